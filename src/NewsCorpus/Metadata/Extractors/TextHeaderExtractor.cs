using NewsCorpus.Classification;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Metadata.Texts;

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
        var found = 0u;
        for (var i = 0; i < context.Decisions.Length; i++)
        {
            var decision = context.Decisions[i];
            // The first block of a role speaks.
            if (FieldOf(decision) is not { } field || (found >> (int)field & 1) != 0) continue;
            found |= 1u << (int)field;
            var text = context.Content.TextOf(i);
            var (start, end) = field == MetadataField.Headline ? (SectionTrail.LengthOf(text), TitleLine.LengthWithoutName(text, context.TextOutline)) : (0, text.Length);
            var (value, span) = end <= start || end - start == text.Length
                ? (context.Content.StringOf(i), context.Content.Blocks[i].Span)
                : (text[start..end].ToString(), TextZones.SpanOf(context, i, start, end));
            context.AddOwned(new Evidence(field, value, decision.Rule, LogOdds(decision.Confidence), span));
        }
    }

    private static MetadataField? FieldOf(in BlockDecision decision) => decision.Role switch
    {
        BlockRole.Headline => MetadataField.Headline,
        BlockRole.Standfirst => MetadataField.Standfirst,
        BlockRole.Kicker => MetadataField.Kicker,
        BlockRole.Byline when WireVotes.IsHeader(decision.Rule) => MetadataField.Byline,
        _ => null,
    };

    private static float LogOdds(float probability)
    {
        var clipped = Math.Clamp(probability, 0.02f, 0.98f);
        return MathF.Log(clipped / (1 - clipped));
    }
}
