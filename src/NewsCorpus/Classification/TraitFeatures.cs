using NewsCorpus.Blocks;

namespace NewsCorpus.Classification;

/// <summary>What the names of the elements around a block hint at: near (its own and two more) and far.</summary>
internal static class TraitFeatures
{
    private static readonly ElementTraits[] s_traits = [.. Enum.GetValues<ElementTraits>().Where(t => t != ElementTraits.None).Order()];

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. s_traits.Select(t => $"near-{KebabCase(t)}"), .. s_traits.Select(t => $"far-{KebabCase(t)}"), "depth", "tag", "parent-tag",
    ];

    public static void Write(PageFacts facts, int index, ref FeatureCursor row)
    {
        ref readonly var known = ref facts.Blocks[index];
        foreach (var trait in s_traits) row.Add((known.Near & trait) != ElementTraits.None);
        foreach (var trait in s_traits) row.Add((known.Far & trait) != ElementTraits.None);
        ref readonly var container = ref facts.Content.Containers[facts.Content.Blocks[index].Container];
        row.Add(container.Depth);
        row.Add(container.Tag);
        row.Add(container.Parent < 0 ? 0 : facts.Content.Containers[container.Parent].Tag);
    }

    private static string KebabCase(ElementTraits trait) =>
        string.Concat(trait.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
