using NewsCorpus.Classification;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Takes headline, standfirst and kicker of a text from the blocks that were classified as such, and the byline of a dispatch or message; that of other texts is the line of
/// an author. Thread-safe.
/// </summary>
internal sealed class TextHeaderExtractor : IEvidenceExtractor
{
    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!context.IsPlainText) return;
        var found = MetadataFieldSet.None;
        for (var i = 0; i < context.Decisions.Length; i++)
        {
            var decision = context.Decisions[i];
            if (FieldOf(decision) is not var (field, flag) || (found & flag) != MetadataFieldSet.None) continue;
            found |= flag;
            context.AddOwned(new Evidence(field, context.Content.StringOf(i), decision.Rule, LogOdds(decision.Confidence), context.Content.Blocks[i].Span));
        }
    }

    private static (MetadataField Field, MetadataFieldSet Flag)? FieldOf(in BlockDecision decision) => decision.Role switch
    {
        BlockRole.Headline => (MetadataField.Headline, MetadataFieldSet.Headline),
        BlockRole.Standfirst => (MetadataField.Standfirst, MetadataFieldSet.Standfirst),
        BlockRole.Kicker => (MetadataField.Kicker, MetadataFieldSet.Kicker),
        BlockRole.Byline when TextWireExtractor.IsHeader(decision.Rule) => (MetadataField.Byline, MetadataFieldSet.Byline),
        _ => null,
    };

    private static float LogOdds(float probability)
    {
        var clipped = Math.Clamp(probability, 0.02f, 0.98f);
        return MathF.Log(clipped / (1 - clipped));
    }

    /// <summary>The fields that were found already: the first block of a role speaks.</summary>
    [Flags]
    private enum MetadataFieldSet
    {
        None = 0,
        Headline = 1,
        Standfirst = 2,
        Kicker = 4,
        Byline = 8,
    }
}
