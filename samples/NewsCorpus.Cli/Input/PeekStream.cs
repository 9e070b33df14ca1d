namespace NewsCorpus.Cli.Input;

/// <summary>A forward-only stream whose first bytes can be looked at before they are read. Not thread-safe.</summary>
/// <param name="inner">The stream, closed with this.</param>
internal sealed class PeekStream(Stream inner) : Stream
{
    private const int MaxFirst = 4096;

    private readonly byte[] _first = new byte[MaxFirst];
    private int _taken;
    private int _count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes, which stay to be read: at least as many as asked for, unless the stream ends before, or they are more than it keeps.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int atLeast, CancellationToken cancellationToken)
    {
        while (_count < Math.Min(atLeast, MaxFirst))
        {
            var read = await inner.ReadAsync(_first.AsMemory(_count), cancellationToken).AsTask().WaitAsync(cancellationToken);
            if (read == 0) break;
            _count += read;
        }

        return _first.AsMemory(0, _count);
    }

    public override int Read(Span<byte> buffer) => TakeFirst(buffer) is > 0 and var taken ? taken : inner.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakeFirst(buffer.Span) is > 0 and var taken ? ValueTask.FromResult(taken) : Cancellable(inner.ReadAsync(buffer, cancellationToken), cancellationToken);

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

    /// <summary>Standard input is cancelled by nobody: a run that is interrupted while it waits must not wait on.</summary>
    private static ValueTask<int> Cancellable(ValueTask<int> read, CancellationToken cancellationToken) =>
        read.IsCompleted ? read : new ValueTask<int>(read.AsTask().WaitAsync(cancellationToken));

    private int TakeFirst(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _count - _taken);
        _first.AsSpan(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }
}
