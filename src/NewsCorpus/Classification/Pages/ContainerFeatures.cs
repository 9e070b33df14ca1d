using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>How much running text the containers around a block hold, and where the block stands towards the best of them.</summary>
internal static class ContainerFeatures
{
    private const int Levels = 5;

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Enumerable.Range(1, Levels).SelectMany(level => new[]
        {
            $"container-{level}-dense-share", $"container-{level}-dense-ratio", $"container-{level}-link-ratio", $"container-{level}-mean-words",
            $"container-{level}-sentence-share", $"container-{level}-blocks",
        }),
        "container-in-best", "container-steps-to-best", "container-best-ratio", "container-branch-link-ratio", "container-branch-dense-share",
        "container-branch-dense-ratio", "container-branch-blocks", "container-in-majority", "container-steps-to-headline",
        "container-with-headline-dense-share", "container-with-headline-dense-ratio", "container-with-headline-blocks",
    ];

    public static void Write(PageFacts facts, PageAnchors anchors, int index, ref FeatureCursor row)
    {
        var containers = facts.Content.Containers;
        var total = anchors.DenseOf(facts.Total);
        var container = facts.Content.Blocks[index].Container;
        ref readonly var own = ref anchors.Containers[container];
        // A container with this block alone tells nothing that the block does not.
        var level = containers[container].EndBlock - containers[container].FirstBlock > 1 ? container : own.Wider;
        for (var k = 0; k < Levels; k++)
        {
            if (level < 0) level = 0;
            var inside = facts.Inside(containers[level]);
            var dense = anchors.DenseOf(inside);
            var blocks = containers[level].EndBlock - containers[level].FirstBlock;
            row.AddRatio(dense, total);
            row.AddRatio(dense, inside.Words);
            row.AddRatio(inside.Words - inside.Unlinked, inside.Words);
            row.AddRatio(inside.Words, blocks);
            row.AddRatio(inside.Sentences, blocks);
            row.Add(blocks);
            level = anchors.Containers[level].Wider;
        }

        var best = facts.Inside(containers[anchors.Best]);
        var branch = facts.Inside(containers[own.Branch]);
        row.Add(own.InBest);
        row.Add(own.StepsToBest);
        row.AddRatio(anchors.DenseOf(best), best.Words);
        row.AddRatio(branch.Words - branch.Unlinked, branch.Words);
        row.AddRatio(anchors.DenseOf(branch), total);
        row.AddRatio(anchors.DenseOf(branch), branch.Words);
        row.Add(containers[own.Branch].EndBlock - containers[own.Branch].FirstBlock);
        row.Add(index >= containers[anchors.Majority].FirstBlock && index < containers[anchors.Majority].EndBlock);
        var withHeadline = facts.Inside(containers[own.WithHeadline]);
        row.Add(anchors.Headline < 0 ? -1 : own.StepsToHeadline);
        row.AddRatio(anchors.DenseOf(withHeadline), total);
        row.AddRatio(anchors.DenseOf(withHeadline), withHeadline.Words);
        row.Add(containers[own.WithHeadline].EndBlock - containers[own.WithHeadline].FirstBlock);
    }
}
