namespace NewsCorpus.Classification.Cues;

/// <summary>
/// Finds which phrases a text begins with, whatever their length: every beginning of a phrase that ends with a word is in one hash table, so that a
/// search goes on only while some phrase does, and most searches end after one word. Filled once, then thread-safe.
/// </summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
internal sealed class PhraseTable<T>
    where T : class
{
    /// <summary>The longest phrase, and how much of a text is read.</summary>
    public const int MaxLength = 64;

    private const ulong Seed = 0x9E37_79B9_7F4A_7C15;
    private const ulong Multiplier = 0xD6E8_FEB8_6659_FD93;

    private const int SeenBits = 1 << 16;

    /// <summary>Which hashes may be in the table: 8 KiB that stay in the first cache and refuse nearly every word that opens no phrase.</summary>
    private readonly ulong[] _seen = new ulong[SeenBits / 64];
    private Entry[] _slots = new Entry[256];
    private int _count;

    /// <summary>Adds a phrase in the form of <see cref="PhraseFolding"/>.</summary>
    public void Add(string phrase, T value)
    {
        if (phrase.Length > MaxLength) throw new ArgumentException($"\"{phrase}\" has {phrase.Length} units; the limit is {MaxLength}.", nameof(phrase));
        var hash = Seed;
        for (var end = 1; end <= phrase.Length; end++)
        {
            hash = Next(hash, phrase[end - 1]);
            if (end == phrase.Length) Put(new Entry(hash, phrase, value));
            else if (EndsWord(phrase[end - 1], phrase[end])) Put(new Entry(hash, phrase[..end], null));
        }
    }

    /// <summary>Looks for phrases at the start of a text.</summary>
    public Cursor Search(ReadOnlySpan<char> text) => new(this, text);

    private static ulong Next(ulong hash, char folded) => (hash ^ folded) * Multiplier;

    /// <summary>Scripts that are written without spaces end a word after every character.</summary>
    private static bool EndsWord(char last, char next) => last >= '\u2e80' || !char.IsLetterOrDigit(next);

    private int SlotOf(ulong hash) => (int)(hash >> 40) & (_slots.Length - 1);

    private void Put(Entry added)
    {
        if (_count * 2 > _slots.Length) Grow();
        _seen[SeenWord(added.Hash)] |= 1UL << (int)(added.Hash >> 48);
        var slot = SlotOf(added.Hash);
        while (_slots[slot].Text is { } known && known != added.Text) slot = (slot + 1) & (_slots.Length - 1);
        if (_slots[slot].Text is null) _count++;
        if (added.Value is not null || _slots[slot].Text is null) _slots[slot] = added;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Entry[old.Length * 2];
        _count = 0;
        foreach (var entry in old)
        {
            if (entry.Text is not null) Put(entry);
        }
    }

    private bool TryFind(ulong hash, ReadOnlySpan<char> text, out T? value)
    {
        value = null;
        if ((_seen[SeenWord(hash)] >> (int)(hash >> 48) & 1) == 0) return false;
        for (var slot = SlotOf(hash); _slots[slot].Text is { } known; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_slots[slot].Hash != hash || !EqualsFolded(text, known)) continue;
            value = _slots[slot].Value;
            return true;
        }

        return false;
    }

    private static int SeenWord(ulong hash) => (int)(hash >> 54) & ((SeenBits / 64) - 1);

    private static bool EqualsFolded(ReadOnlySpan<char> text, string folded)
    {
        if (text.Length != folded.Length) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (PhraseFolding.Fold(text[i]) != folded[i]) return false;
        }

        return true;
    }

    private readonly record struct Entry(ulong Hash, string? Text, T? Value);

    /// <summary>Walks over the phrases that a text begins with, from the shortest to the longest.</summary>
    internal ref struct Cursor(PhraseTable<T> table, ReadOnlySpan<char> text)
    {
        private readonly PhraseTable<T> _table = table;
        private readonly ReadOnlySpan<char> _text = text[..Math.Min(text.Length, MaxLength)];
        private ulong _hash = Seed;

        /// <summary>Where the current phrase ends.</summary>
        public int End { get; private set; }

        /// <summary>Goes to the next phrase.</summary>
        public bool TryNext([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value)
        {
            var read = _text;
            var hash = _hash;
            var next = End < read.Length ? PhraseFolding.Fold(read[End]) : default;
            for (var end = End + 1; end <= read.Length; end++)
            {
                var folded = next;
                hash = Next(hash, folded);
                if (end < read.Length && !EndsWord(folded, next = PhraseFolding.Fold(read[end]))) continue;
                if (!_table.TryFind(hash, read[..end], out value)) break;
                if (value is null) continue;
                (End, _hash) = (end, hash);
                return true;
            }

            End = read.Length;
            value = null;
            return false;
        }
    }
}
