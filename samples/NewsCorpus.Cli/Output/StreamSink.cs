using System.IO.Compression;

namespace NewsCorpus.Cli.Output;

/// <summary>
/// Writes records one after the other, in large pieces that end where a record ends: a run that is killed between two pieces leaves no torn
/// record.
/// </summary>
internal sealed class StreamSink : IRecordSink
{
    private const int PieceBytes = 256 * 1024;

    private readonly Stream _stream;
    private readonly RecordRenderer _renderer;
    private readonly byte[] _piece = new byte[PieceBytes];
    private int _length;

    /// <summary>Begins the output.</summary>
    /// <param name="stream">The stream, closed with this.</param>
    /// <param name="renderer">Knows what opens and closes the output.</param>
    public StreamSink(Stream stream, RecordRenderer renderer)
    {
        _stream = stream;
        _renderer = renderer;
        Append(renderer.Header.Span);
    }

    /// <summary>Opens a file; one whose name ends in ".gz" is packed.</summary>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static StreamSink ToFile(string path, RecordRenderer renderer)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
            Stream stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
            if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) stream = new GZipStream(stream, CompressionLevel.Fastest);
            return new StreamSink(stream, renderer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CliException($"{path}: cannot be written: {exception.Message}", ExitCode.BadArguments, exception);
        }
    }

    public void Write(RenderedRecord record) => Append(record.Content.Span);

    public void Flush()
    {
        WritePiece();
        _stream.Flush();
    }

    public void Dispose()
    {
        try
        {
            Append(_renderer.Footer.Span);
            Flush();
        }
        finally
        {
            _stream.Dispose();
        }
    }

    private void Append(ReadOnlySpan<byte> record)
    {
        if (_length + record.Length > _piece.Length) WritePiece();
        if (record.Length > _piece.Length)
        {
            _stream.Write(record);
            return;
        }

        record.CopyTo(_piece.AsSpan(_length));
        _length += record.Length;
    }

    private void WritePiece()
    {
        var length = _length;
        _length = 0;
        if (length > 0) _stream.Write(_piece, 0, length);
    }
}
