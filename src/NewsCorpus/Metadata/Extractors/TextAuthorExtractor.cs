using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>Claims the names near headline and body of a text as authors, each with the log-odds that a fitted model gives it. Thread-safe.</summary>
internal sealed class TextAuthorExtractor : IEvidenceExtractor
{
    // Just under what the focus on recall takes: what cannot be chosen is not worth an object.
    private const float LeastScore = -2.3f;
    private readonly Func<TextFieldModels> _models;

    public TextAuthorExtractor()
        : this(static () => TextFieldModels.Embedded)
    {
    }

    internal TextAuthorExtractor(Func<TextFieldModels> models) => _models = models;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (context.TextOutline is not { } outline) return;
        using var candidates = TextAuthorCandidates.Collect(outline);
        outline.Score(candidates, _models().Author);
        for (var i = 0; i < candidates.Count; i++)
        {
            ref readonly var candidate = ref candidates[i];
            if (candidate.Score < LeastScore || IsBeaten(i, candidates.Items) || TextWireExtractor.IsHeader(context.Decisions[candidate.Block].Rule)) continue;
            context.AddOwned(new Evidence(MetadataField.Author, candidate.Value.ToString(), candidate.Rule, candidate.Score, outline.SpanOf(candidate.Block, candidate.Start, candidate.End))
            {
                Cues = candidate.Kind == AuthorKind.Person ? EvidenceCues.None : EvidenceCues.Organization,
            });
        }
    }

    /// <summary>Of a name and a part of it, the more probable one speaks.</summary>
    private static bool IsBeaten(int index, ReadOnlySpan<TextAuthorCandidate> candidates)
    {
        var (whole, score) = (candidates[index].Whole, candidates[index].Score);
        if (whole >= 0 && candidates[whole].Score >= score) return true;
        foreach (ref readonly var other in candidates)
        {
            if (other.Whole == index && other.Score > score) return true;
        }

        return false;
    }
}
