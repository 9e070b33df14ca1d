namespace NewsCorpus.Cli.Input;

/// <summary>A forward-only stream whose first byte can be looked at before it is read. Not thread-safe.</summary>
/// <param name="inner">The stream, closed with this.</param>
internal sealed class PeekStream(Stream inner) : Stream
{
    private readonly byte[] _first = new byte[1];
    private int _waiting;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first byte, which stays to be read; -1 at the end.</summary>
    public async ValueTask<int> PeekAsync(CancellationToken cancellationToken)
    {
        if (_waiting == 0) _waiting = await inner.ReadAsync(_first, cancellationToken).AsTask().WaitAsync(cancellationToken);
        return _waiting == 0 ? -1 : _first[0];
    }

    public override int Read(Span<byte> buffer) => TakeFirst(buffer) ? 1 : inner.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakeFirst(buffer.Span) ? ValueTask.FromResult(1) : inner.ReadAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private bool TakeFirst(Span<byte> buffer)
    {
        if (_waiting == 0 || buffer.IsEmpty) return false;
        buffer[0] = _first[0];
        _waiting = 0;
        return true;
    }
}
