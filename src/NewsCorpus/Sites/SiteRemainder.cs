using NewsCorpus.Blocks;
using NewsCorpus.Classification;

namespace NewsCorpus.Sites;

/// <summary>
/// What is left of a page when the lines of its site are taken away. Where most of what the classifiers kept stands on other pages too, they took
/// the template for the article: an article of tables or short notes does not read like running text, the notes around it do. Then the article is
/// the longest stretch below the headline that no other page has.
/// </summary>
/// <remarks>
/// A page with a longer list that does not repeat can be mistaken; but then hardly a word of the article was kept before.
/// </remarks>
internal static class SiteRemainder
{
    /// <summary>The least share of the kept words that stand on other pages.</summary>
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

    /// <summary>
    /// The stretch below the headline with the most words that can be text of the article; where it has less than half the words of one above, a line
    /// of the template was taken for the headline too, and that one is meant. Empty when none has enough words.
    /// </summary>
    private static (int Start, int End) FindLongest(DocumentContent content, SiteVotes votes, ReadOnlySpan<bool> isRepeated)
    {
        var headline = FindHeadline(votes, isRepeated.Length);
        (int Start, int End, int Words) longest = default, below = default;
        for (int i = 0, start = 0, words = 0; i <= isRepeated.Length; i++)
        {
            if (i < isRepeated.Length && i != headline && !isRepeated[i])
            {
                if (votes.IsKept(i) || CanTake(votes.RoleOf(i))) words += WordCounter.Count(content.TextOf(i));
                continue;
            }

            if (words > longest.Words) longest = (start, i, words);
            if (words > below.Words && start > headline) below = (start, i, words);
            (start, words) = (i + 1, 0);
        }

        var best = 2 * below.Words >= longest.Words ? below : longest;
        return best.Words < MinWords ? default : (best.Start, best.End);
    }

    private static int FindHeadline(SiteVotes votes, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (votes.RoleOf(i) == BlockRole.Headline) return i;
        }

        return -1;
    }

    /// <summary>Headlines, bylines, captions, keywords and what a phrase gave away stay what they are.</summary>
    private static bool CanTake(BlockRole role) => role is BlockRole.Undecided or BlockRole.Boilerplate or BlockRole.Teaser or BlockRole.RelatedLink;
}
