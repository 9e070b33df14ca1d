using System.Collections.Immutable;

namespace NewsCorpus.Metadata;

/// <summary>The built-in extractors.</summary>
public static class EvidenceExtractors
{
    /// <summary>All of them, in the order in which they run.</summary>
    public static ImmutableArray<IEvidenceExtractor> Default { get; } =
    [
        new TextHeaderExtractor(), new TextDateExtractor(), new TextAuthorExtractor(), new TextKeywordExtractor(), new TextPublicationExtractor(),
        new TextSelfReferenceExtractor(),
    ];
}
