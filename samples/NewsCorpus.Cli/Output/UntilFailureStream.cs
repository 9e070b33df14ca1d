namespace NewsCorpus.Cli.Output;

/// <summary>
/// A file that takes nothing more once writing has failed. What packs into it writes its end when it is closed, and the file would put that over the beginning of the
/// piece that the full disk has taken in part: of what is packed nothing behind that place could be read, and no run could go on there.
/// </summary>
/// <param name="file">The file, closed with this.</param>
internal sealed class UntilFailureStream(Stream file) : WriteOnlyStream
{
    private bool _hasFailed;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_hasFailed) return;
        // Whoever wrote what failed was told.
        _hasFailed = true;
        file.Write(buffer);
        _hasFailed = false;
    }

    public override void Flush()
    {
        if (!_hasFailed) file.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        base.Dispose(disposing);
    }
}
