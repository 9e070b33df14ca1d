using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// A line in which the menus, comments or teasers of a page were joined holds sentences, too, which the model, blind to how wide the ticker is, takes for
/// text. Where paragraphs stand on lines of their own, nothing in such a line is text; a scrape that lost all its line breaks has no such paragraphs.
/// </summary>
internal static class TickerItems
{
    private const float Refused = -4;

    /// <summary>Fewer items may be a sentence with stretched spaces or a list in one line.</summary>
    private const int MinItems = 8;
    private const int MinWordsOutside = 60;

    public static void Lower(DocumentContent content, TextDocument document, Span<float> scores)
    {
        var outside = 0;
        var blocks = content.Blocks;
        var facts = document.Facts;
        for (var i = 0; i < scores.Length; i++)
        {
            if (blocks[i].Container == 0 && scores[i] > 0 && facts[i].IsSentence) outside += facts[i].Words;
        }

        if (outside < MinWordsOutside) return;
        for (int first = 0, end; first < scores.Length; first = end)
        {
            var container = blocks[first].Container;
            end = first + 1;
            while (end < scores.Length && blocks[end].Container == container) end++;
            if (container == 0 || end - first < MinItems) continue;
            for (var i = first; i < end; i++) scores[i] = MathF.Min(scores[i], Refused);
        }
    }
}
