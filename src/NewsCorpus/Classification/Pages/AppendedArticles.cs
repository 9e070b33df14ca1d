using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Finds where the next article begins on a page that shows several, one under the other, as pages that load the next one at their end do. A
/// heading alone does not tell: sections of one article have headings of any rank and template. So a second headline counts when it was made by
/// the template of the first one in an article element alike; when both stand in elements with a text of their own and something more says so,
/// a credit of its own or structured data; or when it is of the first rank with both a name and a day under it.
/// </summary>
internal static class AppendedArticles
{
    private const float MinFirstWords = 80;
    private const float MinNextWords = 60;
    private const float MaxHeadlineWords = 40;
    private const float MaxHeadlineLinks = 0.5f;

    /// <summary>A credit stands within so many blocks under the headline, before the first full paragraph.</summary>
    private const int MaxCreditBlocks = 6;

    private const float MaxCreditWords = 14;
    private const float MinParagraphWords = 16;
    private const int MinDateDigits = 3;

    private const ElementTraits OtherTraits = ElementTraits.Comment | ElementTraits.Related | ElementTraits.Teaser | ElementTraits.Aside | ElementTraits.Footer
        | ElementTraits.Navigation | ElementTraits.Dialog | ElementTraits.Consent;

    /// <summary>The index of the first block of the second article; the number of blocks when there is none.</summary>
    public static int FindStart(PageView page)
    {
        var count = page.Facts.BlockCount;
        var headline = page.Anchors.Headline;
        if (headline < 0) return count;
        var words = ArrayPool<float>.Shared.Rent(count + 1);
        var sum = 0f;
        for (var i = 0; i < count; i++)
        {
            words[i] = sum;
            if (page.Body[i]) sum += page.Facts.Blocks[i].Shape.Words;
        }

        words[count] = sum;
        var start = count;
        for (var i = headline + 1; i < count && start == count && sum - words[i] >= MinNextWords; i++)
        {
            if (words[i] - words[headline] >= MinFirstWords && MayBeHeadline(page, i) && IsHeadlineOfAnother(page, i, words)) start = i;
        }

        ArrayPool<float>.Shared.Return(words);
        return start;
    }

    private static bool MayBeHeadline(PageView page, int index)
    {
        ref readonly var known = ref page.Facts.Blocks[index];
        ref readonly var first = ref page.Facts.Blocks[page.Anchors.Headline];
        var isTitle = known.Group == first.Group || page.Facts.Content.Blocks[index].Kind == BlockKind.Heading || (known.Near & ElementTraits.Title) != ElementTraits.None;
        return isTitle && known.Shape.Words <= MaxHeadlineWords && known.Shape.Hash != first.Shape.Hash && (known.LinkRatio <= MaxHeadlineLinks || first.LinkRatio > MaxHeadlineLinks);
    }

    private static bool IsHeadlineOfAnother(PageView page, int index, float[] words)
    {
        var facts = page.Facts;
        var blocks = facts.Content.Blocks;
        var headline = page.Anchors.Headline;
        if ((facts.Blocks[index].Near & OtherTraits) != ElementTraits.None) return false;
        var isOfTemplate = facts.Blocks[index].Group == facts.Blocks[headline].Group && blocks[index].Container != blocks[headline].Container;
        if (isOfTemplate && StandInArticlesOfTheirOwn(facts.Content, blocks[headline].Container, blocks[index].Container)) return true;
        var credits = CreditsUnder(page, index);
        var isTop = IsTop(blocks[index]) && IsTop(blocks[headline]);
        if (isTop && credits == 2) return true;
        if (!StandApart(facts.Content, headline, index, words, out var areAlike)) return false;
        return credits >= (isOfTemplate || isTop ? 1 : areAlike ? 2 : int.MaxValue) || facts.Declared.IsOtherHeadline(facts.Blocks[index].Shape.Hash);
    }

    private static bool IsTop(in Block block) => block.Kind == BlockKind.Heading && block.Level == 1;

    /// <summary>How much of a name and a day stands under a headline, before its first paragraph: 0 to 2.</summary>
    private static int CreditsUnder(PageView page, int index)
    {
        var (hasName, hasDay) = (false, false);
        for (var i = index + 1; i < Math.Min(page.Facts.BlockCount, index + 1 + MaxCreditBlocks); i++)
        {
            ref readonly var known = ref page.Facts.Blocks[i];
            if (known.Shape.Words >= MinParagraphWords && page.Body[i]) break;
            if (known.Shape.Words > MaxCreditWords) continue;
            hasName |= (known.Near & (ElementTraits.Byline | ElementTraits.AuthorLink)) != ElementTraits.None || (known.Cues & TextCueRoles.Byline) != TextCueRoles.None;
            hasDay |= known.Shape.Digits >= MinDateDigits && ((known.Near & ElementTraits.Date) != ElementTraits.None || (known.Cues & TextCueRoles.Published) != TextCueRoles.None);
        }

        return (hasName ? 1 : 0) + (hasDay ? 1 : 0);
    }

    /// <summary>Whether two headlines stand in elements side by side that hold a text each, and whether these look alike.</summary>
    private static bool StandApart(DocumentContent content, int headline, int index, float[] words, out bool areAlike)
    {
        var containers = content.Containers;
        var (first, next) = (content.Blocks[headline].Container, content.Blocks[index].Container);
        var (own, other) = (-1, -1);
        while (first != next)
        {
            if (containers[next].Depth >= containers[first].Depth) (other, next) = (next, containers[next].Parent);
            else (own, first) = (first, containers[first].Parent);
        }

        areAlike = false;
        if (own < 0 || other < 0) return false;
        areAlike = containers[own].Signature == containers[other].Signature;
        return words[containers[own].EndBlock] - words[headline] >= MinFirstWords && words[containers[other].EndBlock] - words[index] >= MinNextWords;
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
}
