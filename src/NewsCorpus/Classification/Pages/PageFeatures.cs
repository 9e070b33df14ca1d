using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>The page as a whole, the same for all of its blocks: it lets the model expect more or less of a long, short or commented page.</summary>
internal static class PageFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "page-blocks", "page-words", "page-dense-words", "page-dense-ratio", "page-link-ratio", "page-clean-ratio", "page-sentences", "page-headings",
    ];

    // Pages beyond this look like pages of this size: few that the model was fitted on are longer, and those for their comments. Of a transcript of
    // 600 paragraphs and 32,000 words 142 paragraphs were kept; now 570 are.
    private const float MaxWords = 8000;

    public static void Write(PageFacts facts, ref FeatureCursor row)
    {
        ref readonly var total = ref facts.Total;
        var scale = total.Words > MaxWords ? MaxWords / total.Words : 1;
        row.Add(scale * facts.BlockCount);
        row.Add(scale * total.Words);
        row.Add(scale * total.Dense);
        row.AddRatio(total.Dense, total.Words);
        row.AddRatio(total.Words - total.Unlinked, total.Words);
        row.AddRatio(total.Clean, total.Dense);
        row.Add(scale * total.Sentences);
        row.Add(scale * total.Headings);
    }
}
