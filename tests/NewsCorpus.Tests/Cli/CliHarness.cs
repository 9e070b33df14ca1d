using System.IO.Compression;
using System.Text;
using NewsCorpus.Cli;

namespace NewsCorpus.Tests.Cli;

/// <summary>Runs commands in this process, with a folder of its own that goes away afterwards.</summary>
internal sealed class CliHarness : IDisposable
{
    private readonly StringWriter _error = new();
    private MemoryStream _output = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("newscorpus-tests-").FullName;

    public string Error => _error.ToString();

    public string Output => Encoding.UTF8.GetString(_output.ToArray());

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string this[string name] => Path.Combine(Folder, name);

    public string Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    public string Add(string name, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public Task<int> RunAsync(params string[] args) => RunWithInputAsync("", args);

    public Task<int> RunWithInputAsync(string input, params string[] args) => RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), false, args, CancellationToken.None);

    /// <summary>Runs a command whose standard output takes nothing.</summary>
    public Task<int> RunWithFullOutputAsync(string input, params string[] args) =>
        RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), false, args, CancellationToken.None, static () => new FullStream());

    public async Task<int> RunAsync(Stream input, bool isTerminal, string[] args, CancellationToken cancellationToken, Func<Stream>? openOutput = null)
    {
        _output = new MemoryStream();
        _error.GetStringBuilder().Clear();
        var console = new CliConsole { OpenInput = () => input, OpenOutput = openOutput ?? (() => new Unclosed(_output)), Error = _error, OutputIsTerminal = isTerminal, ErrorIsTerminal = isTerminal };
        return await CommandLine.RunAsync(args, console, cancellationToken);
    }

    /// <summary>Bytes as the program gzip packs them.</summary>
    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(content);
        return packed.ToArray();
    }

    public void Dispose()
    {
        _error.Dispose();
        _output.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Flush() => throw new IOException("No space left.");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left.");
    }

    /// <summary>Standard output outlives the commands that write to it.</summary>
    private sealed class Unclosed(MemoryStream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
