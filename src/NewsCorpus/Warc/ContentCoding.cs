namespace NewsCorpus.Warc;

/// <summary>How a body was packed for its transfer (RFC 9110, section 8.4.1).</summary>
internal enum ContentCoding
{
    /// <summary>Not at all.</summary>
    Identity,
    Gzip,
    Deflate,
    Brotli,

    /// <summary>In a way that cannot be undone here.</summary>
    Unknown,
}
