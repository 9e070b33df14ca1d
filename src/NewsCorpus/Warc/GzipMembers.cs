using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsCorpus.Warc;

/// <summary>
/// The packed bytes of a gzip file (RFC 1952), one member at a time, each with its offset. Unpacking streams read ahead and do not tell how far a member
/// went; so they are given no byte beyond the next place that looks like the start of a member before it is known whether it is one: the member
/// before ends there when its last four bytes state the size that it was unpacked to. Where they do not and a record begins there all the same,
/// the member before is damaged; all other places are chance. Not thread-safe; forward-only.
/// </summary>
/// <param name="stream">The file, left open.</param>
/// <param name="first">The bytes that were read from it already.</param>
internal sealed class GzipMembers(Stream stream, ReadOnlyMemory<byte> first) : Stream
{
    private const int BufferBytes = 256 * 1024;
    private const int TrailerBytes = 4;

    // The most that a look at the start of a member takes: a header with a file name, and the code tables of its first block.
    private const int LookAheadBytes = 4096;

    // A look costs as much as unpacking some thousand bytes. Chance gives one place in 16 MiB that is worth one, malice one in three bytes.
    private const int BytesPerLook = 4096;
    private const int FreeLooks = 64;

    // The packed bytes of a member that are kept to be unpacked again: pages are smaller.
    private const int MaxKeptBytes = 64 * 1024;

    private readonly byte[] _buffer = InitialBuffer(first.Span);
    private int _position;
    private int _end = first.Length;
    private long _bufferOffset;
    private bool _isAtEnd;

    // Up to here the bytes belong to the member; the limit is either a place to be judged or where the bytes end that were read.
    private int _limit;
    private bool _isPlace;
    private long _looks;

    /// <summary>The offset of the member in the file.</summary>
    public long MemberOffset { get; private set; }

    /// <summary>How many bytes the member was unpacked to so far; whoever unpacks it counts.</summary>
    public long UnpackedBytes { get; set; }

    /// <summary>Whether the member was given to its end.</summary>
    public bool IsMemberEnd { get; private set; } = true;

    /// <summary>Whether it was, and is as long as it says.</summary>
    public bool IsMemberWhole { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Begins the member that starts where the one before ended.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> OpenAsync(CancellationToken cancellationToken)
    {
        await LookAheadAsync(cancellationToken).ConfigureAwait(false);
        if (_position == _end) return false;
        MemberOffset = _bufferOffset + _position;
        UnpackedBytes = 0;
        IsMemberWhole = false;
        IsMemberEnd = false;
        SetLimit(_position + 1);
        return true;
    }

    /// <summary>Goes on to the next member that a record begins with.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> FindRecordAsync(CancellationToken cancellationToken)
    {
        for (SetLimit(_position); ; SetLimit(_position + 1))
        {
            while (!_isPlace)
            {
                if (_isAtEnd) return false;
                _position = _limit;
                await RefillAsync(cancellationToken).ConfigureAwait(false);
                SetLimit(_position);
            }

            _position = _limit;
            if (await OpensRecordAsync(cancellationToken).ConfigureAwait(false)) return true;
        }
    }

    /// <summary>Gives bytes of the member: as many as asked for, up to the next place to be judged. How they arrive must not change what is read of a damaged member.</summary>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!IsMemberEnd)
        {
            var count = Math.Min(buffer.Length, _limit - _position);
            if (count < buffer.Length && !_isPlace && !_isAtEnd)
            {
                await RefillAsync(cancellationToken).ConfigureAwait(false);
                SetLimit(_limit);
                continue;
            }

            if (count > 0)
            {
                _buffer.AsMemory(_position, count).CopyTo(buffer);
                _position += count;
                return count;
            }

            await JudgeAsync(cancellationToken).ConfigureAwait(false);
        }

        return 0;
    }

    /// <summary>
    /// Unpacks what stands before a damaged place: a stream that meets one drops all that it unpacked in the same breath, which may be the whole member. It is looked for in
    /// ever smaller breaths.
    /// </summary>
    /// <param name="target">Gets the bytes behind those that are counted in <see cref="UnpackedBytes"/>; it is as long as what the stream was asked for.</param>
    /// <returns>How many there are; 0 also where too much has been unpacked for it to be done again.</returns>
    public int Rescue(Span<byte> target)
    {
        var start = (int)Math.Max(-1, MemberOffset - _bufferOffset);
        if (start < 0 || _position - start > MaxKeptBytes) return 0;
        var rescued = 0;
        foreach (var breath in (ReadOnlySpan<int>)[4096, 64, 1])
        {
            using var unpacked = new GZipStream(new MemoryStream(_buffer, start, _position - start), CompressionMode.Decompress);
            rescued += Rescue(unpacked, UnpackedBytes + rescued, target[rescued..], breath);
        }

        return rescued;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static byte[] InitialBuffer(ReadOnlySpan<byte> first)
    {
        var buffer = new byte[BufferBytes];
        first.CopyTo(buffer);
        return buffer;
    }

    private static int Rescue(GZipStream unpacked, long passed, Span<byte> target, int breath)
    {
        var rescued = 0;
        try
        {
            Span<byte> dropped = stackalloc byte[256];
            while (passed > 0) passed -= unpacked.ReadAtLeast(dropped[..(int)Math.Min(passed, dropped.Length)], 1);
            while (rescued < target.Length && unpacked.Read(target.Slice(rescued, Math.Min(breath, target.Length - rescued))) is > 0 and var read) rescued += read;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            // The damaged place.
        }

        return rescued;
    }

    /// <summary>Settles whether the member ends at the limit.</summary>
    private async ValueTask JudgeAsync(CancellationToken cancellationToken)
    {
        IsMemberWhole = StatesItsSize();
        IsMemberEnd = IsMemberWhole || !_isPlace || await OpensRecordAsync(cancellationToken).ConfigureAwait(false);
        if (!IsMemberEnd) SetLimit(_position + 1);
    }

    /// <summary>Finds the next place that looks like the start of a member.</summary>
    private void SetLimit(int from)
    {
        ReadOnlySpan<byte> magic = [0x1F, 0x8B, 8];
        var found = from < _end ? _buffer.AsSpan(from, _end - from).IndexOf(magic) : -1;
        _isPlace = found >= 0;
        // The last bytes may be the first ones of such a place.
        _limit = _isPlace ? from + found : _isAtEnd ? _end : Math.Max(_position, _end - magic.Length + 1);
    }

    private bool StatesItsSize() =>
        _position >= TrailerBytes && BinaryPrimitives.ReadUInt32LittleEndian(_buffer.AsSpan(_position - TrailerBytes)) == (uint)UnpackedBytes;

    /// <summary>Whether what stands here can be unpacked, and begins with a record.</summary>
    private async ValueTask<bool> OpensRecordAsync(CancellationToken cancellationToken)
    {
        if (_looks * BytesPerLook > _bufferOffset + _position + (FreeLooks * BytesPerLook)) return false;
        _looks++;
        await LookAheadAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var unpacked = new GZipStream(new MemoryStream(_buffer, _position, Math.Min(LookAheadBytes, _end - _position)), CompressionMode.Decompress);
            var start = new byte[RecordMark.Length];
            return unpacked.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && RecordMark.Opens(start);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private async ValueTask LookAheadAsync(CancellationToken cancellationToken)
    {
        while (_end - _position < LookAheadBytes && !_isAtEnd) await RefillAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads more, and keeps the last bytes that were given, which may be a trailer, and the start of the member as long as it is near.</summary>
    private async ValueTask RefillAsync(CancellationToken cancellationToken)
    {
        var start = MemberOffset - _bufferOffset;
        var kept = Math.Max(0, _position - TrailerBytes);
        var dropped = start >= 0 && _position - start <= MaxKeptBytes ? (int)Math.Min(start, kept) : kept;
        _buffer.AsSpan(dropped, _end - dropped).CopyTo(_buffer);
        _bufferOffset += dropped;
        _position -= dropped;
        _limit -= dropped;
        _end -= dropped;
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _isAtEnd = read == 0;
        _end += read;
    }
}
