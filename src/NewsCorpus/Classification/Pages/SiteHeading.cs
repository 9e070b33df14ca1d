using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Where a site, a manual or a book prints its own title as the first heading of each page, and that of the article below; some newspapers set
/// kickers so. The title of the page tells: it has both, the other way round, as in "Tying a bowline – The Sailor's Handbook". A headline over its
/// subtitle stands in the order of the title. Known failure: titles that open with the name of the book, which cannot be told from that.
/// </summary>
internal static class SiteHeading
{
    private const int LeastLength = 4;
    private const string HeadingMarks = " #¶§";

    /// <summary>Finds both headings between the top of the page and the first block of its text; -1 and -1 where there are none.</summary>
    public static (int Over, int Headline) Find(PageView page)
    {
        var content = page.Facts.Content;
        var title = TitleOf(content.Declarations).AsSpan().Trim();
        var over = -1;
        var rest = title;
        for (var i = 0; i < content.Blocks.Length && i <= page.FirstBody; i++)
        {
            if (content.Blocks[i].Kind != BlockKind.Heading) continue;
            var heading = content.TextOf(i).Trim(HeadingMarks);
            if (heading.Length < LeastLength) continue;
            if (over >= 0 && rest.StartsWith(heading, StringComparison.OrdinalIgnoreCase) && rest[heading.Length..].TrimStart() is [var next, ..] && !char.IsLetterOrDigit(next)) return (over, i);
            if (!title.EndsWith(heading, StringComparison.OrdinalIgnoreCase) || !EndsInSeparator(title[..^heading.Length])) continue;
            over = i;
            rest = title[..^heading.Length];
        }

        return (-1, -1);
    }

    private static string TitleOf(IReadOnlyList<Declaration> declarations)
    {
        for (var i = 0; i < declarations.Count; i++)
        {
            if (declarations[i].Kind == DeclarationKind.Title) return declarations[i].Value;
        }

        return "";
    }

    /// <summary>Whether a mark that parts titles ends a text.</summary>
    private static bool EndsInSeparator(ReadOnlySpan<char> text) => text.TrimEnd() is [.., var last] && !char.IsLetterOrDigit(last) && last is not ('\'' or '’' or '"' or '”' or ')' or ',' or '.');
}
