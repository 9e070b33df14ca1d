using System.Buffers;

namespace NewsCorpus.Blocks;

/// <summary>A list in an array of the shared pool. Not thread-safe; not to be copied.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal struct PooledBuffer<T>(int capacity) : IDisposable
{
    private T[] _items = ArrayPool<T>.Shared.Rent(capacity);

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The items, until one is added.</summary>
    public readonly Span<T> Span => _items.AsSpan(0, Count);

    /// <summary>The items as a list, until one is added.</summary>
    public readonly ArraySegment<T> Segment => new(_items, 0, Count);

    /// <summary>An item, until one is added.</summary>
    public readonly ref T this[int index] => ref _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length) Grow(Count + 1);
        _items[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (Count + items.Length > _items.Length) Grow(Count + items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>Room for items behind the others, which <see cref="Advance"/> then counts.</summary>
    public Span<T> Request(int length)
    {
        if (Count + length > _items.Length) Grow(Count + length);
        return _items.AsSpan(Count, length);
    }

    public void Advance(int length) => Count += length;

    /// <summary>Drops the items from an index on.</summary>
    public void Truncate(int count) => Count = Math.Min(count, Count);

    /// <summary>Hands the array over to the caller, who returns it to the shared pool.</summary>
    public (T[] Buffer, int Count) Detach()
    {
        var detached = (_items, Count);
        _items = [];
        Count = 0;
        return detached;
    }

    /// <summary>Returns the array to the pool.</summary>
    public void Dispose()
    {
        PooledArray.Return(ref _items);
        Count = 0;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, _items.Length * 2));
        Span.CopyTo(larger);
        PooledArray.Return(ref _items);
        _items = larger;
    }
}
