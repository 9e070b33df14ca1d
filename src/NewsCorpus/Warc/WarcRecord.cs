using System.Collections.Immutable;
using NewsCorpus.Sources;

namespace NewsCorpus.Warc;

/// <summary>What is to be done with a record, before its content is read.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Name">Its name by its place: that of the archive and its number.</param>
/// <param name="Origin">Where and when it was obtained.</param>
internal sealed record WarcRecord(WarcHeader Header, string Name, SourceOrigin Origin)
{
    /// <summary>The name that it states, or else that of its place.</summary>
    public string Id => Header.RecordId ?? Name;

    /// <summary>The length in bytes of what was read of the block already: the head of an answer.</summary>
    public int HeadBytes { get; init; }

    /// <summary>The HTTP header fields, by which the content is decoded; empty where it is no answer.</summary>
    public ImmutableArray<KeyValuePair<string, string>> HttpFields { get; init; } = [];

    /// <summary>Why it gives no document; null when it gives one.</summary>
    public WarcSkipReason? Skip { get; init; }

    /// <summary>Why its document has no content; null when it has some.</summary>
    public (ParseOutcome Outcome, Diagnostic Diagnostic)? Failure { get; init; }

    /// <summary>The length in bytes of what is to be read yet.</summary>
    public long ContentBytes => Header.BlockBytes - HeadBytes;
}
