using System.Buffers;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// The candidates for one field in the order in which they were found, and a table of open addressing over the keys of their values
/// (<see cref="TextKey"/>). Pooled; not thread-safe.
/// </summary>
/// <typeparam name="T">The kind of candidate.</typeparam>
internal sealed class CandidateTable<T> : IDisposable
    where T : struct, ITextCandidate
{
    private const int FirstSize = 64;
    private const int SlotsPerItem = 4;

    private T[] _items = ArrayPool<T>.Shared.Rent(FirstSize);
    private ulong[] _hashes = ArrayPool<ulong>.Shared.Rent(FirstSize);
    private int[] _slots = RentSlots(FirstSize);
    private int _size = FirstSize;

    /// <summary>The number of candidates.</summary>
    public int Count { get; private set; }

    /// <summary>The candidates, until one is added.</summary>
    public Span<T> Items => _items.AsSpan(0, Count);

    /// <summary>A candidate, until one is added.</summary>
    public ref T this[int index] => ref Items[index];

    /// <summary>The index of the candidate whose value has a key; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<char> key) => _slots[SlotOf(key, HashOf(key))] - 1;

    /// <summary>Adds a candidate that cannot be found by a key.</summary>
    public void Add(in T candidate)
    {
        if (Count == _size) Grow();
        _hashes[Count] = 0;
        _items[Count++] = candidate;
    }

    /// <summary>Adds a candidate that is found from now on by the key of its value, in the place of another one.</summary>
    /// <returns>Its index.</returns>
    public int Add(ReadOnlySpan<char> key, in T candidate)
    {
        Add(candidate);
        var hash = HashOf(key);
        _hashes[Count - 1] = hash;
        _slots[SlotOf(key, hash)] = Count;
        return Count - 1;
    }

    /// <summary>Drops a candidate and adds another one that has the same key.</summary>
    public void Replace(int index, in T candidate)
    {
        var hash = _hashes[index];
        Items[(index + 1)..].CopyTo(Items[index..]);
        _hashes.AsSpan(index + 1, Count - index - 1).CopyTo(_hashes.AsSpan(index));
        (_items[Count - 1], _hashes[Count - 1]) = (candidate, hash);
        foreach (ref var slot in _slots.AsSpan(0, _size * SlotsPerItem))
        {
            if (slot == index + 1) slot = Count;
            else if (slot > index + 1) slot--;
        }
    }

    public void Dispose()
    {
        // What candidates refer to must not live on in the pool.
        Array.Clear(_items, 0, Count);
        ArrayPool<T>.Shared.Return(_items);
        ArrayPool<ulong>.Shared.Return(_hashes);
        ArrayPool<int>.Shared.Return(_slots);
        (_items, _hashes, _slots, Count) = ([], [], [], 0);
    }

    private static int[] RentSlots(int items)
    {
        var slots = ArrayPool<int>.Shared.Rent(items * SlotsPerItem);
        Array.Clear(slots, 0, items * SlotsPerItem);
        return slots;
    }

    /// <summary>Zero is the hash of candidates without a key.</summary>
    private static ulong HashOf(ReadOnlySpan<char> key)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in key) hash = (hash ^ unit) * 1099511628211UL;
        return hash | 1;
    }

    private int SlotOf(ReadOnlySpan<char> key, ulong hash)
    {
        var mask = (_size * SlotsPerItem) - 1;
        var slot = (int)(hash >> 32) & mask;
        while (_slots[slot] is > 0 and var item && !(_hashes[item - 1] == hash && HasKey(_items[item - 1], key))) slot = (slot + 1) & mask;
        return slot;
    }

    private static bool HasKey(in T candidate, ReadOnlySpan<char> key) => TextKey.Write(candidate.Value.Span, stackalloc char[TextKey.MaxLength]).SequenceEqual(key);

    private void Grow()
    {
        var items = ArrayPool<T>.Shared.Rent(_size * 2);
        Items.CopyTo(items);
        Array.Clear(_items, 0, Count);
        ArrayPool<T>.Shared.Return(_items);
        var hashes = ArrayPool<ulong>.Shared.Rent(_size * 2);
        Array.Copy(_hashes, hashes, Count);
        ArrayPool<ulong>.Shared.Return(_hashes);
        var found = _slots.AsSpan(0, _size * SlotsPerItem);
        var slots = RentSlots(_size * 2);
        foreach (var item in found)
        {
            if (item == 0) continue;
            var slot = (int)(hashes[item - 1] >> 32) & ((_size * 2 * SlotsPerItem) - 1);
            while (slots[slot] > 0) slot = (slot + 1) & ((_size * 2 * SlotsPerItem) - 1);
            slots[slot] = item;
        }

        ArrayPool<int>.Shared.Return(_slots);
        (_items, _hashes, _slots, _size) = (items, hashes, slots, _size * 2);
    }
}
