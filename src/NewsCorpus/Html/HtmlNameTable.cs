using System.Numerics;

namespace NewsCorpus.Html;

/// <summary>
/// A fixed table from the hashes of names to small numbers, by open addressing. Names are known by their 64-bit hash alone:
/// the few hundred names here do not collide, and a foreign name that does is merely taken for one of them.
/// </summary>
internal sealed class HtmlNameTable
{
    private readonly ulong[] _hashes;
    private readonly byte[] _numbers;
    private readonly ulong[] _filled;
    private readonly int _mask;

    /// <summary>Makes a table.</summary>
    /// <param name="names">The names with their numbers.</param>
    /// <param name="hashOf">The hash by which names are asked for; null takes <see cref="NameHash"/>.</param>
    public HtmlNameTable(IReadOnlyCollection<KeyValuePair<string, byte>> names, Func<string, ulong>? hashOf = null)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)names.Count * 4);
        _hashes = new ulong[size];
        _numbers = new byte[size];
        _filled = new ulong[(size + 63) / 64];
        _mask = size - 1;
        foreach (var (name, number) in names)
        {
            var hash = hashOf is null ? NameHash.Of(name) : hashOf(name);
            var slot = Slot(hash);
            while (_hashes[slot] != 0) slot = (slot + 1) & _mask;
            _hashes[slot] = hash;
            _numbers[slot] = number;
            _filled[slot >> 6] |= 1UL << (slot & 63);
        }
    }

    /// <summary>The number of a name, or 0 when it is not in the table.</summary>
    public byte Find(ulong hash)
    {
        var slot = Slot(hash);
        // Three in four places are empty, and a few hundred bytes of bits stay in the nearest cache.
        while ((_filled[slot >> 6] >> slot & 1) != 0)
        {
            if (_hashes[slot] == hash) return _numbers[slot];
            slot = (slot + 1) & _mask;
        }

        return 0;
    }

    private int Slot(ulong hash) => (int)(hash ^ (hash >> 32)) & _mask;
}
