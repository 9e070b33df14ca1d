using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>The blocks that the same line of the site's template made, and copies of the text.</summary>
internal static class TemplateFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "template-share", "template-blocks", "template-block-share", "template-mean-words", "template-link-ratio", "template-sentence-share",
        "template-copied-share", "template-spread", "template-wide-share", "template-wide-blocks", "template-wide-mean-words",
        "template-wide-link-ratio", "template-wide-sentence-share", "copies", "template-place",
    ];

    public static void Write(PageFacts facts, int index, ref FeatureCursor row)
    {
        ref readonly var block = ref facts.Blocks[index];
        ref readonly var group = ref facts.Groups[block.Group];
        ref readonly var wide = ref facts.Groups[block.WideGroup];
        row.AddRatio(group.Unlinked, facts.Total.Unlinked);
        row.Add(group.Blocks);
        row.AddRatio(group.Blocks, facts.BlockCount);
        row.AddRatio(group.Words, group.Blocks);
        row.AddRatio(group.Words - group.Unlinked, group.Words);
        row.AddRatio(group.Sentences, group.Blocks);
        row.AddRatio(group.Copied, group.Blocks);
        row.AddRatio(group.Blocks, group.Last - group.First + 1);
        row.AddRatio(wide.Unlinked, facts.Total.Unlinked);
        row.Add(wide.Blocks);
        row.AddRatio(wide.Words, wide.Blocks);
        row.AddRatio(wide.Words - wide.Unlinked, wide.Words);
        row.AddRatio(wide.Sentences, wide.Blocks);
        row.Add(block.Copies);
        row.AddRatio(index - group.First, group.Last - group.First);
    }
}
