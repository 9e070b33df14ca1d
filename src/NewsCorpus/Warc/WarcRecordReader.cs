using System.Globalization;
using NewsCorpus.Sources;

namespace NewsCorpus.Warc;

/// <summary>Reads what stands before the content of a record, and settles what is to be done with it. Not thread-safe.</summary>
/// <param name="bytes">The archive.</param>
/// <param name="options">How it is read.</param>
internal sealed class WarcRecordReader(ArchiveBytes bytes, WarcReaderOptions options)
{
    // A header that was searched may end with the first bytes of the blank line.
    private const int BlankLineBytes = 3;

    private long _number;

    /// <summary>A name for what has none: that of the archive, and a number that counts from 1.</summary>
    public string NextName() => string.Create(CultureInfo.InvariantCulture, $"{options.Container ?? "archive"}:{++_number}");

    /// <summary>Reads the header of a record, and that of the HTTP answer in it.</summary>
    /// <returns>The record, and what is wrong with its header; nothing was taken then.</returns>
    public async ValueTask<(WarcRecord? Record, HeaderProblem Problem)> ReadAsync(CancellationToken cancellationToken)
    {
        var offset = bytes.Offset;
        var length = await FindEndAsync(options.MaxHeaderBytes, cancellationToken).ConfigureAwait(false);
        if (length < 0) return (null, bytes.Buffered.Length < options.MaxHeaderBytes ? HeaderProblem.BrokenOff : HeaderProblem.TooLarge);
        var problem = WarcHeader.TryRead(bytes.Buffered[..length], options.MaxHeaderFields, out var header);
        if (header is null) return (null, problem);
        bytes.Advance(length);
        var name = NextName();
        var origin = new SourceOrigin
        {
            Url = header.TargetUri,
            FetchedAt = header.Date,
            ContentType = header.ContentType ?? header.IdentifiedPayloadType,
            Container = options.Container,
            Offset = offset,
        };
        return (await SettleAsync(new WarcRecord(header, name, origin), cancellationToken).ConfigureAwait(false), HeaderProblem.None);
    }

    private async ValueTask<WarcRecord> SettleAsync(WarcRecord record, CancellationToken cancellationToken) => record.Header.Type switch
    {
        "response" => await SettleResponseAsync(record, cancellationToken).ConfigureAwait(false),
        // Wget keeps its log and its arguments so.
        "resource" when record.Origin.Url?.Scheme is "metadata" => record with { Skip = WarcSkipReason.Metadata },
        "resource" or "conversion" => MediaType.MayBeDocument(record.Origin.ContentType) ? record : record with { Skip = WarcSkipReason.MediaType },
        "warcinfo" => record with { Skip = WarcSkipReason.WarcInfo },
        "request" => record with { Skip = WarcSkipReason.Request },
        "metadata" => record with { Skip = WarcSkipReason.Metadata },
        "revisit" => record with { Skip = WarcSkipReason.Revisit },
        "continuation" => record with { Skip = WarcSkipReason.Continuation },
        _ => record with { Skip = WarcSkipReason.OtherType },
    };

    private async ValueTask<WarcRecord> SettleResponseAsync(WarcRecord record, CancellationToken cancellationToken)
    {
        while (true)
        {
            var (head, problem) = await ReadHeadAsync(record, cancellationToken).ConfigureAwait(false);
            if (head is null) return problem is { } wrong ? Failed(record, wrong) : record with { Skip = WarcSkipReason.NotHttp };
            record = record with { HeadBytes = record.HeadBytes + head.Length };
            // Interim answers (100 Continue, 103 Early Hints) stand before the one that counts.
            if (head.IsInterim && record.ContentBytes > 0) continue;
            return Settle(record, head);
        }
    }

    /// <summary>Takes the head of an answer.</summary>
    /// <returns>The head, or what is wrong with it; neither where there is no answer.</returns>
    private async ValueTask<(HttpHead? Head, HeaderProblem? Problem)> ReadHeadAsync(WarcRecord record, CancellationToken cancellationToken)
    {
        var most = (int)Math.Min(options.MaxHeaderBytes, record.ContentBytes);
        var length = await FindEndAsync(most, cancellationToken).ConfigureAwait(false);
        var isHttp = MediaType.IsHttp(record.Header.ContentType) ?? HttpHead.Opens(bytes.Buffered);
        if (!isHttp) return (null, null);
        // An answer may consist of its head alone, and then lack the blank line.
        if (length < 0 && bytes.Buffered.Length >= most && most < record.ContentBytes) return (null, HeaderProblem.TooLarge);
        if (length < 0) length = Math.Min(most, bytes.Buffered.Length);
        var problem = HttpHead.TryRead(bytes.Buffered[..length], options.MaxHeaderFields, out var head);
        if (head is not null) bytes.Advance(length);
        return (head, problem);
    }

    private static WarcRecord Settle(WarcRecord record, HttpHead head)
    {
        if (!head.IsSuccess) return record with { Skip = WarcSkipReason.Status };
        var type = HeaderBlock.ValueOf(head.Fields, "Content-Type");
        if (MediaType.IsUnstated(type)) type = record.Header.IdentifiedPayloadType ?? type;
        return record with
        {
            HttpFields = head.Fields,
            Origin = record.Origin with { ContentType = type, HttpHeaders = head.Fields },
            Skip = MediaType.MayBeDocument(type) ? null : WarcSkipReason.MediaType,
        };
    }

    private WarcRecord Failed(WarcRecord record, HeaderProblem problem) => record with
    {
        Failure = problem == HeaderProblem.TooLarge
            ? (ParseOutcome.LimitExceeded, TooLarge())
            : (ParseOutcome.Unreadable, new Diagnostic(DiagnosticCodes.ContainerDamaged, "The record holds no HTTP answer, though it says so.")),
    };

    /// <summary>The diagnostic of a header that is too large.</summary>
    public Diagnostic TooLarge() => new(DiagnosticCodes.HeaderLimit, $"A header has more than {options.MaxHeaderBytes} bytes or {options.MaxHeaderFields} fields, which are the limits.");

    /// <summary>Looks for the end of a header.</summary>
    /// <param name="most">How many bytes are looked at.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>Its length with its blank line; -1 where it does not end there.</returns>
    private async ValueTask<int> FindEndAsync(int most, CancellationToken cancellationToken)
    {
        for (var searched = 0; ;)
        {
            var seen = Math.Min(most, bytes.Buffered.Length);
            var length = HeaderBlock.LengthOf(bytes.Buffered[..seen], Math.Max(0, searched - BlankLineBytes));
            if (length >= 0 || seen == most) return length;
            searched = seen;
            if (!await bytes.FillAsync(seen + 1, cancellationToken).ConfigureAwait(false)) return -1;
        }
    }
}
