using NewsCorpus.Blocks;
using NewsCorpus.Classification;

namespace NewsCorpus.Sites;

/// <summary>
/// What is left of a page when the lines of its site are taken away. Where most of what the classifiers kept stands on other pages too, they took
/// the template for the article: an article of tables or short notes does not read like running text, the notes around it do. Then the article is
/// the longest stretch below the headline that no other page has.
/// </summary>
/// <remarks>
/// A page with two lists that do not repeat, or without a headline above the article, can be mistaken; but then hardly a word of the article was kept before.
/// </remarks>
internal static class SiteRemainder
{
    /// <summary>The least share of the kept words that stand on other pages. From .4 to .5 the same pages were found, none of them with half of its article.</summary>
    private const float MinRepeatedRatio = 0.5f;
    private const int MinWords = 20;

    /// <summary>Takes the remainder for the article, if that is called for.</summary>
    /// <param name="content">The document.</param>
    /// <param name="votes">What was said of its blocks.</param>
    /// <param name="isRepeated">Which blocks stand on other pages.</param>
    /// <returns>Whether it was called for.</returns>
    public static bool TryTake(DocumentContent content, SiteVotes votes, ReadOnlySpan<bool> isRepeated)
    {
        if (!IsTemplate(content, votes, isRepeated)) return false;
        var (start, end) = FindLongest(content, votes, isRepeated);
        if (start == end) return false;
        for (var i = 0; i < isRepeated.Length; i++)
        {
            if (i < start || i >= end)
            {
                if (votes.IsKept(i)) votes.Drop(i, isRepeated[i] ? "repeats-on-site" : "beside-site-remainder");
            }
            else if (!votes.IsKept(i) && CanTake(votes.RoleOf(i)))
            {
                votes.Take(i, content.Blocks[i].Kind == BlockKind.Heading ? BlockRole.Subheading : BlockRole.Body, "site-remainder");
            }
        }

        return true;
    }

    private static bool IsTemplate(DocumentContent content, SiteVotes votes, ReadOnlySpan<bool> isRepeated)
    {
        int kept = 0, repeated = 0;
        for (var i = 0; i < isRepeated.Length; i++)
        {
            if (!votes.IsKept(i)) continue;
            var words = WordCounter.Count(content.TextOf(i));
            kept += words;
            repeated += isRepeated[i] ? words : 0;
        }

        return repeated > MinRepeatedRatio * kept;
    }

    /// <summary>The stretch with the most words that can be text of the article; an empty one when none has enough of them.</summary>
    private static (int Start, int End) FindLongest(DocumentContent content, SiteVotes votes, ReadOnlySpan<bool> isRepeated)
    {
        var (best, bestWords, start, words) = ((Start: 0, End: 0), MinWords - 1, 0, 0);
        var hasHeadline = false;
        for (var i = 0; i < isRepeated.Length; i++)
        {
            var opensArticle = !hasHeadline && votes.RoleOf(i) == BlockRole.Headline;
            if (opensArticle)
            {
                hasHeadline = true;
                best = default;
                bestWords = MinWords - 1;
            }

            if (opensArticle || isRepeated[i])
            {
                (start, words) = (i + 1, 0);
                continue;
            }

            if (votes.IsKept(i) || CanTake(votes.RoleOf(i))) words += WordCounter.Count(content.TextOf(i));
            if (words > bestWords) (best, bestWords) = ((start, i + 1), words);
        }

        return best;
    }

    /// <summary>Headlines, bylines, captions, keywords and what a phrase gave away stay what they are.</summary>
    private static bool CanTake(BlockRole role) => role is BlockRole.Undecided or BlockRole.Boilerplate or BlockRole.Teaser or BlockRole.RelatedLink;
}
