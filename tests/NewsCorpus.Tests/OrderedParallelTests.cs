using System.Runtime.CompilerServices;

namespace NewsCorpus.Tests;

public sealed class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task SelectAsync_UnevenWork_KeepsTheOrder(int workers)
    {
        var results = new List<int>();
        await foreach (var item in OrderedParallel.SelectAsync(Numbers(500), static (n, _) => Spin(n), workers)) results.Add(item);
        Assert.Equal(Enumerable.Range(0, 500), results);
    }

    [Fact]
    public async Task SelectAsync_SourceThrows_GivesTheResultsBeforeIt()
    {
        var results = new List<int>();
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var item in OrderedParallel.SelectAsync(Failing(7), static (n, _) => n, 3)) results.Add(item);
        });
        Assert.Equal(Enumerable.Range(0, 7), results);
    }

    [Fact]
    public async Task SelectAsync_WorkThrows_ThrowsInItsPlace()
    {
        var results = new List<int>();
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            var items = OrderedParallel.SelectAsync(Numbers(50), static (n, _) => n == 5 ? throw new InvalidOperationException() : n, 3);
            await foreach (var item in items) results.Add(item);
        });
        Assert.Equal(Enumerable.Range(0, 5), results);
    }

    [Fact]
    public async Task SelectAsync_Cancelled_EndsWithoutReadingOn()
    {
        using var stop = new CancellationTokenSource();
        var read = new StrongBox<int>();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in OrderedParallel.SelectAsync(Counted(read), static (n, _) => n, 2, stop.Token))
            {
                if (item == 10) await stop.CancelAsync();
            }
        });
        Assert.InRange(read.Value, 10, 10 + 100);
    }

    [Fact]
    public async Task SelectAsync_CallerStopsEarly_NoWorkIsLeftRunning()
    {
        var running = new StrongBox<int>();
        await foreach (var item in OrderedParallel.SelectAsync(Numbers(int.MaxValue), (n, _) => Track(running, n), 4))
        {
            if (item == 20) break;
        }

        Assert.Equal(0, Volatile.Read(ref running.Value));
    }

    [Fact]
    public async Task SelectAsync_SlowReader_ReadsOnlyAWindowAhead()
    {
        var read = new StrongBox<int>();
        await using var items = OrderedParallel.SelectAsync(Counted(read), static (n, _) => n, 2).GetAsyncEnumerator();
        Assert.True(await items.MoveNextAsync());
        for (var i = 0; i < 50; i++) await Task.Yield();
        Assert.InRange(Volatile.Read(ref read.Value), 1, 40);
    }

    private static int Spin(int number)
    {
        Thread.SpinWait(number % 7 * 1000);
        return number;
    }

    private static int Track(StrongBox<int> running, int number)
    {
        Interlocked.Increment(ref running.Value);
        Thread.SpinWait(1000);
        Interlocked.Decrement(ref running.Value);
        return number;
    }

    private static async IAsyncEnumerable<int> Numbers(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i % 10 == 0) await Task.Yield();
            yield return i;
        }
    }

    private static async IAsyncEnumerable<int> Failing(int after)
    {
        await foreach (var number in Numbers(after)) yield return number;
        throw new InvalidDataException();
    }

    private static async IAsyncEnumerable<int> Counted(StrongBox<int> read, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var number in Numbers(100_000).WithCancellation(cancellationToken))
        {
            Interlocked.Increment(ref read.Value);
            yield return number;
        }
    }
}
