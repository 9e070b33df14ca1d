using System.Buffers;

namespace NewsCorpus.Metadata.Texts;

/// <summary>The candidates found so far, by the key of their value (<see cref="TextKey"/>): a table of open addressing. Pooled; not thread-safe.</summary>
/// <typeparam name="T">The kind of candidate.</typeparam>
internal sealed class CandidateTable<T> : IDisposable
    where T : TextCandidate
{
    private const int FirstSize = 256;

    private (ulong Hash, T? Candidate)[] _slots = Rent(FirstSize);
    private int _size = FirstSize;
    private int _count;

    /// <summary>The candidate under a key; null when there is none.</summary>
    public T? Find(ReadOnlySpan<char> key) => _slots[SlotOf(key, HashOf(key))].Candidate;

    /// <summary>Puts a candidate under the key of its value, in the place of another one that is there.</summary>
    public void Set(ReadOnlySpan<char> key, T candidate)
    {
        if (_count * 2 >= _size) Grow();
        var hash = HashOf(key);
        ref var slot = ref _slots[SlotOf(key, hash)];
        if (slot.Candidate is null) _count++;
        slot = (hash, candidate);
    }

    public void Dispose() => Return(_slots, _size);

    private static (ulong Hash, T? Candidate)[] Rent(int size)
    {
        var slots = ArrayPool<(ulong, T?)>.Shared.Rent(size);
        Array.Clear(slots, 0, size);
        return slots;
    }

    /// <summary>Candidates must not live on in the pool.</summary>
    private static void Return((ulong Hash, T? Candidate)[] slots, int size)
    {
        Array.Clear(slots, 0, size);
        ArrayPool<(ulong, T?)>.Shared.Return(slots);
    }

    private static ulong HashOf(ReadOnlySpan<char> key)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in key) hash = (hash ^ unit) * 1099511628211UL;
        return hash;
    }

    private int SlotOf(ReadOnlySpan<char> key, ulong hash)
    {
        var slot = (int)(hash >> 32) & (_size - 1);
        while (_slots[slot] is (var known, { } candidate) && !(known == hash && HasKey(candidate, key))) slot = (slot + 1) & (_size - 1);
        return slot;
    }

    private static bool HasKey(T candidate, ReadOnlySpan<char> key) => TextKey.Write(candidate.Value, stackalloc char[TextKey.MaxLength]).SequenceEqual(key);

    private void Grow()
    {
        var (old, size) = (_slots, _size);
        _size *= 2;
        _slots = Rent(_size);
        foreach (var entry in old.AsSpan(0, size))
        {
            if (entry.Candidate is null) continue;
            var slot = (int)(entry.Hash >> 32) & (_size - 1);
            while (_slots[slot].Candidate is not null) slot = (slot + 1) & (_size - 1);
            _slots[slot] = entry;
        }

        Return(old, size);
    }
}
