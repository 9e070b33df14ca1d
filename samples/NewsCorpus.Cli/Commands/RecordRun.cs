using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Cli.Progress;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Commands;

/// <summary>Reads inputs, parses them in parallel, and writes their records in the order of the inputs.</summary>
/// <param name="inputs">What to read.</param>
/// <param name="options">How.</param>
/// <param name="sink">Where the records go; it is completed by whoever made it.</param>
/// <param name="renderer">Makes the records.</param>
/// <param name="finished">The documents that an earlier run finished, which are passed over.</param>
internal sealed class RecordRun(IReadOnlyList<ISourceInput> inputs, RunOptions options, IRecordSink sink, RecordRenderer renderer, FinishedDocuments? finished = null)
{
    // One a source, in the order of the sources: a buffer is returned when the records of its source are there.
    private readonly ConcurrentQueue<byte[]?> _buffers = [];

    /// <summary>The counts.</summary>
    public RunTally Tally { get; } = new(inputs);

    /// <summary>Runs to the end of the inputs.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; what is finished was given to the sink.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var parser = new NewsParser(options.ToParserOptions());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var sources = parser
            .ParseManyAsync(ReadAsync(stop.Token), renderer.Render, options.Threads, stop.Token)
            .GetAsyncEnumerator(stop.Token);
        while (await MoveNextAsync(sources, stop))
        {
            if (_buffers.TryDequeue(out var buffer) && buffer is not null) ArrayPool<byte>.Shared.Return(buffer);
            foreach (var record in sources.Current)
            {
                sink.Write(record);
                Tally.Add(record);
            }
        }

        sink.Complete();
    }

    /// <summary>Moves on; when that takes waiting, the sink hands over what it has, so that a reader at the other end of a pipe need not wait too.</summary>
    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<RenderedRecord[]> sources, CancellationTokenSource stop)
    {
        var next = sources.MoveNextAsync().AsTask();
        try
        {
            if (!next.IsCompleted && OutputTarget.IsStandardOutput(options.Output)) sink.Flush();
        }
        catch
        {
            // What is moving cannot be disposed.
            await stop.CancelAsync();
            await Task.WhenAny(next);
            throw;
        }

        return await next;
    }

    private bool Accepts(string id) => options.Shard?.Holds(id) != false && finished?.Take(id) != true;

    private async IAsyncEnumerable<SourceDocument> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var input in inputs)
        {
            await foreach (var document in input.ReadAsync(Accepts, cancellationToken))
            {
                _buffers.Enqueue(document.Buffer);
                yield return document.Source;
            }

            Tally.InputDone();
        }
    }
}
