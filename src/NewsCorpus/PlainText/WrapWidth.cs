using System.Runtime.InteropServices;

namespace NewsCorpus.PlainText;

/// <summary>
/// The width at which a source was hard-wrapped. A wrapped paragraph is greedy: each of its lines is full, so that the first word of the
/// next one would not have fitted. Measured on 203 pages wrapped at 78 columns: without unwrapping every shape rule collapses
/// (macro shingle F1 .00 to .04 instead of .82), and blank lines alone do not tell paragraphs from menus. People and printers break lines earlier than they
/// must; how much earlier tell their own lines. Known failure: a list whose items fill their lines without an empty line between them is joined.
/// </summary>
/// <param name="Columns">The units that a line and the first word of the next do not fit into when they belong together; 0 when the source is not wrapped.</param>
/// <param name="IsRagged">Whether lines were also broken where the next word had room.</param>
/// <param name="IsHyphenated">Whether words are broken at the ends of lines.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrapWidth(int Columns, bool IsRagged, bool IsHyphenated)
{
    private const int Narrowest = 24;
    private const int Widest = 140;

    /// <summary>A line this near to the width counts as full; most words of most languages are shorter.</summary>
    private const int MaxMargin = 14;

    /// <summary>In narrow columns a line counts as full from three quarters of the width.</summary>
    private const int MarginPart = 4;

    /// <summary>One line in so many may be longer than the width: a row of a table; where lines are uneven, one in <see cref="UnevenOutliers"/>.</summary>
    private const int Outliers = 100;
    private const int UnevenOutliers = 10;

    /// <summary>The share of long lines that must be full. Pages that are not wrapped stay below .35.</summary>
    private const float MinFullRatio = 0.5f;

    /// <summary>The share of lines after one that had no room for their first word that must open in lower case or in a script without case.</summary>
    private const float MinContinuationRatio = 0.25f;

    /// <summary>The share of continuing lines that found no room on the line before: .86 and more where a program wrapped, chance elsewhere.</summary>
    private const float MinForcedRatio = 0.7f;

    /// <summary>The share of continuing lines that must have found no room at the width given. Programs leave none at all at the width of their longest line; people break up to a word earlier.</summary>
    private const float MinExplainedRatio = 0.9f;

    /// <summary>One continuing line in so many must follow a broken word. Compounds stand at the end of one line in fifty at most.</summary>
    private const int HyphenShare = 20;

    /// <summary>The first line of a headline that was broken by hand; lists of words in lower case have shorter ones.</summary>
    private const int ShortestBroken = 20;

    private const int MinForced = 4;
    private const int MinContinuations = 3;
    private const int MinHyphens = 3;

    /// <summary>Whether the source is wrapped at all.</summary>
    public bool IsWrapped => Columns > 0;

    /// <summary>Measures the lines of a source.</summary>
    public static WrapWidth Detect(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        Span<int> counts = stackalloc int[Widest + 2];
        var breakable = CountLengths(lines, counts);
        var longest = LineWidths.LongestUsual(counts, breakable / Outliers);
        if (Measure(text, lines, longest, isUneven: false) is { IsWrapped: true } even) return even;
        var usual = LineWidths.LongestUsual(counts, breakable / UnevenOutliers);
        return usual == longest ? default : Measure(text, lines, usual, isUneven: true);
    }

    /// <summary>Whether two lines belong to one paragraph. A wider row without a space stands alone.</summary>
    public bool Continues(ReadOnlySpan<char> text, in TextLine line, in TextLine next, int lengthSoFar)
    {
        if (IsRagged && lengthSoFar >= ShortestBroken && BrokenLines.GoesOnInLowerCase(text, line, next)) return true;
        return next.Gap == 0 && !IsWideRow(line) && !IsWideRow(next) && RoomLeft(text, line, next, Columns) == 0;
    }

    private static WrapWidth Measure(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int width, bool isUneven)
    {
        if (width < Narrowest) return default;
        var margin = Math.Min(MaxMargin, width / MarginPart);
        Span<int> rooms = stackalloc int[MaxMargin + 1];
        rooms.Clear();
        int longLines = 0, breakable = 0, full = 0, forced = 0, continuations = 0, hyphens = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var length = WidthOf(lines[i]);
            if (length * 5 < width * 3) continue;
            longLines++;
            if (length > width || !IsBreakable(lines[i])) continue;
            breakable++;
            if (length >= width - margin) full++;
            if (i + 1 == lines.Length || lines[i + 1].Gap > 0) continue;
            var room = RoomLeft(text, lines[i], lines[i + 1], width);
            if (room == 0) forced++;
            if (!OpensLikeContinuation(text[lines[i + 1].Start])) continue;
            continuations++;
            if (room <= margin) rooms[room]++;
            if (LineJoint.IsBrokenWord(text[lines[i].Start..lines[i].End])) hyphens++;
        }

        // Where most long lines are single words, as in Japanese, nothing was wrapped.
        if (breakable * 2 <= longLines) return default;
        // People and editors wrap raggedly, at a width that no line may reach, but fill most lines; programs wrap where a word has no room, beside menus of any length.
        var isFilled = forced >= MinForced && full > breakable * MinFullRatio && rooms[0] > forced * MinContinuationRatio;
        var isForcedThroughout = continuations >= MinContinuations && rooms[0] > continuations * MinForcedRatio;
        var usual = UsualRoom(rooms[..(margin + 1)], continuations, out var isExplained);
        if (!(isFilled || isForcedThroughout) || (isUneven && !isExplained)) return default;
        return new WrapWidth(width - usual, IsRagged: usual > 0, IsHyphenated: hyphens >= MinHyphens && hyphens * HyphenShare >= continuations);
    }

    /// <summary>Counts the lines that could have been broken by their width; the last count is that of all wider ones.</summary>
    private static int CountLengths(ReadOnlySpan<TextLine> lines, Span<int> counts)
    {
        counts.Clear();
        var breakable = 0;
        foreach (ref readonly var line in lines)
        {
            if (!IsBreakable(line)) continue;
            breakable++;
            counts[Math.Min(WidthOf(line), Widest + 1)]++;
        }

        return breakable;
    }

    private static int WidthOf(in TextLine line) => line.Column + line.Length;

    /// <summary>By how many units the first word of the next line would have fitted into the width; 0 when it would not.</summary>
    private static int RoomLeft(ReadOnlySpan<char> text, in TextLine line, in TextLine next, int width)
    {
        var word = text[next.Start..next.End];
        var space = word.IndexOf(' ');
        return Math.Max(0, width - WidthOf(line) - (space < 0 ? word.Length : space));
    }

    /// <summary>The room that nearly all continuing lines were left at most.</summary>
    private static int UsualRoom(ReadOnlySpan<int> rooms, int continuations, out bool isExplained)
    {
        var (room, explained) = (0, rooms[0]);
        while (explained < continuations * MinExplainedRatio && room + 1 < rooms.Length) explained += rooms[++room];
        isExplained = explained >= continuations * MinExplainedRatio;
        return room;
    }

    /// <summary>Addresses and rows of signs stand out of any width, and tell nothing about it.</summary>
    private static bool IsBreakable(in TextLine line) => line.Has(LineUnits.Blank);

    private bool IsWideRow(in TextLine line) => WidthOf(line) > Columns && !IsBreakable(line);

    private static bool OpensLikeContinuation(char unit) => char.IsLower(unit) || (char.IsLetter(unit) && !char.IsUpper(unit));
}
