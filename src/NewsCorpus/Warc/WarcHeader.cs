using System.Globalization;

namespace NewsCorpus.Warc;

/// <summary>What the header of a record states (ISO 28500:2017, section 5).</summary>
internal sealed record WarcHeader
{
    // A time with its seconds. Of a date alone the time of fetching is not known, and midnight would be before it.
    private const int MinTimeLength = 19;

    /// <summary>The type of the record in lower case; empty where none is stated.</summary>
    public required string Type { get; init; }

    /// <summary>The name of the record without angle brackets.</summary>
    public string? RecordId { get; init; }

    /// <summary>The address of what was archived; null unless it is absolute.</summary>
    public Uri? TargetUri { get; init; }

    public DateTimeOffset? Date { get; init; }

    /// <summary>The type of the block, which is an HTTP message for most records, in the words of the header.</summary>
    public string? ContentType { get; init; }

    /// <summary>What the crawler took the content for.</summary>
    public string? IdentifiedPayloadType { get; init; }

    /// <summary>The length of the block in bytes.</summary>
    public required long BlockBytes { get; init; }

    /// <summary>Reads a header.</summary>
    /// <param name="bytes">The header with its first line and its blank line.</param>
    /// <param name="maxFields">The most fields.</param>
    /// <param name="header">What it states; null when something is wrong with it.</param>
    /// <returns>What is wrong with it.</returns>
    public static HeaderProblem TryRead(ReadOnlySpan<byte> bytes, int maxFields, out WarcHeader? header)
    {
        header = null;
        // One that breaks off must not take the fields of the next one.
        if (RecordMark.IndexIn(bytes) >= 0) return HeaderProblem.Malformed;
        if (!HeaderBlock.TryRead(bytes, maxFields, out var fields)) return HeaderProblem.TooLarge;
        if (!long.TryParse(HeaderBlock.ValueOf(fields, "Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return HeaderProblem.Malformed;
        header = new WarcHeader
        {
            Type = HeaderBlock.ValueOf(fields, "WARC-Type")?.ToLowerInvariant() ?? "",
            RecordId = Unbracketed(HeaderBlock.ValueOf(fields, "WARC-Record-ID")),
            TargetUri = AddressOf(Unbracketed(HeaderBlock.ValueOf(fields, "WARC-Target-URI"))),
            Date = TimeOf(HeaderBlock.ValueOf(fields, "WARC-Date")),
            ContentType = HeaderBlock.ValueOf(fields, "Content-Type"),
            IdentifiedPayloadType = HeaderBlock.ValueOf(fields, "WARC-Identified-Payload-Type"),
            BlockBytes = length,
        };
        return HeaderProblem.None;
    }

    /// <summary>Version 1.0 wrote addresses, too, in the brackets that belong around the ids of records.</summary>
    private static string? Unbracketed(string? value)
    {
        if (value is ['<', .., '>']) value = value[1..^1];
        return value is { Length: > 0 } ? value : null;
    }

    /// <summary>One that starts with a slash would be that of a file on some systems.</summary>
    private static Uri? AddressOf(string? value) => value is not ['/', ..] && Uri.TryCreate(value, UriKind.Absolute, out var address) ? address : null;

    private static DateTimeOffset? TimeOf(string? value) =>
        value is { Length: >= MinTimeLength } && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
