namespace NewsCorpus.Quality.Text;

/// <summary>
/// Ratcliff and Obershelp's "gestalt" pattern matching: the longest common run, then the same to its left and to its right. Among runs of
/// equal length the one that starts first in the source, then first in the extract, is taken, as Python's difflib does.
/// </summary>
internal static class GestaltMatcher
{
    /// <summary>Marks the words of a source that are matched. Quadratic in time: only for short texts.</summary>
    public static void Match(ReadOnlySpan<int> source, ReadOnlySpan<int> extract, Span<bool> matched)
    {
        var ranges = new Stack<(int SourceStart, int SourceEnd, int ExtractStart, int ExtractEnd)>();
        ranges.Push((0, source.Length, 0, extract.Length));
        while (ranges.TryPop(out var r))
        {
            if (r.SourceStart >= r.SourceEnd || r.ExtractStart >= r.ExtractEnd) continue;
            var (s, e, length) = LongestRun(source[r.SourceStart..r.SourceEnd], extract[r.ExtractStart..r.ExtractEnd]);
            if (length == 0) continue;
            s += r.SourceStart;
            e += r.ExtractStart;
            matched.Slice(s, length).Fill(true);
            ranges.Push((r.SourceStart, s, r.ExtractStart, e));
            ranges.Push((s + length, r.SourceEnd, e + length, r.ExtractEnd));
        }
    }

    private static (int Source, int Extract, int Length) LongestRun(ReadOnlySpan<int> source, ReadOnlySpan<int> extract)
    {
        var best = (Source: 0, Extract: 0, Length: 0);
        var above = new int[extract.Length + 1];
        var current = new int[extract.Length + 1];
        for (var i = 0; i < source.Length; i++)
        {
            for (var j = 0; j < extract.Length; j++)
            {
                var length = source[i] == extract[j] ? above[j] + 1 : 0;
                current[j + 1] = length;
                if (length > best.Length) best = (i - length + 1, j - length + 1, length);
            }

            (above, current) = (current, above);
        }

        return best;
    }
}
