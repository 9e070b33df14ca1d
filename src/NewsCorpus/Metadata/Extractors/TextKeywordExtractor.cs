using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>Claims short lines and the pieces of keyword lines as keywords, each with the log-odds that a fitted model gives it. Thread-safe.</summary>
/// <param name="models">The models; null takes the embedded ones.</param>
internal sealed class TextKeywordExtractor(TextFieldModels? models = null) : IEvidenceExtractor
{
    // Just under what the focus on recall takes: what cannot be chosen is not worth an object.
    private const float LeastScore = -1.2f;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (context.TextOutline is not { } outline) return;
        using var candidates = TextKeywordCandidates.Collect(outline);
        outline.Score(candidates, (models ?? TextFieldModels.Embedded).Keyword);
        foreach (ref readonly var candidate in candidates.Items)
        {
            if (candidate.Score >= LeastScore)
                context.AddOwned(new Evidence(MetadataField.Keyword, candidate.Value.ToString(), candidate.Rule, candidate.Score, outline.SpanOf(candidate.Block, candidate.Start, candidate.End)));
        }
    }
}
