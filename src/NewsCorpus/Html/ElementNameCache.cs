using System.Buffers;
using System.Runtime.InteropServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <summary>
/// Remembers what the last class attributes of a page said. Pages repeat a few dozen of them hundreds of times, and comparing two is far
/// cheaper than reading one; on the development pages it saves most of the lexicon's time. One page's cache; not thread-safe.
/// </summary>
internal sealed class ElementNameCache : IDisposable
{
    private const int SizeLog = 10;
    private const int Size = 1 << SizeLog;

    private readonly Entry[] _entries = ArrayPool<Entry>.Shared.Rent(Size);

    public ElementNameCache() => _entries.AsSpan(0, Size).Clear();

    /// <summary>What a list of names says; see <see cref="ElementTraitsLexicon.OfNames"/>.</summary>
    public ElementTraits OfNames(ReadOnlySpan<char> source, int start, int length, out uint signature)
    {
        var names = source.Slice(start, length);
        if (length == 0)
        {
            signature = 0;
            return ElementTraits.None;
        }

        ref var entry = ref _entries[Slot(names)];
        if (entry.Length != length || !source.Slice(entry.Start, length).SequenceEqual(names))
        {
            entry.Traits = ElementTraitsLexicon.OfNames(names, out entry.Signature);
            (entry.Start, entry.Length) = (start, length);
        }

        signature = entry.Signature;
        return entry.Traits;
    }

    public void Dispose() => ArrayPool<Entry>.Shared.Return(_entries);

    /// <summary>A few units and the length tell most names apart; a collision only costs a second reading.</summary>
    private static int Slot(ReadOnlySpan<char> names)
    {
        var mixed = (uint)names.Length + (names[0] * 31u) + (names[^1] * 131u) + (names[names.Length / 2] * 1031u) + (names[names.Length / 4] * 4099u);
        return (int)((mixed * 0x9E3779B1u) >> (32 - SizeLog));
    }

    [StructLayout(LayoutKind.Auto)]
    private record struct Entry
    {
        public int Start;
        public int Length;
        public uint Signature;
        public ElementTraits Traits;
    }
}
