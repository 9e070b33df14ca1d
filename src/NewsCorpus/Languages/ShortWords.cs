using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsCorpus.Text;

namespace NewsCorpus.Languages;

/// <summary>
/// The short words of the parts of an article that were found to be in its language. Articles, prepositions and pronouns return in every sentence of a
/// language and hardly ever stand in another, so a part that holds mostly known ones need not be asked: most parts of most articles.
/// </summary>
/// <remarks>
/// Only words of up to four letters between spaces or marks count: texts of scripts without spaces are asked as before. Close relatives share many short words;
/// a foreign part of that kind may go unseen.
/// </remarks>
internal ref struct ShortWords
{
    /// <summary>The length of the table that a caller lends.</summary>
    public const int TableLength = 1024;

    /// <summary>The most words that are read of one text: a letter and what parts it from the next take two units.</summary>
    public const int MaxWords = MaxExamined / 2;

    private const int MaxLetters = 4;
    private const int MaxExamined = 256;

    // So few short words prove nothing.
    private const int MinWords = 5;
    private const float MinKnownShare = 0.7f;

    private readonly Span<bool> _known;
    private readonly Span<short> _read;
    private int _words;

    /// <summary>Knows no word.</summary>
    /// <param name="table">Cleared room for <see cref="TableLength"/> entries.</param>
    /// <param name="read">Room for <see cref="MaxWords"/> words of a text.</param>
    public ShortWords(Span<bool> table, Span<short> read)
    {
        _known = table;
        _read = read;
    }

    /// <summary>Whether most short words of a text are known.</summary>
    public bool Cover(ReadOnlySpan<char> text)
    {
        Read(text.Length > MaxExamined ? text[..MaxExamined] : text);
        var known = 0;
        foreach (var slot in _read[.._words]) known += _known[slot] ? 1 : 0;
        return _words >= MinWords && known >= MinKnownShare * _words;
    }

    /// <summary>Takes the short words of the text that was asked for last: it is in the language of the article.</summary>
    public readonly void Learn()
    {
        foreach (var slot in _read[.._words]) _known[slot] = true;
    }

    private void Read(ReadOnlySpan<char> text)
    {
        Span<ulong> letters = stackalloc ulong[(MaxExamined / 64) + 1];
        FindLetters(text, letters);
        _words = 0;
        ulong before = 0;
        for (var part = 0; part * 64 < text.Length; part++)
        {
            // A word ends at a letter before which not four others stand, and after which none does.
            var all = letters[part];
            var isLong = all;
            for (var back = 1; back <= MaxLetters; back++) isLong &= (all << back) | (before >> (64 - back));
            var ends = all & ~((all >> 1) | (letters[part + 1] << 63)) & ~isLong;
            for (; ends != 0; ends &= ends - 1)
            {
                var bit = BitOperations.TrailingZeroCount(ends);
                var end = (part * 64) + bit + 1;
                // A word that goes on behind the text is none.
                if (end == text.Length) break;
                // The letters up to the end, highest bit last; twice shifted, because a shift by 64 is one by 0.
                var word = (all << (63 - bit)) | (before >> bit >> 1);
                _read[_words++] = SlotOf(text[(end - BitOperations.LeadingZeroCount(~word))..end]);
            }

            before = all;
        }
    }

    /// <summary>Sets the bits of letters; the last number stays empty.</summary>
    private static void FindLetters(ReadOnlySpan<char> text, Span<ulong> letters)
    {
        letters.Clear();
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        for (; at + Vector256<ushort>.Count <= units.Length; at += Vector256<ushort>.Count)
        {
            var read = Vector256.Create(units[at..]);
            var isAscii = UnitLanes.IsAsciiLetter(read);
            letters[at >> 6] |= (ulong)isAscii.ExtractMostSignificantBits() << (at & 63);
            for (var others = Vector256.GreaterThan(read, Vector256.Create((ushort)0x7F)).ExtractMostSignificantBits(); others != 0; others &= others - 1)
                Set(at + BitOperations.TrailingZeroCount(others), text, letters);
        }

        for (; at < text.Length; at++) Set(at, text, letters);

        static void Set(int at, ReadOnlySpan<char> text, Span<ulong> letters)
        {
            if (char.IsLetter(text[at])) letters[at >> 6] |= 1UL << at;
        }
    }

    private static short SlotOf(ReadOnlySpan<char> word)
    {
        uint hash = 0;
        foreach (var unit in word) hash = (hash * 31) + (unit | 0x20u);
        return (short)((hash * 2654435769u) >> 22);
    }
}
