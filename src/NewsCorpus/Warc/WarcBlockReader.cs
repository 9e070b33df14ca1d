using System.Buffers;

namespace NewsCorpus.Warc;

/// <summary>
/// Reads the blocks of records. The length that a header states is checked by what follows: a record, or the end. Where it is not so, the first line in the block that
/// opens a record ends it. Not thread-safe.
/// </summary>
/// <param name="bytes">The archive.</param>
/// <param name="maxBytes">The longest block that is held.</param>
/// <param name="pool">Where the memory of blocks comes from; whoever gets a block returns it.</param>
internal sealed class WarcBlockReader(ArchiveBytes bytes, int maxBytes, ArrayPool<byte> pool)
{
    // A length of which nothing has been seen yet is not trusted with more memory.
    private const int FirstBytes = 256 * 1024;

    // A block ends with two line breaks, and so does each of the next ones if they are empty.
    private const int LookAheadBytes = 64;

    private const int MarkBytes = RecordMark.LineLength + 1;
    private const int LineBreakBytes = 4;

    // Bytes that were taken for a block of another record are read twice. Malice could make that often; this keeps it linear.
    private const int ReturnsPerByte = 4;

    private byte[] _passedOver = [];
    private long _mayReturn = (long)ReturnsPerByte * maxBytes;

    /// <summary>Reads a block.</summary>
    /// <param name="length">The length that its header states, or what is left of it.</param>
    /// <param name="isKept">Whether the caller keeps the bytes; otherwise they are valid until the next block.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async ValueTask<WarcBlock> ReadAsync(long length, bool isKept, CancellationToken cancellationToken)
    {
        if (length > maxBytes) return await PassOverAsync(length, cancellationToken).ConfigureAwait(false);
        var (buffer, count) = await ReadBytesAsync((int)length, isKept, cancellationToken).ConfigureAwait(false);
        if (count == length && await IsBeforeRecordAsync(cancellationToken).ConfigureAwait(false)) return Taken(buffer, count, count, null);
        var next = RecordMark.IndexIn(buffer.AsSpan(0, count));
        if (next < 0 || count - next > _mayReturn) return Taken(buffer, count, count, count == length || bytes.Problem is not null ? null : $"The record breaks off after {count} of {length} bytes.");
        _mayReturn -= count - next;
        bytes.Return(buffer.AsSpan(next, count - next));
        return Taken(buffer, LengthBefore(buffer, next), next, $"The record states {length} bytes, but the next one begins after {next}.");
    }

    private WarcBlock Taken(byte[] buffer, int count, int progress, string? problem)
    {
        _mayReturn += (long)ReturnsPerByte * progress;
        return new WarcBlock(new(buffer, 0, count), Problem: problem);
    }

    private async ValueTask<(byte[] Buffer, int Count)> ReadBytesAsync(int length, bool isKept, CancellationToken cancellationToken)
    {
        var buffer = isKept ? pool.Rent(Math.Min(length, FirstBytes)) : _passedOver;
        var count = 0;
        while (count < length)
        {
            if (count == buffer.Length) buffer = Grow(isKept ? pool : OwnMemory.Instance, buffer, (int)Math.Min(length, Math.Max(FirstBytes, 2L * buffer.Length)));
            var read = await bytes.ReadAsync(buffer.AsMemory(count, Math.Min(length, buffer.Length) - count), cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            count += read;
        }

        if (!isKept) _passedOver = buffer;
        return (buffer, count);
    }

    private static byte[] Grow(ArrayPool<byte> memory, byte[] buffer, int length)
    {
        var larger = memory.Rent(length);
        buffer.CopyTo(larger, 0);
        memory.Return(buffer);
        return larger;
    }

    private async ValueTask<bool> IsBeforeRecordAsync(CancellationToken cancellationToken)
    {
        // The usual two line breaks and the mark need no more.
        if (!await bytes.FillAsync(LineBreakBytes + RecordMark.Length, cancellationToken).ConfigureAwait(false)) return bytes.Buffered.IndexOfAnyExcept((byte)'\r', (byte)'\n') < 0;
        if (RecordMark.Opens(bytes.Buffered[..(LineBreakBytes + RecordMark.Length)].TrimStart("\r\n"u8))) return true;
        await bytes.FillAsync(LookAheadBytes, cancellationToken).ConfigureAwait(false);
        var next = bytes.Buffered[..Math.Min(LookAheadBytes, bytes.Buffered.Length)].TrimStart("\r\n"u8);
        return next.IsEmpty || RecordMark.Opens(next);
    }

    /// <summary>Passes over a block that is too long to be held, and therefore cannot be read again: a record that begins in it ends it.</summary>
    private async ValueTask<WarcBlock> PassOverAsync(long length, CancellationToken cancellationToken)
    {
        for (var left = length; left > 0;)
        {
            await bytes.FillAsync((int)Math.Min(left, MarkBytes + 1), cancellationToken).ConfigureAwait(false);
            var (passed, isNext) = Passable(bytes.Buffered, left);
            bytes.Advance(passed);
            left -= passed;
            if (isNext) return new WarcBlock(default, IsTooLong: true, $"The record states {length} bytes, but the next one begins after {length - left}.");
            if (passed == 0) return new WarcBlock(default, IsTooLong: true, bytes.Problem is null ? $"The record breaks off after {length - left} of {length} bytes." : null);
        }

        return new WarcBlock(default, IsTooLong: true);
    }

    private static (int Count, bool IsNext) Passable(ReadOnlySpan<byte> buffered, long left)
    {
        var block = buffered[..(int)Math.Min(left, buffered.Length)];
        var next = RecordMark.IndexIn(block);
        if (next >= 0) return (next, true);
        // The last bytes may be the beginning of the line that opens a record.
        return (block.Length == left || block.Length <= MarkBytes ? block.Length : block.Length - MarkBytes, false);
    }

    private static int LengthBefore(byte[] buffer, int next)
    {
        var end = next;
        while (end > 0 && next - end < LineBreakBytes && buffer[end - 1] is (byte)'\r' or (byte)'\n') end--;
        return end;
    }
}
