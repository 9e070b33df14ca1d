using System.Buffers;

namespace NewsCorpus.PlainText;

/// <summary>
/// Finds hard-wrapped text in scripts without spaces, where a line may end behind any sign: Chinese, Japanese. Its lines fill their width to a sign or
/// two, mostly end inside a sentence, and the last line of a paragraph ends one. Lists of headlines that were cut to a length fill theirs too, but no line
/// of them ends a sentence. Han, kana and full-width signs count as two columns.
/// Known failure: texts of less than four full lines.
/// </summary>
internal static class UnspacedWrap
{
    private const int Narrowest = 24;
    private const int Widest = 280;
    private const int FirstWide = 0x2e80;

    /// <summary>Signs that may not open a line go to the next one with the sign before them, or hang over the edge.</summary>
    private const int Room = 4;
    private const int Overhang = 2;

    /// <summary>One line in so many may be wider: a row of a table.</summary>
    private const int Outliers = 20;
    private const int MinFull = 4;
    private const float MinOpenRatio = 0.7f;
    private const float MinEndRatio = 0.5f;

    private static readonly SearchValues<char> s_ends = SearchValues.Create("。！？」』）…．.!?:：");

    /// <summary>The width in columns, or 0 when the source is not wrapped or has spaces between its words.</summary>
    public static int Detect(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        Span<int> counts = stackalloc int[Widest + 2];
        var unspaced = CountWidths(text, lines, counts);
        if (unspaced * 2 < lines.Length) return 0;
        var width = LineWidths.LongestUsual(counts, unspaced / Outliers);
        if (width < Narrowest) return 0;
        int full = 0, open = 0, last = 0, ends = 0;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i + 1].Gap > 0 || !IsFull(text, lines[i], width)) continue;
            full++;
            if (!s_ends.Contains(text[lines[i].End - 1])) open++;
            if (GoesOn(text, lines[i + 1], width)) continue;
            last++;
            if (s_ends.Contains(text[lines[i + 1].End - 1])) ends++;
        }

        return full >= MinFull && open > full * MinOpenRatio && ends > 0 && ends >= last * MinEndRatio ? width : 0;
    }

    /// <summary>Whether two lines belong to one paragraph. A sentence that ends before the edge ends it, and an indent opens another one.</summary>
    public static bool Continues(ReadOnlySpan<char> text, in TextLine line, in TextLine next, int width) =>
        next.Gap == 0 && next.Column <= line.Column && GoesOn(text, line, width);

    private static bool GoesOn(ReadOnlySpan<char> text, in TextLine line, int width) =>
        IsFull(text, line, width) && (!s_ends.Contains(text[line.End - 1]) || WidthOf(text, line) >= width - 1);

    private static bool IsFull(ReadOnlySpan<char> text, in TextLine line, int width) => WidthOf(text, line) is var own && own >= width - Room && own <= width + Overhang;

    /// <summary>Counts the lines without spaces by their width; the last count is that of all wider ones.</summary>
    private static int CountWidths(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, Span<int> counts)
    {
        counts.Clear();
        var unspaced = 0;
        foreach (ref readonly var line in lines)
        {
            if (line.Has(LineUnits.Blank) || (text[line.End - 1] < FirstWide && text[line.Start] < FirstWide)) continue;
            unspaced++;
            counts[Math.Min(WidthOf(text, line), Widest + 1)]++;
        }

        return unspaced;
    }

    private static int WidthOf(ReadOnlySpan<char> text, in TextLine line)
    {
        // Longer lines are too wide in any case.
        if (line.Length > Widest) return line.Length;
        var width = line.Column;
        foreach (var unit in text[line.Start..line.End]) width += unit >= FirstWide ? 2 : 1;
        return width;
    }
}
