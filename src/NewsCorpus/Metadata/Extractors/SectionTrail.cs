using System.Buffers;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// The trail of sections in front of a headline, where the markup that told them apart is lost: "Home » Society » Bridge shut after cracks were found".
/// Its marks are arrows, which hardly stand in a headline, and the headline is its longest piece; a title that opens with the headline and goes on to sections and site is none.
/// </summary>
internal static class SectionTrail
{
    private const int MinMarks = 2;
    private const int MinSpaces = 2;

    // Four words of a script without spaces.
    private const int MinUnspaced = 8;
    private const char Unspaced = '\u2e80';
    private static readonly SearchValues<char> s_arrows = SearchValues.Create("»›>→");

    /// <summary>Where the headline starts behind its trail; 0 where there is none.</summary>
    /// <param name="line">The line of the headline.</param>
    public static int LengthOf(ReadOnlySpan<char> line)
    {
        var (start, marks, longest) = (0, 0, 0);
        while (MarkIn(line, start) is >= 0 and var mark)
        {
            // One arrow for all: "»" also opens and closes quotations.
            if (marks > 0 && line[mark] != line[start - 2]) return 0;
            if (marks++ == 0) marks += IsHome(line[..mark].TrimEnd()) ? 1 : 0;
            longest = Math.Max(longest, mark - start);
            start = mark + 2;
        }

        if (marks < MinMarks) return 0;
        var headline = line[start..];
        return headline.Length > longest && (headline.Count(' ') >= MinSpaces || (headline.Length >= MinUnspaced && headline[0] >= Unspaced)) ? start : 0;
    }

    /// <summary>The next arrow between spaces.</summary>
    private static int MarkIn(ReadOnlySpan<char> line, int start)
    {
        for (var at = start + 1; at < line.Length - 2; at++)
        {
            var next = line[at..].IndexOfAny(s_arrows);
            if (next < 0) return -1;
            at += next;
            if (line[at - 1] == ' ' && at + 2 < line.Length && line[at + 1] == ' ') return at;
        }

        return -1;
    }

    /// <summary>Behind the entry of a menu, such as the way to the first page, one arrow is enough.</summary>
    private static bool IsHome(ReadOnlySpan<char> piece) => (TextCueLexicon.Default.MatchStart(piece, "und").Whole & TextCueRoles.Interface) != TextCueRoles.None;
}
