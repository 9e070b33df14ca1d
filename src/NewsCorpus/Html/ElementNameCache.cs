using System.Buffers;
using System.Runtime.InteropServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <summary>
/// Remembers what the last class attributes of a page said, and each name in them. Pages repeat a few dozen of them hundreds of times, and comparing two
/// is far cheaper than reading one; on the development pages it saves most of the lexicon's time. One page's cache; not thread-safe.
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
            var traits = IsList(names) ? OfEach(source, start, length, out var read) : ElementTraitsLexicon.OfNames(names, out read);
            entry = new Entry { Start = start, Length = length, Signature = read, Traits = traits };
        }

        signature = entry.Signature;
        return entry.Traits;
    }

    /// <summary>A list says what its names say one by one; most of them stand in other lists too.</summary>
    private ElementTraits OfEach(ReadOnlySpan<char> source, int start, int length, out uint signature)
    {
        var traits = ElementTraits.None;
        signature = 0;
        var end = start + length;
        for (var at = start; at < end;)
        {
            while (at < end && source[at] <= ' ') at++;
            var first = at;
            while (at < end && source[at] > ' ') at++;
            traits |= OfNames(source, first, at - first, out var hash);
            signature += hash;
        }

        return traits;
    }

    private static bool IsList(ReadOnlySpan<char> names) => names.IndexOfAnyInRange('\0', ' ') >= 0;

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
