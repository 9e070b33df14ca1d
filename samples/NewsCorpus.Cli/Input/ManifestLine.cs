using System.Text.Json.Serialization;

namespace NewsCorpus.Cli.Input;

/// <summary>One line of a list of documents: it points to a file, or holds the content itself.</summary>
internal sealed record ManifestLine
{
    /// <summary>The name of the document; an empty one is none.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init => field = value is "" ? null : value; }

    /// <summary>The file, relative to the list; an empty name is none.</summary>
    public string? Path { get; init => field = value is "" ? null : value; }

    /// <summary>The content as text, in place of a file.</summary>
    public string? Content { get; init; }

    /// <summary>The address; an empty one is none.</summary>
    public string? Url { get; init => field = value is "" ? null : value; }

    public string? ContentType { get; init; }

    /// <summary>The site it belongs to, where the address does not tell.</summary>
    public string? Site { get; init; }

    [JsonConverter(typeof(FetchTimeConverter))]
    public DateTimeOffset? Fetched { get; init; }
}
