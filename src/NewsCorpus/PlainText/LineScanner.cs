using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.PlainText;

/// <summary>Cuts a source into its visible lines in one pass. Empty lines are counted, not kept.</summary>
internal static class LineScanner
{
    /// <summary>What ends a line.</summary>
    public static SearchValues<char> Breaks { get; } = SearchValues.Create("\n\r\u2028\u2029\u0085\v\f");

    /// <summary>Finds the lines.</summary>
    /// <param name="text">The source.</param>
    /// <param name="limit">The most lines that are found.</param>
    /// <returns>The lines; the caller disposes of them.</returns>
    public static PooledBuffer<TextLine> Scan(ReadOnlySpan<char> text, int limit)
    {
        var lines = new PooledBuffer<TextLine>(Math.Max(64, text.Length / 48));
        using var units = new SourceUnits(text);
        var gap = 0;
        for (var start = 0; start < text.Length && lines.Count < limit;)
        {
            var end = units.NextBreak(start);
            if (TryTrim(text, start, end, out var first, out var last))
            {
                lines.Add(new TextLine(first, last, first - start, (short)Math.Min(gap, short.MaxValue), units.Between(first, last)));
                gap = 0;
            }
            else
            {
                gap++;
            }

            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') start++;
        }

        return lines;
    }

    private static bool TryTrim(ReadOnlySpan<char> text, int start, int end, out int first, out int last)
    {
        while (start < end && TextLineNormalizer.IsInvisible(text[start])) start++;
        while (end > start && TextLineNormalizer.IsInvisible(text[end - 1])) end--;
        (first, last) = (start, end);
        return end > start;
    }
}
