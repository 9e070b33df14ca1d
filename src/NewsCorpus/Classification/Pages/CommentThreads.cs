using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Readers' comments that the model took for the body, as it does when a short text stands over a long thread, or when no element is named for
/// them and only a heading tells. They go when something is left without them that stands before them; where the text itself stands in an element
/// named so, nothing is left, and it stays.
/// </summary>
internal static class CommentThreads
{
    /// <summary>The name of the rule for comments that a heading tells.</summary>
    public const string Rule = "under-comments-heading";

    private const float MinBodyWords = 40;

    /// <summary>Takes them out of the body.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">Set for each block that a heading takes out.</param>
    public static void Drop(PageView page, Span<string?> rules)
    {
        var facts = page.Facts;
        var wordsBefore = 0f;
        var first = -1;
        for (var i = 0; i < facts.BlockCount; i++)
        {
            if (!page.Body[i]) continue;
            if (!facts.Blocks[i].IsInComments) wordsBefore += facts.Blocks[i].Shape.Words;
            else if (wordsBefore < MinBodyWords) return;
            else if (first < 0) first = i;
        }

        for (var i = first; first >= 0 && i < facts.BlockCount; i++)
        {
            if (facts.Blocks[i].IsInComments) page.Body[i] = false;
        }

        var heading = facts.CommentsHeading;
        if (heading < 0) return;
        // The number of comments stands between paragraphs, too, as a line that is no heading: a thread below such a one is shorter than the text.
        var before = page.BodyWords(0, heading);
        if (before < MinBodyWords || (facts.Content.Blocks[heading].Kind != BlockKind.Heading && page.BodyWords(heading, facts.BlockCount) > before)) return;
        for (var i = heading; i < facts.BlockCount; i++)
        {
            if (page.Body[i]) (page.Body[i], rules[i]) = (false, Rule);
        }
    }
}
