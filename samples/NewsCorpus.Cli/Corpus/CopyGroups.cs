using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using NewsCorpus.Writing;

namespace NewsCorpus.Cli.Corpus;

/// <summary>
/// Finds articles with nearly the same body by their fingerprints. Groups are chains: each member is near to another one, not to all. Fingerprints of at most
/// <see cref="MaxDistance"/> different bits agree in two of eight bytes at least, so that sorting by each pair of bytes brings them together
/// (the tables of Manku, Jain and Das Sarma, "Detecting near-duplicates for web crawling", 2007). Not thread-safe.
/// </summary>
internal sealed class CopyGroups
{
    /// <summary>
    /// The bits in which copies differ at most. Of bodies that share 95 to 99 % of their runs of four words, 94 % differ in no more, of those that share 90 to 95 %
    /// three in four; among 203 different articles no two differ in fewer than sixteen.
    /// </summary>
    public const int MaxDistance = 6;

    private const int Bytes = 8;
    private const int BitsOfByte = 8;

    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<(ulong Fingerprint, List<int> Articles)> _distinct = [];

    /// <summary>Adds a record. One without an article is no copy of another one, nor is a body without words, though it has a fingerprint.</summary>
    /// <param name="article">Its number.</param>
    /// <param name="record">The record.</param>
    public void Add(int article, ArticleRecord record)
    {
        if (record.WordCount is > 0 && ulong.TryParse(record.Fingerprint, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var fingerprint)) Add(article, fingerprint);
    }

    /// <summary>Adds an article.</summary>
    /// <param name="article">Its number.</param>
    /// <param name="fingerprint">The fingerprint of its body.</param>
    public void Add(int article, ulong fingerprint)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, fingerprint, out var isKnown);
        if (!isKnown)
        {
            number = _distinct.Count;
            _distinct.Add((fingerprint, []));
        }

        _distinct[number].Articles.Add(article);
    }

    /// <summary>The groups of two and more, the largest first, each in the order in which its articles were added.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Find()
    {
        var parents = new int[_distinct.Count];
        for (var i = 0; i < parents.Length; i++) parents[i] = i;
        for (var first = 0; first < Bytes; first++)
        {
            for (var second = first + 1; second < Bytes; second++) JoinNear((0xFFUL << (first * BitsOfByte)) | (0xFFUL << (second * BitsOfByte)), parents);
        }

        var groups = new Dictionary<int, List<int>>();
        for (var i = 0; i < parents.Length; i++)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, RootOf(parents, i), out _);
            (group ??= []).AddRange(_distinct[i].Articles);
        }

        foreach (var group in groups.Values) group.Sort();
        return [.. groups.Values.Where(static group => group.Count > 1).OrderByDescending(static group => group.Count).ThenBy(static group => group[0])];
    }

    /// <summary>Joins fingerprints that are near to each other among those that agree in the bits of a mask.</summary>
    private void JoinNear(ulong mask, int[] parents)
    {
        var keys = new ulong[_distinct.Count];
        var order = new int[_distinct.Count];
        for (var i = 0; i < order.Length; i++) (keys[i], order[i]) = (_distinct[i].Fingerprint & mask, i);
        Array.Sort(keys, order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && keys[end] == keys[start]) end++;
            for (var a = start; a < end; a++)
            {
                var fingerprint = _distinct[order[a]].Fingerprint;
                for (var b = a + 1; b < end; b++)
                {
                    if (BitOperations.PopCount(fingerprint ^ _distinct[order[b]].Fingerprint) <= MaxDistance) Join(parents, order[a], order[b]);
                }
            }
        }
    }

    private static void Join(int[] parents, int a, int b)
    {
        var (first, second) = (RootOf(parents, a), RootOf(parents, b));
        // The lower number leads, so that the order of joining does not matter.
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int RootOf(int[] parents, int i)
    {
        while (parents[i] != i)
        {
            parents[i] = parents[parents[i]];
            i = parents[i];
        }

        return i;
    }
}
