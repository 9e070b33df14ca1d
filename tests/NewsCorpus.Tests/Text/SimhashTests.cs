using System.Numerics;
using NewsCorpus.Text;

namespace NewsCorpus.Tests.Text;

public sealed class SimhashTests
{
    private const string Text = "The harbour council of Port Elling voted on Monday to widen the old quay, a plan that fishermen have fought for eleven years and that will cost the town a third of its yearly budget.";

    [Fact]
    public void Compute_PunctuationAndCaseDiffer_IsEqual() =>
        Assert.Equal(Simhash.Compute(Text), Simhash.Compute(Text.ToUpperInvariant().Replace(",", " -", StringComparison.Ordinal)));

    [Fact]
    public void Compute_OneWordDiffers_FewBitsDiffer()
    {
        var changed = Simhash.Compute(Text.Replace("eleven", "twelve", StringComparison.Ordinal));
        Assert.InRange(BitOperations.PopCount(Simhash.Compute(Text) ^ changed), 1, 20);
    }

    [Fact]
    public void Compute_OtherText_ManyBitsDiffer()
    {
        var other = Simhash.Compute("A quiet spring in the orchards above Lindenau has given growers their best crop of pears since the flood, and prices have already begun to fall at the markets.");
        Assert.InRange(BitOperations.PopCount(Simhash.Compute(Text) ^ other), 20, 44);
    }

    [Fact]
    public void Compute_RandomTexts_EqualsPlainReading()
    {
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Create(random.Next(900), random, static (target, random) =>
            {
                const string Units = "abcdeEFG059  .,-'\u2019éÉßждЖ\u4e00\u5b57\u3042\u30fb\u0e01\u0e31\u00a0\ud83d\ude00";
                for (var i = 0; i < target.Length; i++) target[i] = Units[random.Next(Units.Length)];
            });
            Assert.Equal(ComputePlainly(text), Simhash.Compute(text));
        }
    }

    /// <summary>The same unit by unit and bit by bit.</summary>
    private static ulong ComputePlainly(string text)
    {
        var (counts, total) = (new int[64], 0);
        ulong first = 0, second = 0, word = 0;
        foreach (var unit in text + " ")
        {
            var isUnspaced = WordCounter.IsUnspaced(unit);
            var isWord = char.IsLetterOrDigit(unit) || char.IsSurrogate(unit);
            if (isWord) word = StableHash.Mix(word + 1, char.ToLowerInvariant(unit));
            if (word == 0 || (isWord && !isUnspaced)) continue;
            var hash = StableHash.Finish(StableHash.Mix(StableHash.Mix(first, second), word));
            for (var bit = 0; bit < 64; bit++) counts[bit] += (int)(hash >> bit) & 1;
            total++;
            (first, second, word) = (second, word, 0);
        }

        ulong fingerprint = 0;
        for (var bit = 0; bit < 64; bit++)
        {
            if (2 * counts[bit] > total) fingerprint |= 1UL << bit;
        }

        return fingerprint;
    }
}
