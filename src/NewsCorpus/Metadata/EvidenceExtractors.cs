using System.Collections.Immutable;
using NewsCorpus.Metadata.Extractors;

namespace NewsCorpus.Metadata;

/// <summary>
/// The built-in extractors by name, so that a list of <see cref="NewsParserOptions.Extractors"/> can leave one out
/// (<c>EvidenceExtractors.Default.Remove(EvidenceExtractors.Address)</c>), put another before it, or hold a few alone. All of them are thread-safe.
/// </summary>
/// <remarks>The weights of claims were fitted with all of them at work: without one, the others speak as if it had found nothing.</remarks>
public static class EvidenceExtractors
{
    /// <summary>What the JSON-LD of a page says of its article.</summary>
    public static IEvidenceExtractor JsonLd { get; } = new JsonLdExtractor();

    /// <summary>What meta elements say: Open Graph, Twitter cards, Dublin Core, Parsely, Sailthru and the plain names.</summary>
    public static IEvidenceExtractor Meta { get; } = new MetaExtractor();

    /// <summary>What microdata and RDFa say.</summary>
    public static IEvidenceExtractor Microdata { get; } = new MicrodataExtractor();

    /// <summary>What link elements and the language mark of a page say.</summary>
    public static IEvidenceExtractor Link { get; } = new LinkExtractor();

    /// <summary>What the address says: the domain, a name made of it, the language of its ending, and a date.</summary>
    public static IEvidenceExtractor Address { get; } = new AddressExtractor();

    /// <summary>The name of the publication behind the last separator of the title: "Lake freezes over | Lake Post".</summary>
    public static IEvidenceExtractor TitlePart { get; } = new TitlePartExtractor();

    /// <summary>What a PDF says of itself in its document information and in XMP, and what HTTP headers say.</summary>
    public static IEvidenceExtractor DocumentInfo { get; } = new DocumentInfoExtractor();

    /// <summary>The visible headings of a page, and blocks whose names or roles say that they are its title.</summary>
    public static IEvidenceExtractor Heading { get; } = new HeadingExtractor();

    /// <summary>The lines around the headline of a page by the roles that classification gave them.</summary>
    public static IEvidenceExtractor HeaderText { get; } = new HeaderTextExtractor();

    /// <summary>Names that a reader of a page sees in the article's own header and at its foot.</summary>
    public static IEvidenceExtractor VisibleByline { get; } = new VisibleBylineExtractor();

    /// <summary>Dates that a reader of a page sees.</summary>
    public static IEvidenceExtractor VisibleDate { get; } = new VisibleDateExtractor();

    /// <summary>Keywords that a reader of a page sees.</summary>
    public static IEvidenceExtractor VisibleKeyword { get; } = new VisibleKeywordExtractor();

    /// <summary>Dates in the state that a page hands to its scripts, where those before it found none.</summary>
    public static IEvidenceExtractor ScriptDate { get; } = new ScriptDateExtractor();

    /// <summary>Headline, standfirst, kicker and printed byline of a text without markup, by the roles that classification gave to its blocks.</summary>
    public static IEvidenceExtractor TextHeader { get; } = new TextHeaderExtractor();

    /// <summary>What the header lines of messages and dispatches state, and the dateline that opens a dispatch.</summary>
    public static IEvidenceExtractor TextWire { get; } = new TextWireExtractor();

    /// <summary>The dates near headline and body of a text without markup.</summary>
    public static IEvidenceExtractor TextDate { get; } = new TextDateExtractor();

    /// <summary>The names near headline and body of a text without markup.</summary>
    public static IEvidenceExtractor TextAuthor { get; } = new TextAuthorExtractor();

    /// <summary>Short lines and the pieces of keyword lines of a text without markup.</summary>
    public static IEvidenceExtractor TextKeyword { get; } = new TextKeywordExtractor();

    /// <summary>The publication that a text without markup states near its headline, or names in the furniture of its page.</summary>
    public static IEvidenceExtractor TextPublication { get; } = new TextPublicationExtractor();

    /// <summary>The publication that the body of a text without markup names as its own: "brevin-courier.example had revealed".</summary>
    public static IEvidenceExtractor TextSelfReference { get; } = new TextSelfReferenceExtractor();

    /// <summary>All of them, in the order in which they run.</summary>
    public static ImmutableArray<IEvidenceExtractor> Default { get; } =
    [
        JsonLd, Meta, Microdata, Link, Address, TitlePart, DocumentInfo, Heading, HeaderText, VisibleByline, VisibleDate, VisibleKeyword, ScriptDate,
        TextHeader, TextWire, TextDate, TextAuthor, TextKeyword, TextPublication, TextSelfReference,
    ];
}
