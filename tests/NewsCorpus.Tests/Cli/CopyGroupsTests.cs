using System.Numerics;
using NewsCorpus.Cli.Corpus;

namespace NewsCorpus.Tests.Cli;

/// <summary>Which articles count as copies of each other.</summary>
public sealed class CopyGroupsTests
{
    private const ulong Fingerprint = 0x7825E1AD5C61CD8B;

    [Theory]
    [InlineData(0x0UL, 1)]
    [InlineData(0x3FUL, 1)]
    [InlineData(0x0000_0001_0101_0101UL | (1UL << 63), 1)]
    [InlineData(0x7FUL, 0)]
    [InlineData(0x0000_0101_0101_0101UL | (1UL << 63), 0)]
    public void Find_TwoFingerprints_AreCopiesUpToSixBits(ulong difference, int groups)
    {
        var copies = new CopyGroups();
        copies.Add(3, Fingerprint);
        copies.Add(5, Fingerprint ^ difference);
        var found = copies.Find();
        Assert.Equal(groups, found.Count);
        if (groups > 0) Assert.Equal([3, 5], found[0]);
    }

    [Fact]
    public void Find_ManyFingerprints_FindsWhatComparingAllFinds()
    {
        var random = new Random(7);
        var fingerprints = new List<ulong>();
        for (var i = 0; i < 40; i++)
        {
            var origin = (ulong)random.NextInt64();
            for (var copy = 0; copy < 10; copy++) fingerprints.Add(Flip(origin, random, bits: random.Next(9)));
        }

        var copies = new CopyGroups();
        for (var i = 0; i < fingerprints.Count; i++) copies.Add(i, fingerprints[i]);
        var found = copies.Find();

        Assert.True(found.Count > 1);
        Assert.Equal(found.OrderByDescending(group => group.Count).ThenBy(group => group[0]), found);
        Assert.Equal(ByComparingAll(fingerprints), found.Select(group => string.Join(',', group)).Order(StringComparer.Ordinal));
    }

    private static ulong Flip(ulong value, Random random, int bits)
    {
        for (var i = 0; i < bits; i++) value ^= 1UL << random.Next(64);
        return value;
    }

    private static IOrderedEnumerable<string> ByComparingAll(List<ulong> fingerprints)
    {
        var group = Enumerable.Range(0, fingerprints.Count).ToArray();
        for (var a = 0; a < group.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                if (BitOperations.PopCount(fingerprints[a] ^ fingerprints[b]) > CopyGroups.MaxDistance || group[a] == group[b]) continue;
                var (from, to) = (group[a], group[b]);
                for (var i = 0; i < group.Length; i++) group[i] = group[i] == from ? to : group[i];
            }
        }

        return group.Index().GroupBy(pair => pair.Item, pair => pair.Index).Where(members => members.Count() > 1)
            .Select(members => string.Join(',', members)).Order(StringComparer.Ordinal);
    }
}
