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
    private const int FilterBits = 1 << 14;

    private readonly ulong[] _filter = new ulong[FilterBits / 64];
    private readonly Entry[] _entries;
    private readonly int _mask;
    private readonly int _longest;

    /// <summary>Makes a table.</summary>
    /// <param name="words">The words, no two of which differ in case alone.</param>
    public FoldedTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)words.Count * 2 + 2)];
        _mask = _entries.Length - 1;
        foreach (var (word, value) in words)
        {
            var hash = HashOf(word);
            var slot = (int)hash & _mask;
            while (_entries[slot].Word is not null) slot = (slot + 1) & _mask;
            _entries[slot] = new Entry(word, hash, value);
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
        for (var slot = (int)hash & _mask; _entries[slot].Word is { } known; slot = (slot + 1) & _mask)
        {
            if (_entries[slot].Hash != hash || !word.Equals(known, StringComparison.OrdinalIgnoreCase)) continue;
            value = _entries[slot].Value;
            return true;
        }

        return false;
    }

    /// <summary>Whether a word is in the table.</summary>
    /// <param name="word">The word in any case.</param>
    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    private static int FilterBit(ReadOnlySpan<char> word)
    {
        // In ASCII one bit is all that letters of both cases differ in; that it merges some marks, too, does not matter to a filter.
        const uint WithoutCase = 0x5F;
        var (first, last, middle) = ((uint)word[0], (uint)word[^1], (uint)word[word.Length >> 1]);
        var edges = (first | last | middle) < 0x80
            ? ((first & WithoutCase) * 31 + (last & WithoutCase)) * 31 + (middle & WithoutCase)
            : ((uint)Fold(word[0]) * 31 + Fold(word[^1])) * 31 + Fold(word[word.Length >> 1]);
        return (int)((edges * 0x9E3779B1 ^ (uint)word.Length * 0x85EBCA6B) >> 18);
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word) hash = (hash ^ Fold(unit)) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private static char Fold(char unit) => unit < '\u0080' ? (uint)(unit - 'a') <= 'z' - 'a' ? (char)(unit & ~0x20) : unit : UnitCase.ToCapital(unit);

    private readonly record struct Entry(string? Word, uint Hash, T Value);
}
