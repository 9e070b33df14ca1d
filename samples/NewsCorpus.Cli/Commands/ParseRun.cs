using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Sources;
using NewsCorpus.Writing;

namespace NewsCorpus.Cli.Commands;

/// <summary>One run of the command "parse".</summary>
/// <param name="console">The streams.</param>
internal sealed class ParseRun(CliConsole console)
{
    private readonly ConcurrentQueue<byte[]?> _buffers = [];

    public required IReadOnlyList<string> Paths { get; init; }

    public string? Output { get; init; }

    public bool Explain { get; init; }

    public int Threads { get; init; }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var options = new NewsParserOptions { IncludeRemoved = Explain };
        var inputs = new InputPaths(options.Limits).Resolve(Paths);
        using var output = new WholeRecordStream(OpenOutput());
        var format = new JsonLinesArticleWriter(Explain ? RecordDetail.Explained : RecordDetail.Article);
        var outcomes = new SortedDictionary<ParseOutcome, int>();
        var records = new NewsParser(options).ParseManyAsync(ReadAsync(inputs, cancellationToken), result => Render(result, format), Threads, cancellationToken);
        await foreach (var record in records)
        {
            if (_buffers.TryDequeue(out var buffer) && buffer is not null) ArrayPool<byte>.Shared.Return(buffer);
            output.Write(record.Content.Span);
            outcomes[record.Outcome] = outcomes.GetValueOrDefault(record.Outcome) + 1;
        }

        foreach (var (outcome, count) in outcomes) console.Error.WriteLine($"{outcome}: {count}");
        return outcomes.Keys.All(outcome => outcome == ParseOutcome.Article) ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private async IAsyncEnumerable<SourceDocument> ReadAsync(IReadOnlyList<ISourceInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var input in inputs)
        {
            await foreach (var document in input.ReadAsync(static _ => true, cancellationToken))
            {
                _buffers.Enqueue(document.Buffer);
                yield return document.Source;
            }
        }
    }

    private static RenderedRecord Render(ParseResult result, JsonLinesArticleWriter format)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        format.Write(buffer, result);
        return new RenderedRecord(result.Id, result.Outcome, buffer.WrittenMemory);
    }

    private Stream OpenOutput()
    {
        if (Output is null or "-") return console.OpenOutput();
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(Output)) is { } folder) Directory.CreateDirectory(folder);
            return new FileStream(Output, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"{Output}: cannot be written: {exception.Message}", ExitCode.BadArguments, exception);
        }
    }
}
