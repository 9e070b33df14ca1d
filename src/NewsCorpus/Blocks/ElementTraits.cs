namespace NewsCorpus.Blocks;

/// <summary>
/// What an element's tag, class, id, role and rel say about its purpose, folded into families of words.
/// A trait is a hint and never a decision: sites name an article's body "paywall" and a sidebar "content".
/// </summary>
[Flags]
public enum ElementTraits : ulong
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>An article element or a word such as "article", "story", "post".</summary>
    Article = 1UL << 0,

    /// <summary>A main element or role.</summary>
    Main = 1UL << 1,

    /// <summary>A word such as "body", "content", "text", "entry".</summary>
    Body = 1UL << 2,

    /// <summary>An element for text aside, or a word such as "sidebar".</summary>
    Aside = 1UL << 3,

    /// <summary>A header element or word.</summary>
    Header = 1UL << 4,

    /// <summary>A footer element or word.</summary>
    Footer = 1UL << 5,

    /// <summary>A nav element, or a word such as "menu", "breadcrumb", "pagination".</summary>
    Navigation = 1UL << 6,

    /// <summary>A form, button, input or a word such as "search", "login".</summary>
    Form = 1UL << 7,

    /// <summary>A figure, picture or a word such as "image", "photo", "gallery".</summary>
    Figure = 1UL << 8,

    /// <summary>A caption or a word such as "credit".</summary>
    Caption = 1UL << 9,

    /// <summary>A list element.</summary>
    List = 1UL << 10,

    /// <summary>A table element.</summary>
    Table = 1UL << 11,

    /// <summary>A quotation.</summary>
    Quotation = 1UL << 12,

    /// <summary>A pull quote.</summary>
    PullQuote = 1UL << 13,

    /// <summary>A dialog, modal or overlay.</summary>
    Dialog = 1UL << 14,

    /// <summary>Readers' comments.</summary>
    Comment = 1UL << 15,

    /// <summary>Related, recommended or popular articles.</summary>
    Related = 1UL << 16,

    /// <summary>Teasers and promotion of other articles.</summary>
    Teaser = 1UL << 17,

    /// <summary>Buttons to share or print.</summary>
    Share = 1UL << 18,

    /// <summary>Social media and embedded posts.</summary>
    Social = 1UL << 19,

    /// <summary>Newsletters and subscription offers.</summary>
    Newsletter = 1UL << 20,

    /// <summary>Paywalls and registration.</summary>
    Paywall = 1UL << 21,

    /// <summary>Cookie and consent notices.</summary>
    Consent = 1UL << 22,

    /// <summary>Advertisements and sponsored content.</summary>
    Advertisement = 1UL << 23,

    /// <summary>Bylines and authors.</summary>
    Byline = 1UL << 24,

    /// <summary>Boxes about an author.</summary>
    AuthorBox = 1UL << 25,

    /// <summary>Dates and times.</summary>
    Date = 1UL << 26,

    /// <summary>Keywords and topics.</summary>
    Tags = 1UL << 27,

    /// <summary>Titles and headlines.</summary>
    Title = 1UL << 28,

    /// <summary>Standfirsts: a word such as "lead", "summary", "dek", "chapo".</summary>
    Standfirst = 1UL << 29,

    /// <summary>Kickers and section labels.</summary>
    Kicker = 1UL << 30,

    /// <summary>Fact boxes, key points, info boxes.</summary>
    Box = 1UL << 31,

    /// <summary>Widgets, modules and plug-ins.</summary>
    Widget = 1UL << 32,

    /// <summary>Text that is not shown: the hidden attribute, aria-hidden or an inline style.</summary>
    Hidden = 1UL << 33,

    /// <summary>Text for screen readers only.</summary>
    ScreenReaderOnly = 1UL << 34,

    /// <summary>Video and audio players.</summary>
    Media = 1UL << 35,

    /// <summary>Metadata lines.</summary>
    Meta = 1UL << 36,

    /// <summary>Legal notices and copyright.</summary>
    Legal = 1UL << 37,

    /// <summary>Live blogs and tickers.</summary>
    LiveBlog = 1UL << 38,

    /// <summary>A table of contents.</summary>
    Contents = 1UL << 39,

    /// <summary>Corrections and editorial notes.</summary>
    Correction = 1UL << 40,

    /// <summary>The logo or the name of the publication.</summary>
    Masthead = 1UL << 41,

    /// <summary>A section element.</summary>
    Section = 1UL << 42,

    /// <summary>Microdata or RDFa marks it as an article's body.</summary>
    DeclaredBody = 1UL << 43,

    /// <summary>A link with rel="author".</summary>
    AuthorLink = 1UL << 44,

    /// <summary>A link with rel="tag".</summary>
    TagLink = 1UL << 45,

    /// <summary>A script whose text a browser writes into the page: the markup itself shows no article.</summary>
    ScriptText = 1UL << 46,

    /// <summary>A browser does not show it: the hidden attribute or an inline style says so, and not only a name or a mark for screen readers. Such text is <see cref="Hidden"/>, too.</summary>
    NotShown = 1UL << 47,
}
