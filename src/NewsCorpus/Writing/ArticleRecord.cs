using System.Text.Json.Serialization;

namespace NewsCorpus.Writing;

/// <summary>
/// One line of the JSON Lines output: a result in plain, serialisable form. Absent is null or an empty list, never an empty string.
/// Names of outcomes, formats, roles, kinds and fields are those of the library's enumerations in camel case.
/// </summary>
public sealed record ArticleRecord
{
    /// <summary>The name of the source.</summary>
    public required string Id { get; init; }

    /// <summary>Where the source was obtained and how it was read.</summary>
    public required SourceRecord Source { get; init; }

    /// <summary>How parsing ended; "article" when there is one.</summary>
    public required string Outcome { get; init; }

    /// <summary>The title as the newsroom set it.</summary>
    public string? Headline { get; init; }

    /// <summary>The other title that the source gives.</summary>
    public string? AlternativeHeadline { get; init; }

    /// <summary>The summary sentence under the headline.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The short label above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>Place, and sometimes date, that open the body.</summary>
    public string? Dateline { get; init; }

    /// <summary>The credit line as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>The names of the authors in their printed order.</summary>
    public IReadOnlyList<string> Authors { get; init => field = value ?? []; } = [];

    /// <summary>What each of the <see cref="Authors"/> is, in the same order: "person", "agency" or "organization".</summary>
    public IReadOnlyList<string> AuthorKinds { get; init => field = value ?? []; } = [];

    /// <summary>The title under which it appeared.</summary>
    public string? Publication { get; init; }

    /// <summary>The host name of the page.</summary>
    public string? Domain { get; init; }

    /// <summary>The agency or publication it is credited to when it comes from elsewhere.</summary>
    public string? Syndicator { get; init; }

    /// <summary>When it was first published: ISO 8601 at the stated precision.</summary>
    public string? Published { get; init; }

    /// <summary>Whether the year of <see cref="Published"/> was inferred from the weekday; null without a date.</summary>
    public bool? PublishedIsInferred { get; init; }

    /// <summary>When it was last changed: ISO 8601 at the stated precision.</summary>
    public string? Modified { get; init; }

    /// <summary>The desk or channel it was filed under.</summary>
    public string? Section { get; init; }

    /// <summary>The keywords.</summary>
    public IReadOnlyList<string> Keywords { get; init => field = value ?? []; } = [];

    /// <summary>The language of the body (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>The languages of the body with their shares.</summary>
    public IReadOnlyList<LanguageRecord> Languages { get; init => field = value ?? []; } = [];

    /// <summary>The canonical address.</summary>
    public string? Url { get; init; }

    /// <summary>The address of the licence.</summary>
    public string? License { get; init; }

    /// <summary>The image that the page declares as its own.</summary>
    public ImageRecord? Image { get; init; }

    /// <summary>Whether it can be read for free; null when the source says nothing.</summary>
    public bool? IsAccessibleForFree { get; init; }

    /// <summary>Whether the text breaks off; null where there is no article.</summary>
    public bool? IsTruncated { get; init; }

    /// <summary>The number of words of the body; null where there is no article.</summary>
    public int? WordCount { get; init; }

    /// <summary>Paragraphs, subheadings, list items, quotations and table rows in order, separated by a blank line.</summary>
    public string? Body { get; init; }

    /// <summary>The kept blocks in source order.</summary>
    public IReadOnlyList<BlockRecord> Blocks { get; init => field = value ?? []; } = [];

    /// <summary>The simhash of the body as 16 hexadecimal digits; null where there is no article.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>What a user should know about the source.</summary>
    public IReadOnlyList<DiagnosticRecord> Diagnostics { get; init => field = value ?? []; } = [];

    /// <summary>The removed blocks in source order; null, and left out of the line, unless asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<BlockRecord>? Removed { get; init; }

    /// <summary>All claims for all fields; null, and left out of the line, unless asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EvidenceRecord>? Evidence { get; init; }
}
