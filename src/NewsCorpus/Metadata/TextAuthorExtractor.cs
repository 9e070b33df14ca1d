using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Metadata;

/// <summary>Claims the names near headline and body of a text as authors, each with the log-odds that a fitted model gives it. Thread-safe.</summary>
internal sealed class TextAuthorExtractor : IEvidenceExtractor
{
    private const float LeastScore = -3;
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
        var candidates = TextAuthorCandidates.Collect(outline);
        outline.Score(candidates, _models().Author);
        foreach (var candidate in candidates)
        {
            if (candidate.Score < LeastScore || IsBeaten(candidate, candidates)) continue;
            context.AddOwned(new Evidence(MetadataField.Author, candidate.Value, candidate.Rule, candidate.Score, outline.SpanOf(candidate.Block, candidate.Start, candidate.End))
            {
                Cues = candidate.Kind == AuthorKind.Person ? EvidenceCues.None : EvidenceCues.Organization,
            });
        }
    }

    /// <summary>Of a name and a part of it, the more probable one speaks.</summary>
    private static bool IsBeaten(TextAuthorCandidate candidate, List<TextAuthorCandidate> candidates)
    {
        if (candidate.Whole is { } whole && whole.Score >= candidate.Score) return true;
        foreach (var other in candidates)
        {
            if (ReferenceEquals(other.Whole, candidate) && other.Score > candidate.Score) return true;
        }

        return false;
    }
}
