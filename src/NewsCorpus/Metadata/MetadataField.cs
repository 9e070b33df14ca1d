namespace NewsCorpus.Metadata;

/// <summary>A field that claims are made for.</summary>
public enum MetadataField
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The standfirst.</summary>
    Standfirst,

    /// <summary>The kicker.</summary>
    Kicker,

    /// <summary>The dateline.</summary>
    Dateline,

    /// <summary>The byline as printed.</summary>
    Byline,

    /// <summary>One author; a document may have several.</summary>
    Author,

    /// <summary>The publication.</summary>
    Publication,

    /// <summary>The host name.</summary>
    Domain,

    /// <summary>The syndicator.</summary>
    Syndicator,

    /// <summary>The instant of first publication.</summary>
    Published,

    /// <summary>The instant of the last change.</summary>
    Modified,

    /// <summary>The section.</summary>
    Section,

    /// <summary>One keyword; a document may have several.</summary>
    Keyword,

    /// <summary>The declared language.</summary>
    Language,

    /// <summary>The canonical address.</summary>
    Url,

    /// <summary>The licence.</summary>
    License,

    /// <summary>The address of the image.</summary>
    Image,

    /// <summary>Whether it can be read for free: "true" or "false".</summary>
    FreeAccess,
}
