using System.IO.Compression;
using System.Runtime.CompilerServices;
using NewsCorpus.Cli.Output;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>Standard input, also packed with gzip: one document, JSON Lines where it opens an object, or a WARC archive.</summary>
/// <param name="console">The streams.</param>
/// <param name="limits">The largest document that is read.</param>
/// <param name="output">Where the run will write.</param>
/// <param name="skipped">Counts what an archive holds beside documents.</param>
internal sealed class StandardInput(CliConsole console, ReadLimits limits, OutputPlace output, SkippedRecords skipped) : ISourceInput
{
    /// <summary>The name of standard input in records.</summary>
    public const string Name = "-";

    private const int MoreBytes = 8;

    private volatile bool _isRead;

    public double Progress => _isRead ? 1 : 0;

    /// <summary>Makes sure that it is named once at most: the second time it would hold nothing, and say so of a document that nobody gave.</summary>
    /// <exception cref="CliException">It is named several times.</exception>
    public static void RefuseTwice(IEnumerable<string> paths)
    {
        if (paths.Count(static path => path == Name) > 1) throw new CliException($"{Name}: standard input can be read once only.");
    }

    /// <summary>Opens it, unpacked where it is packed.</summary>
    public static ValueTask<PeekStream> OpenAsync(CliConsole console, CancellationToken cancellationToken) =>
        UnpackAsync(new PeekStream(console.OpenInput()), cancellationToken);

    private static async ValueTask<PeekStream> UnpackAsync(PeekStream stream, CancellationToken cancellationToken)
    {
        var first = await stream.PeekAsync(2, cancellationToken);
        return Packing.IsGzip(first.Span) ? new PeekStream(new GZipStream(stream, CompressionMode.Decompress)) : stream;
    }

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var opened = new PeekStream(console.OpenInput());
        if (await IsArchiveAsync(opened, cancellationToken))
        {
            var archive = new WarcInput(Name, () => opened, limits, skipped);
            await foreach (var document in archive.ReadAsync(accepts, cancellationToken)) yield return document;
            _isRead = true;
            yield break;
        }

        await using var stream = await UnpackAsync(opened, cancellationToken);
        if (await OpensAnObjectAsync(stream, cancellationToken))
        {
            var lines = new LineInput(Name, () => LineStream.OfStream(stream), limits, output);
            await foreach (var document in lines.ReadAsync(accepts, cancellationToken)) yield return document;
        }
        else if (accepts(Name))
        {
            yield return await Task.Run(() => Read(stream), cancellationToken).WaitAsync(cancellationToken);
        }

        _isRead = true;
    }

    /// <summary>Whether it is a WARC archive, which unpacks itself. No more is waited for than tells.</summary>
    private static async ValueTask<bool> IsArchiveAsync(PeekStream stream, CancellationToken cancellationToken)
    {
        var first = await stream.PeekAsync(2, cancellationToken);
        if (!Packing.IsGzip(first.Span)) return first.Span is [(byte)'W', (byte)'A', ..] && Packing.IsWarc((await stream.PeekAsync(MoreBytes, cancellationToken)).Span);
        while (Packing.IsWarcUnpacked(first) is null && await stream.PeekAsync(first.Length + MoreBytes, cancellationToken) is { } more && more.Length > first.Length) first = more;
        return Packing.IsWarcUnpacked(first) ?? false;
    }

    private static async ValueTask<bool> OpensAnObjectAsync(PeekStream stream, CancellationToken cancellationToken)
    {
        try
        {
            var first = await stream.PeekAsync(1, cancellationToken);
            while (StartOf(first.Span).IsEmpty && await stream.PeekAsync(first.Length + 1, cancellationToken) is { } more && more.Length > first.Length) first = more;
            return StartOf(first.Span) is [(byte)'{', ..];
        }
        catch (InvalidDataException)
        {
            // Damaged where it is packed: reading it as a document meets the damage again, and tells of it.
            return false;
        }
    }

    /// <summary>What follows byte order marks and white space, in UTF-8 and UTF-16, and the bracket of an array: as a list, that is refused.</summary>
    private static ReadOnlySpan<byte> StartOf(ReadOnlySpan<byte> bytes) => bytes.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', (byte)'[']);

    private InputDocument Read(PeekStream stream)
    {
        var origin = new SourceOrigin();
        try
        {
            return SourceFile.ReadStream(stream, origin, Name, limits);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return SourceFile.Unreadable(exception.Message, origin, Name);
        }
    }
}
