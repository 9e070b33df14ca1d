using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>What stands before and after a block.</summary>
internal static class NeighbourFeatures
{
    private static readonly int[] s_offsets = [-3, -2, -1, 1, 2, 3];

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. s_offsets.SelectMany(o => Math.Abs(o) == 1
            ? new[] { $"{Place(o)}-words", $"{Place(o)}-link-ratio", $"{Place(o)}-heading", $"{Place(o)}-sentence", $"{Place(o)}-same-template" }
            : [$"{Place(o)}-words"]),
        "before-1-depth-step", "after-1-depth-step", "window-dense", "window-link-ratio", "window-sentences", "before-five-dense", "after-five-dense",
        "before-1-colon", "window-stamps", "window-headings",
    ];

    public static void Write(PageFacts facts, int index, ref FeatureCursor row)
    {
        var blocks = facts.Content.Blocks;
        var group = facts.Blocks[index].Group;
        foreach (var offset in s_offsets)
        {
            var other = index + offset;
            if ((uint)other >= (uint)blocks.Length)
            {
                for (var k = Math.Abs(offset) == 1 ? 5 : 1; k > 0; k--) row.Add(-1);
                continue;
            }

            ref readonly var known = ref facts.Blocks[other];
            row.Add(known.Shape.Words);
            if (Math.Abs(offset) > 1) continue;
            row.Add(known.LinkRatio);
            row.Add(blocks[other].Kind == BlockKind.Heading ? blocks[other].Level : 0);
            row.Add(known.Shape.EndsSentence);
            row.Add(known.Group == group);
        }

        row.Add(DepthStep(facts, index, index - 1));
        row.Add(DepthStep(facts, index, index + 1));
        var (from, to) = (Math.Max(0, index - 5), Math.Min(blocks.Length, index + 6));
        var window = facts.Between(from, to);
        row.Add(window.Dense);
        row.AddRatio(window.Words - window.Unlinked, window.Words);
        row.Add(window.Sentences);
        row.Add(facts.Between(from, index).Dense);
        row.Add(facts.Between(index + 1, to).Dense);
        row.Add(index > 0 && facts.Blocks[index - 1].Shape.EndsWithColon);
        row.Add(window.Stamps);
        row.Add(window.Headings);
    }

    private static string Place(int offset) => offset < 0 ? $"before-{-offset}" : $"after-{offset}";

    private static int DepthStep(PageFacts facts, int index, int other)
    {
        var blocks = facts.Content.Blocks;
        var containers = facts.Content.Containers;
        return (uint)other >= (uint)blocks.Length ? 99 : containers[blocks[other].Container].Depth - containers[blocks[index].Container].Depth;
    }
}
