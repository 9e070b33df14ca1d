using System.Buffers;

namespace NewsCorpus.PlainText;

/// <summary>
/// Cuts a line in which a page's menu or its list of latest headlines was joined: "Politik    Wirtschaft    Sport", or headlines with bars or
/// bullets between them. A wide run of spaces is never typed inside a sentence, and a bar is not typed four times in one.
/// Known failure: justified text in which spaces were stretched to three and more.
/// </summary>
internal static class Ticker
{
    /// <summary>So many wide spaces, or so many bars or bullets, make a ticker.</summary>
    private const int MinSpaces = 2;
    private const int MinMarks = 3;

    /// <summary>Bars and bullets.</summary>
    public static SearchValues<char> Marks { get; } = SearchValues.Create("|•·●▪¦");

    /// <summary>What separates the items of a line: ' ' for wide spaces, a bar or bullet, or '\0' for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="units">What stands in it.</param>
    public static char Separator(ReadOnlySpan<char> line, LineUnits units)
    {
        if ((units & LineUnits.Uneven) != LineUnits.None && CountWideSpaces(line) >= MinSpaces) return ' ';
        if ((units & LineUnits.Mark) == LineUnits.None) return '\0';
        var first = line.IndexOfAny(Marks);
        var mark = line[first];
        var count = 0;
        for (var at = first; at >= 0; at = NextMark(line, at + 1, mark)) count += IsSeparator(line, at) ? 1 : 0;
        return count >= MinMarks ? mark : '\0';
    }

    /// <summary>Finds the next item from an offset on; both are offsets in the line.</summary>
    public static bool TryNext(ReadOnlySpan<char> line, char separator, ref int position, out int start, out int end)
    {
        start = position;
        while (start < line.Length && (TextLineNormalizer.IsInvisible(line[start]) || (separator != ' ' && line[start] == separator))) start++;
        end = start;
        if (start == line.Length) return false;
        end = separator == ' ' ? EndBeforeWideSpace(line, start) : EndBeforeMark(line, start, separator);
        position = end;
        while (end > start && TextLineNormalizer.IsInvisible(line[end - 1])) end--;
        return true;
    }

    private static int EndBeforeMark(ReadOnlySpan<char> line, int start, char separator)
    {
        for (var at = NextMark(line, start, separator); at >= 0; at = NextMark(line, at + 1, separator))
        {
            if (IsSeparator(line, at)) return at;
        }

        return line.Length;
    }

    private static int EndBeforeWideSpace(ReadOnlySpan<char> line, int start)
    {
        for (var i = start; i < line.Length; i++)
        {
            if (TextLineNormalizer.IsInvisible(line[i]) && WideSpaceLength(line, i) is > 0) return i;
        }

        return line.Length;
    }

    private static int CountWideSpaces(ReadOnlySpan<char> line)
    {
        var count = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!TextLineNormalizer.IsInvisible(line[i]) || WideSpaceLength(line, i) is not (> 0 and var length)) continue;
            count++;
            i += length;
        }

        return count;
    }

    /// <summary>The length of a run of three or more spaces, or of one with a tab in it, at an offset; 0 when there is none.</summary>
    private static int WideSpaceLength(ReadOnlySpan<char> line, int start)
    {
        var end = start;
        int width = 0;
        while (end < line.Length && TextLineNormalizer.IsInvisible(line[end]))
        {
            width += line[end] == '\t' ? 3 : TextLineNormalizer.IsZeroWidth(line[end]) ? 0 : 1;
            end++;
        }

        return width >= 3 ? end - start : 0;
    }

    private static int NextMark(ReadOnlySpan<char> line, int start, char mark)
    {
        var at = start < line.Length ? line[start..].IndexOf(mark) : -1;
        return at < 0 ? -1 : start + at;
    }

    private static bool IsSeparator(ReadOnlySpan<char> line, int at) =>
        at > 0 && at + 1 < line.Length && TextLineNormalizer.IsInvisible(line[at - 1]) && TextLineNormalizer.IsInvisible(line[at + 1]);
}
