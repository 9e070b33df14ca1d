using System.IO.Compression;

namespace NewsCorpus.Cli.Input;

/// <summary>An open list of documents, unpacked when it is packed, that knows how far it was read.</summary>
internal sealed class LineStream : IDisposable
{
    private readonly Stream _file;
    private readonly long _length;
    private long _position;

    private LineStream(Stream file, bool isPacked)
    {
        _file = file;
        _length = file.CanSeek ? file.Length : 0;
        Content = isPacked ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    /// <summary>The lines.</summary>
    public Stream Content { get; }

    /// <summary>How much of the file was read, in [0, 1]; 0 where its length is not known.</summary>
    public double Progress
    {
        get
        {
            if (_length == 0) return 0;
            if (_file.CanRead) _position = _file.Position;
            return Math.Min(1, (double)_position / _length);
        }
    }

    /// <summary>Opens a file; one whose name ends in ".gz" is unpacked.</summary>
    public static LineStream OpenFile(string path) => new(
        new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan),
        path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes a stream that is open already.</summary>
    public static LineStream OfStream(Stream stream) => new(stream, isPacked: false);

    public void Dispose()
    {
        _position = _length;
        Content.Dispose();
        _file.Dispose();
    }
}
