namespace NewsCorpus.Warc;

/// <summary>Why a record of an archive gives no document.</summary>
public enum WarcSkipReason
{
    /// <summary>The record is of a type that the standard does not know, or states none.</summary>
    OtherType,

    /// <summary>The record describes the archive (type warcinfo).</summary>
    WarcInfo,

    /// <summary>The record holds what the crawler asked (type request).</summary>
    Request,

    /// <summary>The record describes another one, or the crawl (type metadata, or an address of the scheme metadata).</summary>
    Metadata,

    /// <summary>The record says that a page had not changed; the page itself stands in another record (type revisit).</summary>
    Revisit,

    /// <summary>The record goes on with the content of another one (type continuation), which is given without it.</summary>
    Continuation,

    /// <summary>The record is an answer of another protocol than HTTP, such as DNS.</summary>
    NotHttp,

    /// <summary>The server answered with another status than 2xx: a redirect, an error.</summary>
    Status,

    /// <summary>The content is neither HTML nor text nor PDF, but a picture, a script, a style sheet, JSON.</summary>
    MediaType,
}
