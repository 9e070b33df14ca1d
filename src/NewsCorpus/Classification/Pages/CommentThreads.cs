namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Readers' comments that the model took for the body, as it does when a short text stands over a long thread. They go when something is left
/// without them that stands before them; where the text itself stands in an element named so, nothing is left, and it stays.
/// </summary>
internal static class CommentThreads
{
    private const float MinBodyWords = 40;

    /// <summary>Takes them out of the body.</summary>
    public static void Drop(PageView page)
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

        if (first < 0) return;
        for (var i = first; i < facts.BlockCount; i++)
        {
            if (facts.Blocks[i].IsInComments) page.Body[i] = false;
        }
    }
}
