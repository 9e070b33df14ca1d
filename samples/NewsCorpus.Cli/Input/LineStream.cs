using System.IO.Compression;

namespace NewsCorpus.Cli.Input;

/// <summary>An open list of documents, or a profile, unpacked when it is packed, that knows how far it was read.</summary>
internal sealed class LineStream : IDisposable
{
    private readonly Stream _file;
    private readonly long _length;
    private readonly bool _isPacked;

    private LineStream(Stream file, bool isPacked)
    {
        _file = file;
        _isPacked = isPacked;
        _length = file.CanSeek ? file.Length : 0;
        Content = isPacked ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    /// <summary>The lines.</summary>
    public Stream Content { get; }

    /// <summary>Whether opening the file once more gives the same lines: what a pipe gives once it does not give again.</summary>
    public bool IsReadAgain => _file.CanSeek;

    /// <summary>Opens a list that the user named: a file, or standard input.</summary>
    public static async ValueTask<LineStream> OpenAsync(CliConsole console, string path, CancellationToken cancellationToken) =>
        path == StandardInput.Name ? OfStream(await StandardInput.OpenAsync(console, cancellationToken)) : OpenFile(path);

    /// <summary>Opens a file; one whose name ends in ".gz", or that begins as such files do, is unpacked.</summary>
    public static LineStream OpenFile(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        return new LineStream(file, GzipName.Is(path) || BeginsPacked(file));
    }

    private static bool BeginsPacked(FileStream file)
    {
        // What a pipe gives once it does not give again.
        if (!file.CanSeek) return false;
        Span<byte> first = stackalloc byte[2];
        var count = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return Packing.IsGzip(first[..count]);
    }

    /// <summary>Takes a stream that is open already.</summary>
    public static LineStream OfStream(Stream stream) => new(stream, isPacked: false);

    /// <summary>How much of the file was read, in [0, 1]; 0 where its length is not known. Of a packed file it counts packed bytes.</summary>
    /// <param name="offset">The offset in the lines.</param>
    public double ProgressAt(long offset) => _length == 0 ? 0 : Math.Min(1, (double)(_isPacked ? _file.Position : offset) / _length);

    public void Dispose()
    {
        Content.Dispose();
        _file.Dispose();
    }
}
