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
    private readonly long[] _skipped = new long[s_reasons];
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
    /// <exception cref="IOException">The stream cannot be read; what else it throws is passed on as well. What is wrong with its bytes throws nothing.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async IAsyncEnumerable<SourceDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (_isStarted) throw new InvalidOperationException("An archive is read once.");
        _isStarted = true;
        using var bytes = new ArchiveBytes(_stream);
        var documents = new WarcDocuments(bytes, _options, _skipped);
        bool isMore;
        do
        {
            isMore = await documents.MoveAsync(cancellationToken).ConfigureAwait(false);
            while (documents.TryTake(out var document)) yield return document;
        }
        while (isMore);
    }
}
