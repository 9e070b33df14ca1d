using System.Collections.Immutable;

namespace NewsCorpus.Sources;

/// <summary>Where and when a source was obtained. Every member is optional: null means that it is not known.</summary>
public sealed record SourceOrigin
{
    /// <summary>An origin of which nothing is known.</summary>
    public static SourceOrigin Unknown { get; } = new();

    /// <summary>The address the source was fetched from; it is evidence for dates, domain and publication. One that is not absolute is no evidence.</summary>
    public Uri? Url { get; init; }

    /// <summary>The name of the site it belongs to, where the address does not tell: profiles learn and answer under it.</summary>
    public string? Site { get; init; }

    /// <summary>The file it was read from, as the caller names it.</summary>
    public string? Path { get; init; }

    /// <summary>The value of the Content-Type header, parameters included.</summary>
    public string? ContentType { get; init; }

    /// <summary>The HTTP response headers in their order; names compare without case. The default of the type counts as none.</summary>
    public ImmutableArray<KeyValuePair<string, string>> HttpHeaders { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// When it was fetched. Dates after this instant are never accepted, and relative dates are resolved against it. The default of the type counts
    /// as unknown.
    /// </summary>
    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>The container (archive, line file) that holds the source.</summary>
    public string? Container { get; init; }

    /// <summary>The byte offset of the source in its container.</summary>
    public long? Offset { get; init; }

    /// <summary>The position of this article, counted from 1, when one source holds several; null when it holds one.</summary>
    public int? Part { get; init; }
}
