namespace NewsCorpus.Quality.Text;

/// <summary>
/// Finds which words of a source went into an extract, in order: n-grams that are unique on both sides anchor the longest increasing chain,
/// anchors grow to both sides, and what lies between them is aligned in the same way. Small gaps without anchors are settled by
/// <see cref="GestaltMatcher"/>; larger ones count as unmatched. (Patience sorting over unique n-grams, after B. Cohen's patience diff.)
/// </summary>
internal sealed class WordAlignment
{
    /// <summary>The product of the lengths of a gap up to which the exact matcher runs.</summary>
    private const long MaxGapArea = 60_000;

    private static readonly int[] s_anchorLengths = [8, 5, 3, 2, 1];

    private readonly int[] _source;
    private readonly int[] _extract;
    private readonly bool[] _matched;
    private readonly Stack<Gap> _gaps = new();

    private WordAlignment(int[] source, int[] extract)
    {
        _source = source;
        _extract = extract;
        _matched = new bool[source.Length];
    }

    /// <summary>For every word of the source: is it matched to a word of the extract?</summary>
    public static bool[] Match(IReadOnlyList<string> source, IReadOnlyList<string> extract)
    {
        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        var alignment = new WordAlignment(Intern(source, vocabulary), Intern(extract, vocabulary));
        alignment.Run();
        return alignment._matched;
    }

    private static int[] Intern(IReadOnlyList<string> words, Dictionary<string, int> vocabulary)
    {
        var ids = new int[words.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            vocabulary.TryAdd(words[i], vocabulary.Count);
            ids[i] = vocabulary[words[i]];
        }

        return ids;
    }

    private void Run()
    {
        _gaps.Push(new Gap(0, _source.Length, 0, _extract.Length));
        while (_gaps.TryPop(out var gap))
        {
            if (gap.IsEmpty) continue;
            if (FindAnchors(gap, out var length) is { } anchors) Settle(gap, anchors, length);
            else if (gap.Area < MaxGapArea) MatchExactly(gap);
        }
    }

    private List<(int Source, int Extract)>? FindAnchors(Gap gap, out int length)
    {
        foreach (var candidate in s_anchorLengths)
        {
            length = candidate;
            if (Math.Min(gap.SourceEnd - gap.SourceStart, gap.ExtractEnd - gap.ExtractStart) < length) continue;
            var inExtract = UniqueNGrams(_extract, gap.ExtractStart, gap.ExtractEnd, length);
            var pairs = new List<(int Source, int Extract)>();
            foreach (var (gram, at) in UniqueNGrams(_source, gap.SourceStart, gap.SourceEnd, length))
            {
                if (at >= 0 && inExtract.TryGetValue(gram, out var there) && there >= 0) pairs.Add((at, there));
            }

            if (pairs.Count == 0) continue;
            pairs.Sort();
            return LongestIncreasingChain(pairs);
        }

        length = 0;
        return null;
    }

    private static Dictionary<NGram, int> UniqueNGrams(int[] words, int start, int end, int length)
    {
        var seen = new Dictionary<NGram, int>();
        for (var i = start; i + length <= end; i++)
        {
            var gram = new NGram(words, i, length);
            if (!seen.TryAdd(gram, i)) seen[gram] = -1;
        }

        return seen;
    }

    private static List<(int Source, int Extract)> LongestIncreasingChain(List<(int Source, int Extract)> pairs)
    {
        var tails = new List<int>();
        var ends = new List<int>();
        var previous = new int[pairs.Count];
        for (var p = 0; p < pairs.Count; p++)
        {
            var at = tails.BinarySearch(pairs[p].Extract);
            if (at < 0) at = ~at;
            if (at == tails.Count)
            {
                tails.Add(pairs[p].Extract);
                ends.Add(p);
            }
            else
            {
                tails[at] = pairs[p].Extract;
                ends[at] = p;
            }

            previous[p] = at > 0 ? ends[at - 1] : -1;
        }

        var chain = new List<(int Source, int Extract)>();
        for (var p = ends[^1]; p >= 0; p = previous[p]) chain.Add(pairs[p]);
        chain.Reverse();
        return chain;
    }

    /// <summary>Grows each anchor to both sides and leaves the gaps between them for later.</summary>
    private void Settle(Gap gap, List<(int Source, int Extract)> anchors, int length)
    {
        var (source, extract) = (gap.SourceStart, gap.ExtractStart);
        foreach (var (s, e) in anchors)
        {
            if (s < source || e < extract) continue;
            var before = 0;
            while (s - before > source && e - before > extract && _source[s - before - 1] == _extract[e - before - 1]) before++;
            var after = length;
            while (s + after < gap.SourceEnd && e + after < gap.ExtractEnd && _source[s + after] == _extract[e + after]) after++;
            _matched.AsSpan((s - before)..(s + after)).Fill(true);
            _gaps.Push(new Gap(source, s - before, extract, e - before));
            (source, extract) = (s + after, e + after);
        }

        _gaps.Push(new Gap(source, gap.SourceEnd, extract, gap.ExtractEnd));
    }

    private void MatchExactly(Gap gap)
    {
        var source = _source.AsSpan(gap.SourceStart..gap.SourceEnd);
        var extract = _extract.AsSpan(gap.ExtractStart..gap.ExtractEnd);
        GestaltMatcher.Match(source, extract, _matched.AsSpan(gap.SourceStart..gap.SourceEnd));
    }

    private readonly record struct Gap(int SourceStart, int SourceEnd, int ExtractStart, int ExtractEnd)
    {
        public bool IsEmpty => SourceStart >= SourceEnd || ExtractStart >= ExtractEnd;

        public long Area => (long)(SourceEnd - SourceStart) * (ExtractEnd - ExtractStart);
    }

    private readonly struct NGram(int[] words, int start, int length) : IEquatable<NGram>
    {
        private readonly int[] _words = words;
        private readonly int _start = start;
        private readonly int _length = length;

        private ReadOnlySpan<int> Words => _words.AsSpan(_start, _length);

        public bool Equals(NGram other) => Words.SequenceEqual(other.Words);

        public override bool Equals(object? obj) => obj is NGram other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var word in Words) hash.Add(word);
            return hash.ToHashCode();
        }
    }
}
