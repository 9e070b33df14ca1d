using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>The block by itself: its kind, its length, its links, its marks, and how much of it the declared title and description hold.</summary>
internal static class ShapeFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "words", "dense", "link-ratio", "emphasis-ratio", "letters-a-word", "capital-ratio", "comma-ratio", "stops", "separators",
        "ends-sentence", "kind-paragraph", "kind-heading", "kind-quotation", "level", "title-ratio", "title-cover", "description-ratio", "description-cover",
        "in-declared-body",
    ];

    public static void Write(PageFacts facts, int index, ref FeatureCursor row)
    {
        ref readonly var block = ref facts.Content.Blocks[index];
        ref readonly var known = ref facts.Blocks[index];
        ref readonly var shape = ref known.Shape;
        row.Add(shape.Words);
        row.Add(known.Dense);
        row.Add(known.LinkRatio);
        row.AddRatio(block.EmphasizedLength, block.TextLength);
        row.AddRatio(shape.Letters, shape.Words);
        row.AddRatio(shape.Capitals, shape.Letters);
        row.AddRatio(shape.Commas, shape.Words);
        row.Add(shape.Stops);
        row.Add(shape.Separators);
        row.Add(shape.EndsSentence);
        row.Add(block.Kind == BlockKind.Paragraph);
        row.Add(block.Kind == BlockKind.Heading);
        row.Add(block.Kind == BlockKind.Quotation);
        row.Add(block.Level);
        row.AddRatio(shape.TitleTokens, shape.Tokens);
        row.AddRatio(Math.Min(shape.TitleTokens, facts.Declared.TitleTokens.Count), facts.Declared.TitleTokens.Count);
        row.AddRatio(shape.DescriptionTokens, shape.Tokens);
        row.AddRatio(Math.Min(shape.DescriptionTokens, facts.Declared.DescriptionTokens.Count), facts.Declared.DescriptionTokens.Count);
        row.Add(known.InDeclaredBody);
    }
}
