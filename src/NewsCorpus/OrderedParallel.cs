using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsCorpus;

/// <summary>A parallel map over a stream that keeps the order of its input and holds a bounded number of items.</summary>
internal static class OrderedParallel
{
    // Results wait for the slowest one before them. With eight places a worker, one page that takes eight times as long as its
    // neighbours stops nobody; more places only cost memory.
    private const int WindowPerWorker = 8;

    /// <summary>Maps each item on one of a number of workers.</summary>
    /// <param name="items">The input, enumerated by one thread at a time.</param>
    /// <param name="map">The work, which runs on several threads at once.</param>
    /// <param name="workers">The number of workers, at least 1.</param>
    /// <param name="cancellationToken">Stops everything.</param>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, TResult> map,
        int workers,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = Channel.CreateBounded<Job<TItem, TResult>>(new BoundedChannelOptions(workers) { SingleWriter = true });
        var ordered = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(workers * WindowPerWorker) { SingleWriter = true, SingleReader = true });
        var running = new Task[workers + 1];
        running[0] = Task.Run(() => FeedAsync(items, work.Writer, ordered.Writer, stop.Token), CancellationToken.None);
        for (var i = 1; i <= workers; i++) running[i] = Task.Run(() => WorkAsync(work.Reader, map, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var result in ordered.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await result.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            // Also when the caller stops early: no worker may outlive the enumeration, because the caller may reuse its buffers.
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }

    private static async Task FeedAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, ChannelWriter<Job<TItem, TResult>> work, ChannelWriter<Task<TResult>> ordered, CancellationToken stop)
    {
        Exception? failure = null;
        try
        {
            await foreach (var item in items.WithCancellation(stop).ConfigureAwait(false))
            {
                var job = new Job<TItem, TResult>(item);
                await ordered.WriteAsync(job.Result.Task, stop).ConfigureAwait(false);
                await work.WriteAsync(job, stop).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // The reader of the results gets it, whatever the caller's enumerable threw.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        ordered.Complete(failure);
        work.Complete();
    }

    private static async Task WorkAsync<TItem, TResult>(
        ChannelReader<Job<TItem, TResult>> work, Func<TItem, CancellationToken, TResult> map, CancellationToken stop)
    {
        // The jobs are drained after a stop as well, so that each of them ends.
        await foreach (var job in work.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            try
            {
                stop.ThrowIfCancellationRequested();
                job.Result.SetResult(map(job.Item, stop));
            }
#pragma warning disable CA1031 // The reader of the results gets it in the place of the result.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                job.Result.SetException(exception);
            }
        }
    }

    private sealed record Job<TItem, TResult>(TItem Item)
    {
        public TaskCompletionSource<TResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
