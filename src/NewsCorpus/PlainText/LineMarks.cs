using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.PlainText;

/// <summary>
/// Understands the marks that page-to-text converters leave at the start of a line: "## ", "  * ", "&gt; ", a rule of dashes, a bullet; and the key
/// "Full text:" or the code "LP" that press databases set before an article. Bullets and that key count everywhere, the others only in sources that show enough of them.
/// </summary>
internal static class LineMarks
{
    private static readonly SearchValues<char> s_bullets = SearchValues.Create("•▪●◦‣■□►▶✓");
    private static readonly SearchValues<char> s_rule = SearchValues.Create("-*_=~#–—|+:. \t\u00a0");

    private const int MaxNumberLength = 2;

    /// <summary>Whether a source was written with Markdown's marks.</summary>
    public static bool Detect(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        int headings = 0, items = 0;
        foreach (ref readonly var line in lines)
        {
            if ((text[line.Start] == '#' || char.IsAsciiDigit(text[line.Start])) && HeadingStart(text[line.Start..line.End]) >= 0) headings++;
            else if (text[line.Start] == '*' && line.Length > 1 && text[line.Start + 1] == ' ') items++;
        }

        return headings > 0 || items >= 3;
    }

    /// <summary>Whether a line is a rule of dashes or the like and holds no text.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Length >= 3 && !char.IsAsciiLetter(line[0]) && !line.ContainsAnyExcept(s_rule);

    /// <summary>Reads the mark at the start of a line.</summary>
    /// <returns>The number of units that the mark takes up.</returns>
    public static int Read(ReadOnlySpan<char> line, int column, LineLayout layout, out BlockKind kind, out byte level)
    {
        var isMarkup = layout.IsMarkup;
        (kind, level) = (BlockKind.Paragraph, 0);
        if (line[0] is 'F' or 'V' or 'T' && HeaderLines.Read(line, out var text) == HeaderKey.Text) return text;
        if (layout.IsCoded && HeaderLines.ReadCode(line, out text) == HeaderKey.Text && text > 0) return text;
        var at = isMarkup ? Math.Max(0, HeadingStart(line)) : 0;
        while (at < line.Length)
        {
            var unit = line[at];
            if (s_bullets.Contains(unit) || (isMarkup && unit is '*' or '+' or '-' && FollowedBySpace(line, at)))
            {
                (kind, level) = (BlockKind.ListItem, (byte)Math.Clamp((column / 2) + 1, 1, 9));
            }
            else if (isMarkup && unit == '#' && HeadingRank(line[at..]) is > 0 and var rank)
            {
                (kind, level) = (BlockKind.Heading, (byte)rank);
                at += rank - 1;
            }
            else if (isMarkup && unit == '>')
            {
                kind = BlockKind.Quotation;
            }
            else
            {
                break;
            }

            at++;
            while (at < line.Length && TextLineNormalizer.IsInvisible(line[at])) at++;
        }

        return at;
    }

    /// <summary>Where the mark of a heading stands: at the start, or behind the number of an item ("4. # Ferry runs late", a trail of sections that ends in the headline); -1 in other lines.</summary>
    private static int HeadingStart(ReadOnlySpan<char> line)
    {
        var at = line.IndexOfAnyExceptInRange('0', '9');
        if (at is > 0 and <= MaxNumberLength && line[at] == '.' && FollowedBySpace(line, at)) at += 2;
        else if (at != 0) return -1;
        return at < line.Length && line[at] == '#' && HeadingRank(line[at..]) > 0 ? at : -1;
    }

    private static bool FollowedBySpace(ReadOnlySpan<char> line, int at) => at + 1 >= line.Length || TextLineNormalizer.IsInvisible(line[at + 1]);

    private static int HeadingRank(ReadOnlySpan<char> line)
    {
        var rank = line.IndexOfAnyExcept('#');
        return rank is > 0 and <= 6 && rank < line.Length && TextLineNormalizer.IsInvisible(line[rank]) ? rank : 0;
    }
}
