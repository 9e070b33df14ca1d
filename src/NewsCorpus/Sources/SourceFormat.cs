namespace NewsCorpus.Sources;

/// <summary>How a source is encoded, apart from its character set.</summary>
public enum SourceFormat
{
    /// <summary>Neither the bytes, the content type nor the extension told.</summary>
    Unknown,

    /// <summary>An HTML or XHTML page.</summary>
    Html,

    /// <summary>Text without markup, as scrapers and archives leave it.</summary>
    PlainText,

    /// <summary>A PDF document; it needs a reader from NewsCorpus.Pdf.</summary>
    Pdf,
}
