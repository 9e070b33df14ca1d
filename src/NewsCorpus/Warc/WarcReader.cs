using System.Buffers;
using System.Runtime.CompilerServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Warc;

/// <summary>
/// Reads the pages, texts and PDFs of a WARC archive (ISO 28500:2017, versions 1.0 and 1.1), packed with gzip or not, as crawlers and web archives write them. An
/// archive is read once, forwards, from any stream, with memory for one record at a time. Not thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// Records of the types response (with an HTTP answer), resource and conversion give a document each: its <see cref="SourceDocument.Id"/> is the WARC-Record-ID
/// without angle brackets, which the standard wants to be unique, and, where a record states none, the name of the archive ("archive" if it has none), a colon and the number of the record, counted
/// from 1; what is no record and told of in the place of one is counted and named alike, and damage within a record has the name of its place with ":damage". Its origin has the address (WARC-Target-URI), the time of fetching (WARC-Date), the header fields and the content type of the HTTP answer, or, where that names none,
/// WARC-Identified-Payload-Type, the container, and the offset of the record in the file: where it is packed that of its gzip member, and null where the record
/// does not begin its member. Chunks are joined and codings (gzip, deflate, br) undone, also where a crawler has done so before and kept the header fields.
/// </para>
/// <para>
/// Nothing is left out silently. Records of other types, answers of other protocols or with another status than 2xx, and content that is neither HTML nor text nor PDF
/// give no document and are counted (<see cref="CountSkipped"/>). Content of the type application/octet-stream is taken if its first bytes are those of HTML or PDF, and content without a type if they are none of binary data.
/// What is damaged (a file cut off, a wrong length, bytes between records, a gzip member that cannot be unpacked) gives what could be read of it and then a document with the
/// outcome <see cref="ParseOutcome.Unreadable"/> and the code <see cref="DiagnosticCodes.ContainerDamaged"/>; reading goes on with the next record.
/// </para>
/// </remarks>
/// <param name="stream">The archive, from its start; it is left open.</param>
/// <param name="options">How it is read; null for the defaults.</param>
/// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
public sealed class WarcReader(Stream stream, WarcReaderOptions? options = null)
{
    private static readonly int s_reasons = Enum.GetValues<WarcSkipReason>().Length;

    private readonly Stream _stream = stream ?? throw new ArgumentNullException(nameof(stream));
    private readonly WarcReaderOptions _options = options ?? new WarcReaderOptions();
    private readonly ArrayPool<byte> _pool = options?.Pool ?? new OwnMemory();
    private readonly long[] _skipped = new long[s_reasons];
    private readonly Queue<SourceDocument> _ready = [];
    private bool _isStarted;

    /// <summary>How many records so far gave no document for a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is none of the defined ones.</exception>
    public long CountSkipped(WarcSkipReason reason)
    {
        ArgumentOutOfRangeException.ThrowIfNegative((int)reason, nameof(reason));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((int)reason, s_reasons, nameof(reason));
        return _skipped[(int)reason];
    }

    /// <summary>Reads the archive to its end.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The documents in the order of their records; each can be kept, unless its memory comes from a pool.</returns>
    /// <exception cref="InvalidOperationException">The archive was read already.</exception>
    /// <exception cref="IOException">The stream cannot be read. What is wrong with its bytes throws nothing.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async IAsyncEnumerable<SourceDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (_isStarted) throw new InvalidOperationException("An archive is read once.");
        _isStarted = true;
        using var bytes = new ArchiveBytes(_stream);
        var records = new WarcRecordReader(bytes, _options);
        var blocks = new WarcBlockReader(bytes, _options.Limits.MaxSourceBytes, _pool);
        while (await StepAsync(bytes, records, blocks, cancellationToken).ConfigureAwait(false))
        {
            while (_ready.TryDequeue(out var document)) yield return document;
        }

        while (_ready.TryDequeue(out var last)) yield return last;
    }

    /// <summary>Reads a record, what stands in the place of one, or goes to the next segment.</summary>
    /// <returns>Whether there is more.</returns>
    private async ValueTask<bool> StepAsync(ArchiveBytes bytes, WarcRecordReader records, WarcBlockReader blocks, CancellationToken cancellationToken)
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
            if (bytes.Problem is { } problem) AddFailure(records, bytes.PlaceOffset, ParseOutcome.Unreadable, Damage($"The gzip member {problem}"));
            return await bytes.MoveNextAsync(cancellationToken).ConfigureAwait(false);
        }

        await bytes.FillAsync(RecordMark.Length, cancellationToken).ConfigureAwait(false);
        if (RecordMark.Opens(bytes.Buffered)) await ReadRecordAsync(bytes, records, blocks, cancellationToken).ConfigureAwait(false);
        else await PassOverAsync(bytes, records, ParseOutcome.Unreadable, null, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async ValueTask ReadRecordAsync(ArchiveBytes bytes, WarcRecordReader records, WarcBlockReader blocks, CancellationToken cancellationToken)
    {
        var (record, problem) = await records.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (record is null)
        {
            var (outcome, diagnostic) = problem switch
            {
                HeaderProblem.TooLarge => (ParseOutcome.LimitExceeded, records.TooLarge()),
                HeaderProblem.BrokenOff => (ParseOutcome.Unreadable, Damage("The record breaks off in its header.")),
                _ => (ParseOutcome.Unreadable, Damage("The record does not state its length (Content-Length).")),
            };
            await PassOverAsync(bytes, records, outcome, diagnostic, cancellationToken).ConfigureAwait(false);
            return;
        }

        var isWanted = IsWanted(record.Id);
        var isKept = isWanted && record.Skip is null && record.Failure is null;
        var block = await blocks.ReadAsync(record.ContentBytes, isKept, cancellationToken).ConfigureAwait(false);
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
            _skipped[(int)reason]++;
            return null;
        }

        var failure = record.Failure;
        if (block.IsTooLong) failure ??= (ParseOutcome.LimitExceeded, new Diagnostic(DiagnosticCodes.SourceTooLarge, $"Source is {record.ContentBytes} bytes; the limit is {_options.Limits.MaxSourceBytes}."));
        var payload = failure is null ? HttpPayload.Decode(block.Bytes, record.HttpFields, _options.Limits.MaxSourceBytes, _pool) : default;
        failure ??= payload.Failure;
        var document = failure is { } known
            ? SourceDocument.FromFailure(known.Outcome, known.Diagnostic, record.Origin, record.Id)
            : new SourceDocument(payload.Content, record.Origin, record.Id);
        var isSkipped = failure is null && MediaType.IsUnstated(record.Origin.ContentType) && !MediaType.LooksLikeDocument(document);
        if (isSkipped) _skipped[(int)WarcSkipReason.MediaType]++;
        else _ready.Enqueue(document);
        if (payload.Content.Array is { } unused && (isSkipped || failure is not null)) _pool.Return(unused);
        return payload.Problem;
    }

    /// <summary>Goes to the next line that opens a record, or to the end of the segment, and tells of what it passes over.</summary>
    private async ValueTask PassOverAsync(ArchiveBytes bytes, WarcRecordReader records, ParseOutcome outcome, Diagnostic? diagnostic, CancellationToken cancellationToken)
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
        AddFailure(records, place, outcome, diagnostic ?? Damage($"There are {bytes.Position - start} bytes that are no record."));
    }

    private void AddFailure(WarcRecordReader records, long offset, ParseOutcome outcome, Diagnostic diagnostic)
    {
        var name = records.NextName();
        if (IsWanted(name)) _ready.Enqueue(Failure(name, offset, outcome, diagnostic));
    }

    private SourceDocument Failure(string name, long offset, ParseOutcome outcome, Diagnostic diagnostic) =>
        SourceDocument.FromFailure(outcome, diagnostic, new SourceOrigin { Container = _options.Container, Offset = offset }, name);

    private bool IsWanted(string id) => _options.Accepts is null || _options.Accepts(id);

    private static Diagnostic Damage(string message) => new(DiagnosticCodes.ContainerDamaged, message);
}
