using System.Globalization;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification;

/// <summary>
/// Is there an article at all? Front pages, topic pages and result lists are made of linked headings and short teasers, and little of their
/// text is one piece. A page that declares itself an article is believed unless nothing is left of it. The rule is meant to miss lists rather
/// than to lose articles: it refuses 3 of the 1,241 pages of
/// the development data, from which almost nothing could be read.
/// </summary>
internal sealed class ArticleGate : IBlockClassifier
{
    private const float MinBodyWords = 20;
    private const float MinDeclaredWords = 5;
    private const int ManyLinkedHeadings = 12;
    private const int SomeLinkedHeadings = 5;
    private const float LongBlockWords = 45;
    private const float ListBodyWords = 250;
    private const int ListBodyHeadings = 8;
    private const float ListBlocksPerHeading = 2;
    private const float FrontPageBodyRatio = 0.35f;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html || context.Content.Blocks.Length == 0) return;
        var (words, longest) = MeasureBody(context.Page);
        var isDeclared = IsDeclaredArticle(context.Content.Declarations);
        if (words < (isDeclared ? MinDeclaredWords : MinBodyWords))
        {
            context.Reject(string.Create(CultureInfo.InvariantCulture, $"The body would have {words:F0} words."));
            return;
        }

        if (isDeclared) return;
        var headings = CountLinkedHeadings(context.Page.Facts);
        var isFront = context.Origin.Url is { IsAbsoluteUri: true } url && url.AbsolutePath.Length <= 1;
        var isList = headings >= ManyLinkedHeadings && longest < LongBlockWords && words < ListBodyWords;
        var isFrontList = isFront && headings >= SomeLinkedHeadings && words < FrontPageBodyRatio * context.Page.Facts.Total.Words;
        if (isList || isFrontList || IsListOfTeasers(context.Page, longest))
            context.Reject(string.Create(CultureInfo.InvariantCulture, $"The page is a list: {headings} linked headings, {words:F0} words of running text, the longest block {longest:F0}."));
    }

    private static (float Words, float Longest) MeasureBody(PageView page)
    {
        float words = 0, longest = 0;
        for (var i = 0; i < page.Body.Length; i++)
        {
            if (!page.Body[i]) continue;
            words += page.Facts.Blocks[i].Shape.Words;
            longest = Math.Max(longest, page.Facts.Blocks[i].Shape.Words);
        }

        return (words, longest);
    }

    /// <summary>Whether what was taken for the body is a list of linked headings with a line or two of text under each, however long it is.</summary>
    private static bool IsListOfTeasers(PageView page, float longest)
    {
        if (longest >= LongBlockWords) return false;
        var (first, last) = (page.Body.IndexOf(true), page.Body.LastIndexOf(true));
        var headings = CountLinkedHeadings(page.Facts, Math.Max(0, first - 1), last + 1);
        var texts = 0;
        for (var i = first; i <= last; i++)
        {
            if (page.Body[i] && page.Facts.Content.Blocks[i].Kind != BlockKind.Heading) texts++;
        }

        return headings >= ListBodyHeadings && texts <= ListBlocksPerHeading * headings;
    }

    private static int CountLinkedHeadings(PageFacts facts) => CountLinkedHeadings(facts, 0, facts.BlockCount);

    private static int CountLinkedHeadings(PageFacts facts, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (facts.Content.Blocks[i].Kind == BlockKind.Heading && facts.Blocks[i].LinkRatio > 0.7f) count++;
        }

        return count;
    }

    /// <summary>Whether structured data or the social tags call the document an article.</summary>
    internal static bool IsDeclaredArticle(IReadOnlyList<Declaration> declarations)
    {
        for (var i = 0; i < declarations.Count; i++)
        {
            var declaration = declarations[i];
            var isType = declaration.Kind switch
            {
                DeclarationKind.Meta => declaration.Key == "og:type" && declaration.Value.Contains("article", StringComparison.OrdinalIgnoreCase),
                DeclarationKind.JsonLd => declaration.Key == "@type" && (declaration.Value.EndsWith("Article", StringComparison.Ordinal)
                    || declaration.Value.EndsWith("Posting", StringComparison.Ordinal) || declaration.Value == "Report"),
                _ => false,
            };
            if (isType) return true;
        }

        return false;
    }
}
