using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    private const int MaxLetters = 4;
    private const int MaxExamined = 256;

    // So few short words prove nothing.
    private const int MinWords = 5;
    private const float MinKnownShare = 0.7f;

    private readonly Span<bool> _known;

    /// <summary>Knows no word.</summary>
    /// <param name="table">Cleared room for <see cref="TableLength"/> entries.</param>
    public ShortWords(Span<bool> table) => _known = table;

    /// <summary>Whether most short words of a text are known.</summary>
    public readonly bool Cover(ReadOnlySpan<char> text)
    {
        var (words, known) = Read(text, learns: false);
        return words >= MinWords && known >= MinKnownShare * words;
    }

    /// <summary>Takes the short words of a text that is in the language of the article.</summary>
    public readonly void Learn(ReadOnlySpan<char> text) => Read(text, learns: true);

    private readonly (int Words, int Known) Read(ReadOnlySpan<char> text, bool learns)
    {
        if (text.Length > MaxExamined) text = text[..MaxExamined];
        Span<ulong> letters = stackalloc ulong[(MaxExamined / 64) + 1];
        FindLetters(text, letters);
        var (words, known) = (0, 0);
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
                var end = (part * 64) + BitOperations.TrailingZeroCount(ends);
                // A word that goes on behind the text is none.
                if (end + 1 == text.Length) break;
                ref var entry = ref _known[SlotOf(text, end)];
                words++;
                if (entry) known++;
                if (learns) entry = true;
            }

            before = all;
        }

        return (words, known);
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
            var isAscii = Vector256.LessThanOrEqual((read | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)('z' - 'a')));
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

    private static int SlotOf(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        uint hash = 0;
        for (var at = start; at <= end; at++) hash = (hash * 31) + (text[at] | 0x20u);
        return (int)((hash * 2654435769u) >> 22);
    }
}
