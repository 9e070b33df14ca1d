using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>Numbers distinct hashes 0, 1, 2 ... in the order of their first appearance. Open addressing over pooled arrays; not thread-safe.</summary>
internal sealed class HashIndex : IDisposable
{
    private uint[] _keys;
    private int[] _numbers;
    private readonly int _mask;

    /// <summary>Makes room.</summary>
    /// <param name="capacity">The most hashes that will be added.</param>
    public HashIndex(int capacity)
    {
        var size = 16;
        while (size < capacity * 2) size *= 2;
        _keys = ArrayPool<uint>.Shared.Rent(size);
        _numbers = ArrayPool<int>.Shared.Rent(size);
        _mask = size - 1;
        _numbers.AsSpan(0, size).Fill(-1);
    }

    /// <summary>The number of distinct hashes.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a hash, given now if it is new.</summary>
    public int NumberOf(uint hash)
    {
        var slot = (int)((hash * 0x9E3779B9) >> 7) & _mask;
        while (_numbers[slot] >= 0)
        {
            if (_keys[slot] == hash) return _numbers[slot];
            slot = (slot + 1) & _mask;
        }

        _keys[slot] = hash;
        return _numbers[slot] = Count++;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        PooledArray.Return(ref _keys);
        PooledArray.Return(ref _numbers);
    }
}
