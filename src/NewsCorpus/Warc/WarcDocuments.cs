using System.Diagnostics.CodeAnalysis;
using NewsCorpus.Sources;

namespace NewsCorpus.Warc;

/// <summary>Makes documents of the records of an archive, one step at a time. Not thread-safe.</summary>
/// <param name="bytes">The archive.</param>
/// <param name="options">How it is read.</param>
/// <param name="skipped">Counts the records that give no document, by <see cref="WarcSkipReason"/>.</param>
internal sealed class WarcDocuments(ArchiveBytes bytes, WarcReaderOptions options, long[] skipped)
{
    private readonly WarcRecordReader _records = new(bytes, options);
    private readonly WarcBlockReader _blocks = new(bytes, options.Limits.MaxSourceBytes, options.Memory);

    // A step gives no document, one, or one and the damage behind it.
    private readonly Queue<SourceDocument> _ready = [];

    /// <summary>Takes a document that is ready.</summary>
    public bool TryTake([NotNullWhen(true)] out SourceDocument? document) => _ready.TryDequeue(out document);

    /// <summary>Reads a record, what stands in the place of one, or goes to the next segment.</summary>
    /// <returns>Whether there is more.</returns>
    public async ValueTask<bool> MoveAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (await bytes.FillAsync(1, cancellationToken).ConfigureAwait(false))
        {
            var blank = bytes.Buffered.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            if (blank == 0) break;
            bytes.Advance(blank < 0 ? bytes.Buffered.Length : blank);
        }

        if (bytes.Buffered.IsEmpty)
        {
            if (bytes.Problem is { } problem) AddFailure(bytes.PlaceOffset, ParseOutcome.Unreadable, Damage($"The gzip member {problem}"));
            return await bytes.MoveNextAsync(cancellationToken).ConfigureAwait(false);
        }

        await bytes.FillAsync(RecordMark.Length, cancellationToken).ConfigureAwait(false);
        if (RecordMark.Opens(bytes.Buffered)) await ReadRecordAsync(cancellationToken).ConfigureAwait(false);
        else await PassOverAsync(ParseOutcome.Unreadable, null, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async ValueTask ReadRecordAsync(CancellationToken cancellationToken)
    {
        var (record, problem) = await _records.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (record is null)
        {
            var (outcome, diagnostic) = problem switch
            {
                HeaderProblem.TooLarge => (ParseOutcome.LimitExceeded, _records.TooLarge()),
                HeaderProblem.BrokenOff => (ParseOutcome.Unreadable, Damage("The record breaks off in its header.")),
                _ => (ParseOutcome.Unreadable, Damage("The record does not state its length (Content-Length).")),
            };
            await PassOverAsync(outcome, diagnostic, cancellationToken).ConfigureAwait(false);
            return;
        }

        var isWanted = IsWanted(record.Id);
        var isKept = isWanted && record.Skip is null && record.Failure is null;
        var block = await _blocks.ReadAsync(record.ContentBytes, isKept, cancellationToken).ConfigureAwait(false);
        if (!isWanted) return;
        var payloadProblem = Add(record, block);
        // Whoever does not want a record does not unpack it, and cannot know of all its damage: that belongs to the record.
        if ((block.Problem ?? payloadProblem) is { } damage) _ready.Enqueue(Failure(record.Name + ":damage", record.Origin.Offset ?? bytes.PlaceOffset, ParseOutcome.Unreadable, Damage(damage)));
    }

    /// <summary>Gives the document of a record, or counts it.</summary>
    /// <returns>What is wrong with its content; null when nothing is.</returns>
    private string? Add(WarcRecord record, WarcBlock block)
    {
        if (record.Skip is { } reason)
        {
            skipped[(int)reason]++;
            return null;
        }

        var failure = record.Failure;
        if (block.IsTooLong) failure ??= (ParseOutcome.LimitExceeded, new Diagnostic(DiagnosticCodes.SourceTooLarge, $"Source is {record.ContentBytes} bytes; the limit is {options.Limits.MaxSourceBytes}."));
        var payload = failure is null ? HttpPayload.Decode(block.Bytes, record.HttpFields, options.Limits.MaxSourceBytes, options.Memory) : default;
        failure ??= payload.Failure;
        var document = failure is { } known
            ? SourceDocument.FromFailure(known.Outcome, known.Diagnostic, record.Origin, record.Id)
            : new SourceDocument(payload.Content, record.Origin, record.Id);
        var isSkipped = failure is null && MediaType.IsUnstated(record.Origin.ContentType) && !MediaType.LooksLikeDocument(document);
        if (isSkipped) skipped[(int)WarcSkipReason.MediaType]++;
        else _ready.Enqueue(document);
        if (payload.Content.Array is { } unused && (isSkipped || failure is not null)) options.Memory.Return(unused);
        return payload.Problem;
    }

    /// <summary>Goes to the next line that opens a record, or to the end of the segment, and tells of what it passes over.</summary>
    private async ValueTask PassOverAsync(ParseOutcome outcome, Diagnostic? diagnostic, CancellationToken cancellationToken)
    {
        var (start, place) = (bytes.Position, bytes.PlaceOffset);
        while (await bytes.FillAsync(RecordMark.LineLength + 1, cancellationToken).ConfigureAwait(false))
        {
            var next = RecordMark.IndexIn(bytes.Buffered);
            bytes.Advance(next >= 0 ? next : bytes.Buffered.Length - RecordMark.LineLength);
            if (next >= 0) break;
        }

        if (!RecordMark.Opens(bytes.Buffered) || bytes.Position == start) bytes.Advance(bytes.Buffered.Length);
        // Damage that ends the segment is told there.
        if (bytes.Problem is not null && bytes.Buffered.IsEmpty) return;
        AddFailure(place, outcome, diagnostic ?? Damage($"There are {bytes.Position - start} bytes that are no record."));
    }

    private void AddFailure(long offset, ParseOutcome outcome, Diagnostic diagnostic)
    {
        var name = _records.NextName();
        if (IsWanted(name)) _ready.Enqueue(Failure(name, offset, outcome, diagnostic));
    }

    private SourceDocument Failure(string name, long offset, ParseOutcome outcome, Diagnostic diagnostic) =>
        SourceDocument.FromFailure(outcome, diagnostic, new SourceOrigin { Container = options.Container, Offset = offset }, name);

    private bool IsWanted(string id) => options.Accepts is null || options.Accepts(id);

    private static Diagnostic Damage(string message) => new(DiagnosticCodes.ContainerDamaged, message);
}
