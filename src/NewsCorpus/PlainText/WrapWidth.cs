namespace NewsCorpus.PlainText;

/// <summary>
/// Finds the width at which a source was hard-wrapped. A wrapped paragraph is greedy: each of its lines is full, so that the first word of the
/// next one would not have fitted. Measured on 203 pages wrapped at 78 columns: without unwrapping every shape rule collapses
/// (macro shingle F1 .00 to .04 instead of .82), and blank lines alone do not tell paragraphs from menus.
/// </summary>
internal static class WrapWidth
{
    private const int Narrowest = 40;
    private const int Widest = 140;

    /// <summary>A line this near to the width counts as full; most words of most languages are shorter.</summary>
    private const int FullMargin = 14;

    /// <summary>The share of long lines that must be full. Pages that are not wrapped stay below .35.</summary>
    private const float MinFullRatio = 0.5f;

    /// <summary>The share of lines after a full line that must open in lower case or in a script without case.</summary>
    private const float MinContinuationRatio = 0.25f;

    private const int MinFullLines = 4;

    /// <summary>The width in UTF-16 units, or 0 when the source is not wrapped.</summary>
    public static int Detect(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        var width = LongestUsualLine(text, lines);
        if (width < Narrowest) return 0;
        int longLines = 0, full = 0, followed = 0, continued = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var length = lines[i].Column + lines[i].Length;
            if (length * 5 < width * 3 || length > width) continue;
            longLines++;
            if (length >= width - FullMargin) full++;
            if (i + 1 >= lines.Length || !Continues(text, lines[i], lines[i + 1], width)) continue;
            followed++;
            if (OpensLikeContinuation(text[lines[i + 1].Start])) continued++;
        }

        return followed >= MinFullLines && full > longLines * MinFullRatio && continued > followed * MinContinuationRatio ? width : 0;
    }

    /// <summary>Whether two lines belong to one paragraph of text wrapped at a width.</summary>
    public static bool Continues(ReadOnlySpan<char> text, in TextLine line, in TextLine next, int width)
    {
        if (next.Gap > 0) return false;
        var word = text[next.Start..next.End].IndexOf(' ');
        return line.Column + line.Length + 1 + (word < 0 ? next.Length : word) > width;
    }

    /// <summary>The longest line but for one in a hundred: an address that cannot be broken may stand out.</summary>
    private static int LongestUsualLine(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        Span<int> counts = stackalloc int[Widest + 1];
        counts.Clear();
        var wider = 0;
        foreach (ref readonly var line in lines)
        {
            var length = line.Column + line.Length;
            if (length <= Widest) counts[length]++;
            else if (text[line.Start..line.End].Contains(' ')) wider++;
        }

        var allowed = lines.Length / 100;
        for (var length = Widest; length >= Narrowest && wider <= allowed; length--)
        {
            wider += counts[length];
            if (wider > allowed) return length;
        }

        return 0;
    }

    private static bool OpensLikeContinuation(char unit) => char.IsLower(unit) || (char.IsLetter(unit) && !char.IsUpper(unit));
}
