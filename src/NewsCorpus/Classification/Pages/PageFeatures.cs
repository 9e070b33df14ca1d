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

    public static void Write(PageFacts facts, ref FeatureCursor row)
    {
        ref readonly var total = ref facts.Total;
        row.Add(facts.BlockCount);
        row.Add(total.Words);
        row.Add(total.Dense);
        row.AddRatio(total.Dense, total.Words);
        row.AddRatio(total.Words - total.Unlinked, total.Words);
        row.AddRatio(total.Clean, total.Dense);
        row.Add(total.Sentences);
        row.Add(total.Headings);
    }
}
