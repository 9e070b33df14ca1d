using NewsCorpus.Classification.Lines;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Claims short lines and the pieces of keyword lines as keywords, each with the log-odds that a fitted model gives it. What stands behind "Tags:" under the
/// headline is stated, be the list short or in a language the model has not seen. Thread-safe.
/// </summary>
/// <param name="models">The models; null takes the embedded ones.</param>
internal sealed class TextKeywordExtractor(TextFieldModels? models = null) : IEvidenceExtractor
{
    // Just under what the focus on recall takes: what cannot be chosen is not worth an object.
    private const float LeastScore = -1.2f;
    private const float StatedWeight = 0;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (context.TextOutline is not { } outline) return;
        using var candidates = TextKeywordCandidates.Collect(outline);
        outline.Score(candidates, (models ?? TextFieldModels.Embedded).Keyword);
        foreach (ref var candidate in candidates.Items)
        {
            if (WireVotes.IsHeader(context.Decisions[candidate.Block].Rule)) continue;
            if (candidate.Block > outline.Zones.HeadlineOfBody && TextKeywordCandidates.IsStated(outline, candidate)) candidate.Score = MathF.Max(candidate.Score, StatedWeight);
            if (candidate.Score >= LeastScore)
                context.AddOwned(new Evidence(MetadataField.Keyword, candidate.Value.ToString(), candidate.Rule, candidate.Score, outline.SpanOf(candidate.Block, candidate.Start, candidate.End)));
        }
    }
}
