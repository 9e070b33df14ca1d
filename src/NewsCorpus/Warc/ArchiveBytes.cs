using System.IO.Compression;

namespace NewsCorpus.Warc;

/// <summary>
/// The unpacked bytes of an archive in segments. A segment is the whole file where it is not packed, and otherwise what was packed into one gzip member, together with the
/// members after it that do not begin with a record. No record goes beyond its segment, and what is damaged damages one segment. Not thread-safe; forward-only.
/// </summary>
/// <param name="stream">The archive, left open.</param>
internal sealed class ArchiveBytes(Stream stream) : IDisposable
{
    private const int InitialBytes = 64 * 1024;

    private byte[] _buffer = new byte[InitialBytes];
    private int _start;
    private int _end;

    // Bytes behind the end: the start of the next segment, which is read before this one is known to be over.
    private int _hidden;
    private long _position;
    private long _segmentOffset;
    private bool _isOpen;
    private bool _isSegmentEnd = true;
    private GzipMembers? _members;
    private GZipStream? _unpacked;

    /// <summary>Why the segment broke off; null where it did not.</summary>
    public string? Problem { get; private set; }

    /// <summary>The offset in the file of the next byte: of a packed one that of its member, where it is the first of its segment, and otherwise null.</summary>
    public long? Offset => _members is null ? _position : _position == 0 ? _segmentOffset : null;

    /// <summary>About where in the file the next byte stands: of a packed one that of the member that was read last, as which damage is told.</summary>
    public long PlaceOffset => _members?.MemberOffset ?? _position;

    /// <summary>How many bytes have been taken from the segment.</summary>
    public long Position => _position;

    /// <summary>The bytes that can be looked at: at least as many as <see cref="FillAsync"/> was asked for, if it said so.</summary>
    public ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Goes to the next segment, whatever is left of this one.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        if (!_isOpen) return await OpenAsync(cancellationToken).ConfigureAwait(false);
        if (_members is null) return false;
        _start = _end;
        if (_hidden == 0 && !(Problem is not null && await _members.FindRecordAsync(cancellationToken).ConfigureAwait(false) && await OpenMemberAsync(_members, cancellationToken).ConfigureAwait(false))) return false;
        _end += _hidden;
        BeginSegment(_members.MemberOffset);
        return true;
    }

    /// <summary>Reads until so many bytes can be looked at.</summary>
    /// <returns>Whether there are as many in the segment.</returns>
    public async ValueTask<bool> FillAsync(int atLeast, CancellationToken cancellationToken)
    {
        while (_end - _start < atLeast && !_isSegmentEnd)
        {
            MakeRoom(atLeast);
            var read = await ReadPartAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _end += read;
            if (read == 0) await EndPartAsync(cancellationToken).ConfigureAwait(false);
        }

        return _end - _start >= atLeast;
    }

    /// <summary>Takes bytes that were looked at.</summary>
    public void Advance(int count)
    {
        _start += count;
        _position += count;
    }

    /// <summary>Takes bytes, as many as are at hand.</summary>
    /// <returns>How many; 0 at the end of the segment.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellationToken)
    {
        while (_start == _end && !_isSegmentEnd)
        {
            var read = await ReadPartAsync(target, cancellationToken).ConfigureAwait(false);
            _position += read;
            if (read > 0) return read;
            await EndPartAsync(cancellationToken).ConfigureAwait(false);
        }

        var count = Math.Min(target.Length, _end - _start);
        _buffer.AsMemory(_start, count).CopyTo(target);
        Advance(count);
        return count;
    }

    /// <summary>Gives the bytes back that were taken last, to be read again.</summary>
    public void Return(ReadOnlySpan<byte> bytes)
    {
        var kept = _buffer.AsSpan(_start, _end + _hidden - _start);
        var buffer = new byte[Math.Max(InitialBytes, bytes.Length + kept.Length)];
        bytes.CopyTo(buffer);
        kept.CopyTo(buffer.AsSpan(bytes.Length));
        _end = bytes.Length + _end - _start;
        _start = 0;
        _buffer = buffer;
        _position -= bytes.Length;
    }

    public void Dispose()
    {
        _unpacked?.Dispose();
        _members?.Dispose();
    }

    private async ValueTask<bool> OpenAsync(CancellationToken cancellationToken)
    {
        _isOpen = true;
        _end = await stream.ReadAtLeastAsync(_buffer, 2, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (Buffered is [0x1F, 0x8B, ..])
        {
            _members = new GzipMembers(stream, _buffer.AsMemory(0, _end));
            _end = 0;
            if (!await OpenMemberAsync(_members, cancellationToken).ConfigureAwait(false)) return false;
        }

        BeginSegment(0);
        return true;
    }

    private void BeginSegment(long offset)
    {
        _segmentOffset = offset;
        Problem = null;
        _hidden = 0;
        _position = 0;
        _isSegmentEnd = false;
    }

    private async ValueTask<bool> OpenMemberAsync(GzipMembers members, CancellationToken cancellationToken)
    {
        if (!await members.OpenAsync(cancellationToken).ConfigureAwait(false)) return false;
        if (_unpacked is not null) await _unpacked.DisposeAsync().ConfigureAwait(false);
        _unpacked = new GZipStream(members, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    /// <summary>Reads from the file, or from the member that is open.</summary>
    /// <returns>How much; 0 at its end, whole or not.</returns>
    private async ValueTask<int> ReadPartAsync(Memory<byte> target, CancellationToken cancellationToken)
    {
        if (_members is null || _unpacked is null) return await stream.ReadAsync(target, cancellationToken).ConfigureAwait(false);
        if (Problem is not null) return 0;
        try
        {
            var read = await _unpacked.ReadAsync(target, cancellationToken).ConfigureAwait(false);
            _members.UnpackedBytes += read;
            if (read == 0 && !_members.IsMemberWhole) Problem = _members.IsMemberEnd ? "breaks off." : "is followed by bytes that are none.";
            return read;
        }
        catch (InvalidDataException)
        {
            var rescued = _members.Rescue(target.Span);
            Problem = $"is damaged: it cannot be unpacked beyond its first {_members.UnpackedBytes + rescued} bytes, or is other than it says.";
            return rescued;
        }
    }

    /// <summary>Goes on behind the end of a member: with the next one where that continues this segment, and otherwise the segment is over.</summary>
    private async ValueTask EndPartAsync(CancellationToken cancellationToken)
    {
        if (_members is null || Problem is not null || !await OpenMemberAsync(_members, cancellationToken).ConfigureAwait(false))
        {
            _isSegmentEnd = true;
            return;
        }

        MakeRoom(_end - _start + RecordMark.Length);
        while (_hidden < RecordMark.Length && await ReadPartAsync(_buffer.AsMemory(_end + _hidden), cancellationToken).ConfigureAwait(false) is > 0 and var read) _hidden += read;
        _isSegmentEnd = RecordMark.Opens(_buffer.AsSpan(_end, _hidden));
        if (_isSegmentEnd) return;
        _end += _hidden;
        _hidden = 0;
    }

    private void MakeRoom(int count)
    {
        if (_start == _end) _start = _end = 0;
        if (_buffer.Length - _start >= count && _end < _buffer.Length) return;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_buffer.Length <= Math.Max(count, _end)) Array.Resize(ref _buffer, 2 * Math.Max(count, _end));
    }
}
