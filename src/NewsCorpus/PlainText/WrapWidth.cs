namespace NewsCorpus.PlainText;

/// <summary>
/// Finds the width at which a source was hard-wrapped. A wrapped paragraph is greedy: each of its lines is full, so that the first word of the
/// next one would not have fitted. Measured on 203 pages wrapped at 78 columns: without unwrapping every shape rule collapses
/// (macro shingle F1 .00 to .04 instead of .82), and blank lines alone do not tell paragraphs from menus. People break lines earlier than they must;
/// how much earlier tells their own lines. Known failure: a list whose items fill their lines without an empty line between them is joined.
/// </summary>
internal static class WrapWidth
{
    private const int Narrowest = 40;
    private const int Widest = 140;

    /// <summary>A line this near to the width counts as full; most words of most languages are shorter.</summary>
    private const int FullMargin = 14;

    /// <summary>The share of long lines that must be full. Pages that are not wrapped stay below .35.</summary>
    private const float MinFullRatio = 0.5f;

    /// <summary>The share of lines after one that had no room for their first word that must open in lower case or in a script without case.</summary>
    private const float MinContinuationRatio = 0.25f;

    /// <summary>The share of continuing lines that found no room on the line before: .86 and more where a program wrapped, chance elsewhere.</summary>
    private const float MinForcedRatio = 0.7f;

    /// <summary>The share of continuing lines that must have found no room at the width given. Programs leave none at all at the width of their longest line; people break up to a word earlier.</summary>
    private const float MinExplainedRatio = 0.9f;

    private const int MinForced = 4;
    private const int MinContinuations = 3;

    /// <summary>The width in UTF-16 units that a line and the first word of the next do not fit into when they belong together, or 0 when the source is not wrapped.</summary>
    /// <remarks>A source is ragged when its lines were broken earlier than they had to be, as people do.</remarks>
    public static int Detect(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, out bool isRagged)
    {
        isRagged = false;
        var width = LongestUsualLine(text, lines);
        if (width < Narrowest) return 0;
        Span<int> rooms = stackalloc int[FullMargin + 1];
        rooms.Clear();
        int longLines = 0, breakable = 0, full = 0, forced = 0, continuations = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var length = lines[i].Column + lines[i].Length;
            if (length * 5 < width * 3) continue;
            longLines++;
            if (length > width || !IsBreakable(text, lines[i])) continue;
            breakable++;
            if (length >= width - FullMargin) full++;
            if (i + 1 == lines.Length || lines[i + 1].Gap > 0) continue;
            var room = RoomLeft(text, lines[i], lines[i + 1], width);
            if (room == 0) forced++;
            if (!OpensLikeContinuation(text[lines[i + 1].Start])) continue;
            continuations++;
            if (room <= FullMargin) rooms[room]++;
        }

        // Where most long lines are single words, as in Japanese, nothing was wrapped.
        if (breakable * 2 <= longLines) return 0;
        // People and editors wrap raggedly, at a width that no line may reach, but fill most lines; programs wrap where a word has no room, beside menus of any length.
        var isFilled = forced >= MinForced && full > breakable * MinFullRatio && rooms[0] > forced * MinContinuationRatio;
        var isForcedThroughout = continuations >= MinContinuations && rooms[0] > continuations * MinForcedRatio;
        if (!isFilled && !isForcedThroughout) return 0;
        var usual = UsualRoom(rooms, continuations);
        isRagged = usual > 0;
        return width - usual;
    }

    /// <summary>Whether two lines belong to one paragraph of text wrapped at a width. A wider row without a space stands alone.</summary>
    public static bool Continues(ReadOnlySpan<char> text, in TextLine line, in TextLine next, int width)
    {
        if (next.Gap > 0 || IsWideRow(text, line, width) || IsWideRow(text, next, width)) return false;
        return RoomLeft(text, line, next, width) == 0;
    }

    /// <summary>By how many units the first word of the next line would have fitted into the width; 0 when it would not.</summary>
    private static int RoomLeft(ReadOnlySpan<char> text, in TextLine line, in TextLine next, int width)
    {
        var word = text[next.Start..next.End].IndexOf(' ');
        return Math.Max(0, width - line.Column - line.Length - (word < 0 ? next.Length : word));
    }

    /// <summary>The room that nearly all continuing lines were left at most.</summary>
    private static int UsualRoom(ReadOnlySpan<int> rooms, int continuations)
    {
        var room = 0;
        for (var explained = rooms[0]; room < FullMargin && explained < continuations * MinExplainedRatio;) explained += rooms[++room];
        return room;
    }

    /// <summary>The longest line that could have been broken, but for one in a hundred: a menu or a table may stand out.</summary>
    private static int LongestUsualLine(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        Span<int> counts = stackalloc int[Widest + 1];
        counts.Clear();
        int wider = 0, breakable = 0;
        foreach (ref readonly var line in lines)
        {
            if (!IsBreakable(text, line)) continue;
            breakable++;
            var length = line.Column + line.Length;
            if (length <= Widest) counts[length]++;
            else wider++;
        }

        var allowed = breakable / 100;
        for (var length = Widest; length >= Narrowest && wider <= allowed; length--)
        {
            wider += counts[length];
            if (wider > allowed) return length;
        }

        return 0;
    }

    /// <summary>Addresses and rows of signs stand out of any width, and tell nothing about it.</summary>
    private static bool IsBreakable(ReadOnlySpan<char> text, in TextLine line) => text[line.Start..line.End].Contains(' ');

    private static bool IsWideRow(ReadOnlySpan<char> text, in TextLine line, int width) => line.Column + line.Length > width && !IsBreakable(text, line);

    private static bool OpensLikeContinuation(char unit) => char.IsLower(unit) || (char.IsLetter(unit) && !char.IsUpper(unit));
}
