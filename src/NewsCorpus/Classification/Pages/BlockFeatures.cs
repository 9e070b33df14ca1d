using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// The features that the block model reads: one row of numbers a block, in families. A family is a file that writes its values in the order
/// of its names; adding, removing or moving a feature means fitting the model again, and a model fitted for other features refuses to load.
/// </summary>
internal static class BlockFeatures
{
    /// <summary>The names of all features, in the order of the row; those of the container family start with "container-".</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TemplateFeatures.Names, .. ContainerFeatures.Names, .. PositionFeatures.Names, .. NeighbourFeatures.Names,
        .. ShapeFeatures.Names, .. CueFeatures.Names, .. TraitFeatures.Names, .. PageFeatures.Names,
    ];

    /// <summary>Whether a feature looks at containers: one of the two averaged models does without them.</summary>
    public static bool IsContainerFeature(string name) => name.StartsWith("container-", StringComparison.Ordinal);

    /// <summary>Writes the row of one block.</summary>
    /// <param name="facts">The facts of the page.</param>
    /// <param name="anchors">Its fixed points.</param>
    /// <param name="index">The index of the block.</param>
    /// <param name="row">One place a name.</param>
    public static void Write(PageFacts facts, PageAnchors anchors, int index, Span<float> row)
    {
        var cursor = new FeatureCursor(row);
        Write(facts, anchors, index, ref cursor);
    }

    /// <summary>Writes the row of one block where a cursor stands.</summary>
    public static void Write(PageFacts facts, PageAnchors anchors, int index, ref FeatureCursor cursor)
    {
        TemplateFeatures.Write(facts, index, ref cursor);
        ContainerFeatures.Write(facts, anchors, index, ref cursor);
        PositionFeatures.Write(facts, anchors, index, ref cursor);
        NeighbourFeatures.Write(facts, index, ref cursor);
        ShapeFeatures.Write(facts, index, ref cursor);
        CueFeatures.Write(facts, index, ref cursor);
        TraitFeatures.Write(facts, index, ref cursor);
        PageFeatures.Write(facts, ref cursor);
        if (cursor.Count != Names.Count) throw new InvalidOperationException($"{cursor.Count} features written, {Names.Count} expected.");
    }
}
