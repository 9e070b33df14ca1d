namespace NewsCorpus.Cli.Output;

/// <summary>
/// A file that takes nothing more once writing has failed. What packs into it writes its end when it is closed, and the file would put that over the beginning of the
/// piece that the full disk has taken in part: of what is packed nothing behind that place could be read, and no run could go on there.
/// </summary>
/// <param name="file">The file, closed with this.</param>
internal sealed class UntilFailureStream(Stream file) : Stream
{
    private bool _hasFailed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_hasFailed) return;
        // Whoever wrote what failed was told.
        _hasFailed = true;
        file.Write(buffer);
        _hasFailed = false;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        if (!_hasFailed) file.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        base.Dispose(disposing);
    }
}
