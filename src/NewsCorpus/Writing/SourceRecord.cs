namespace NewsCorpus.Writing;

/// <summary>Where the source of a record was obtained and how it was read.</summary>
public sealed record SourceRecord
{
    /// <summary>The file it was read from.</summary>
    public string? Path { get; init; }

    /// <summary>The address it was fetched from.</summary>
    public string? Url { get; init; }

    /// <summary>The format: "html", "plainText", "pdf" or "unknown".</summary>
    public required string Format { get; init; }

    /// <summary>The character set as the Encoding Standard names it.</summary>
    public string? Charset { get; init; }

    /// <summary>The archive or line file that holds it.</summary>
    public string? Container { get; init; }

    /// <summary>The byte offset in the container.</summary>
    public long? Offset { get; init; }

    /// <summary>The position of the article, from 1, in a source that holds several.</summary>
    public int? Part { get; init; }

    /// <summary>When it was fetched: ISO 8601.</summary>
    public string? Fetched { get; init; }
}
