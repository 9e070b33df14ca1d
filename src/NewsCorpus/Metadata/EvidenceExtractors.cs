using System.Collections.Immutable;
using NewsCorpus.Metadata.Extractors;

namespace NewsCorpus.Metadata;

/// <summary>The built-in extractors.</summary>
public static class EvidenceExtractors
{
    /// <summary>All of them, in the order in which they run. Those whose names begin with Text speak about texts without markup alone.</summary>
    public static ImmutableArray<IEvidenceExtractor> Default { get; } =
    [
        new JsonLdExtractor(), new MetaExtractor(), new MicrodataExtractor(), new LinkExtractor(), new AddressExtractor(), new TitlePartExtractor(),
        new DocumentInfoExtractor(), new HeadingExtractor(), new HeaderTextExtractor(), new VisibleBylineExtractor(), new VisibleDateExtractor(),
        new VisibleKeywordExtractor(), new ScriptDateExtractor(),
        new TextHeaderExtractor(), new TextWireExtractor(), new TextDateExtractor(), new TextAuthorExtractor(), new TextKeywordExtractor(), new TextPublicationExtractor(),
        new TextSelfReferenceExtractor(),
    ];
}
