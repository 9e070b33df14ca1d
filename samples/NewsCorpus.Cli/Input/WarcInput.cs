using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsCorpus.Sources;
using NewsCorpus.Warc;

namespace NewsCorpus.Cli.Input;

/// <summary>A WARC archive, packed with gzip or not: the pages, texts and PDFs in it.</summary>
/// <param name="path">The archive, as the user named it.</param>
/// <param name="open">Opens it; the stream is closed when it has been read.</param>
/// <param name="limits">The largest document that is read.</param>
/// <param name="skipped">Counts the records that give no document.</param>
internal sealed class WarcInput(string path, Func<Stream> open, ReadLimits limits, SkippedRecords skipped) : ISourceInput
{
    private readonly string _container = InputPaths.IdOf(path);
    private double _progress;
    private string? _problem;

    public double Progress => Volatile.Read(ref _progress);

    /// <summary>An archive in a file.</summary>
    public static WarcInput OfFile(string path, ReadLimits limits, SkippedRecords skipped) => new(
        path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan), limits, skipped);

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var isEmpty = true;
        await using (var archive = Open() ?? Stream.Null)
        {
            var length = archive.CanSeek ? archive.Length : 0;
            var reader = new WarcReader(archive, new WarcReaderOptions { Limits = limits, Container = _container, Accepts = AcceptsAndSees, Pool = ArrayPool<byte>.Shared });
            await using var documents = reader.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (_problem is null && await TryMoveAsync(documents))
            {
                isEmpty = false;
                yield return new InputDocument(documents.Current, MemoryMarshal.TryGetArray(documents.Current.Content, out var memory) ? memory.Array : null);
                if (length > 0) Volatile.Write(ref _progress, (double)archive.Position / length);
            }

            skipped.Add(reader);
        }

        if (_problem is not null && accepts(_container)) yield return SourceFile.Unreadable(_problem, new SourceOrigin { Path = _container }, _container);
        else if (isEmpty && accepts(_container)) yield return WithoutDocuments();
        Volatile.Write(ref _progress, 1);

        // What another part takes is no lack of documents.
        bool AcceptsAndSees(string id)
        {
            var isAccepted = accepts(id);
            isEmpty &= isAccepted;
            return isAccepted;
        }
    }

    private Stream? Open()
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problem = exception.Message;
            return null;
        }
    }

    private async ValueTask<bool> TryMoveAsync(IAsyncEnumerator<SourceDocument> documents)
    {
        try
        {
            return await documents.MoveNextAsync();
        }
        catch (IOException exception)
        {
            _problem = "The archive breaks off: " + exception.Message;
            return false;
        }
    }

    /// <summary>One record that says so, so that nobody waits for its articles.</summary>
    private InputDocument WithoutDocuments() => new(SourceDocument.FromFailure(
        ParseOutcome.Empty,
        new Diagnostic("archive-without-documents", "The archive holds no HTML, text or PDF that a server answered with."),
        new SourceOrigin { Path = _container },
        _container));
}
