using System.Numerics;

namespace NewsCorpus.Text;

/// <summary>
/// A fixed table of words and phrases that are found whatever their case, as <see cref="StringComparison.OrdinalIgnoreCase"/> compares. Made for texts of which
/// nearly no word is in it: length and first units refuse most of them before anything is hashed, and letters beyond ASCII cost no
/// more than others, which the runtime's frozen dictionaries hash one by one. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class FoldedTable<T>
{
    private const int FilterBitsPerWord = 16;

    // No smaller than a line of the cache, and no larger than needed: a document asks a dozen tables between two visits to one of them.
    private const int MinFilterBits = 512;

    private readonly ulong[] _filter;
    private readonly int _filterShift;
    private readonly Entry[] _entries;

    /// <summary>The words one behind the other, so that those of a table lie together.</summary>
    private readonly char[] _letters;
    private readonly int _mask;
    private readonly int _longest;

    /// <summary>Makes a table.</summary>
    /// <param name="words">The words, no two of which differ in case alone.</param>
    public FoldedTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)words.Count * 2 + 2)];
        _mask = _entries.Length - 1;
        _letters = [.. words.SelectMany(static pair => pair.Key)];
        var filterBits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(MinFilterBits, words.Count * FilterBitsPerWord));
        _filter = new ulong[filterBits / 64];
        _filterShift = 32 - BitOperations.Log2(filterBits);
        var start = 0;
        foreach (var (word, value) in words)
        {
            var hash = HashOf(word);
            var slot = (int)hash & _mask;
            while (_entries[slot].Length > 0) slot = (slot + 1) & _mask;
            _entries[slot] = new Entry(start, word.Length, hash, value);
            start += word.Length;
            var bit = FilterBit(word);
            _filter[bit >> 6] |= 1UL << (bit & 63);
            _longest = Math.Max(_longest, word.Length);
        }
    }

    /// <summary>Finds a word.</summary>
    /// <param name="word">The word in any case.</param>
    /// <param name="value">What it means.</param>
    public bool TryGetValue(ReadOnlySpan<char> word, out T value)
    {
        value = default!;
        if (word.IsEmpty || word.Length > _longest) return false;
        var bit = FilterBit(word);
        if ((_filter[bit >> 6] & (1UL << (bit & 63))) == 0) return false;
        var hash = HashOf(word);
        for (var slot = (int)hash & _mask; ; slot = (slot + 1) & _mask)
        {
            ref readonly var entry = ref _entries[slot];
            if (entry.Length == 0) return false;
            if (entry.Hash != hash || !word.Equals(_letters.AsSpan(entry.Start, entry.Length), StringComparison.OrdinalIgnoreCase)) continue;
            value = entry.Value;
            return true;
        }
    }

    /// <summary>Whether a word is in the table.</summary>
    /// <param name="word">The word in any case.</param>
    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    private int FilterBit(ReadOnlySpan<char> word)
    {
        // In ASCII one bit is all that letters of both cases differ in; that it merges some marks, too, does not matter to a filter.
        const uint WithoutCase = 0x5F;
        var (first, last, middle) = ((uint)word[0], (uint)word[^1], (uint)word[word.Length >> 1]);
        var edges = (first | last | middle) < 0x80
            ? ((first & WithoutCase) * 31 + (last & WithoutCase)) * 31 + (middle & WithoutCase)
            : ((uint)Fold(word[0]) * 31 + Fold(word[^1])) * 31 + Fold(word[word.Length >> 1]);
        return (int)((edges * 0x9E3779B1 ^ (uint)word.Length * 0x85EBCA6B) >> _filterShift);
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word) hash = (hash ^ Fold(unit)) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private static char Fold(char unit) => unit < '\u0080' ? (uint)(unit - 'a') <= 'z' - 'a' ? (char)(unit & ~0x20) : unit : UnitCase.ToCapital(unit);

    /// <summary>A word by its place among the letters; none has no length.</summary>
    private readonly record struct Entry(int Start, int Length, uint Hash, T Value);
}
