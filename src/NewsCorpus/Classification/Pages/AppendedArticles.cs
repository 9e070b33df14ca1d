using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Finds where the next article begins on a page that shows several, one under the other. Its headline was made by the same line of the
/// template as the first one but stands in an element of its own; inside one article, headings of a template share their element.
/// </summary>
internal static class AppendedArticles
{
    private const float MinFirstWords = 80;
    private const float MinNextWords = 60;

    /// <summary>The index of the first block of the second article; the number of blocks when there is none.</summary>
    public static int FindStart(PageView page)
    {
        var facts = page.Facts;
        var headline = page.Anchors.Headline;
        if (headline < 0) return facts.BlockCount;
        var blocks = facts.Content.Blocks;
        var group = facts.Blocks[headline].Group;
        var end = facts.Groups[group].Last;
        for (var i = headline + 1; i <= end; i++)
        {
            if (facts.Blocks[i].Group != group || blocks[i].Container == blocks[headline].Container || facts.Blocks[i].Shape.Hash == facts.Blocks[headline].Shape.Hash) continue;
            if (facts.Blocks[i].LinkRatio > 0.5f && facts.Blocks[headline].LinkRatio < 0.5f) continue;
            if (!StandInArticlesOfTheirOwn(facts.Content, blocks[headline].Container, blocks[i].Container)) continue;
            return BodyWords(page, headline, i) >= MinFirstWords && BodyWords(page, i, facts.BlockCount) >= MinNextWords ? i : facts.BlockCount;
        }

        return facts.BlockCount;
    }

    /// <summary>Whether each of two blocks stands in an element of its own that calls itself an article, and both look alike.</summary>
    private static bool StandInArticlesOfTheirOwn(DocumentContent content, int first, int second)
    {
        var (one, other) = (ArticleAround(content, first), ArticleAround(content, second));
        return one >= 0 && other >= 0 && one != other && content.Containers[one].Signature == content.Containers[other].Signature;
    }

    private static int ArticleAround(DocumentContent content, int container)
    {
        while (container > 0 && (content.Containers[container].Traits & ElementTraits.Article) == ElementTraits.None) container = content.Containers[container].Parent;
        return container > 0 ? container : -1;
    }

    private static float BodyWords(PageView page, int start, int end)
    {
        var words = 0f;
        for (var i = start; i < end; i++)
        {
            if (page.Body[i]) words += page.Facts.Blocks[i].Shape.Words;
        }

        return words;
    }
}
