using System.Runtime.CompilerServices;

namespace NewsCorpus.Text;

/// <summary>The 64-bit fingerprint of a body, of which near-duplicates share most bits.</summary>
/// <remarks>Moses Charikar, "Similarity Estimation Techniques from Rounding Algorithms" (2002), over runs of three words, case and punctuation aside.</remarks>
internal static class Simhash
{
    // Enough for a million words; a body with more keeps the count of its first million.
    private const int Planes = 20;
    private const int SurePlanes = 8;
    private const int ChunkLength = 256;

    public static ulong Compute(ReadOnlySpan<char> text)
    {
        // Sixty-four counters in parallel: plane k holds bit k of each, so that adding a hash is a carry that dies out after two planes on average.
        Span<ulong> planes = stackalloc ulong[Planes];
        planes.Clear();
        Span<ulong> words = stackalloc ulong[ChunkLength + 2];
        var total = 0;
        ulong first = 0, second = 0, open = 0;
        while (!text.IsEmpty && total < (1 << Planes) - 1)
        {
            var length = Math.Min(text.Length, ChunkLength);
            var count = ReadWords(text[..length], ref open, words);
            text = text[length..];
            if (text.IsEmpty && open != 0) words[count++] = open;
            for (var i = 0; i < count && total < (1 << Planes) - 1; i++, total++)
            {
                Add(planes, StableHash.Finish(StableHash.Mix(StableHash.Mix(first, second), words[i])));
                (first, second) = (second, words[i]);
            }
        }

        ulong fingerprint = 0;
        for (var bit = 0; bit < 64; bit++)
        {
            if (2 * CountAt(planes, bit) > total) fingerprint |= 1UL << bit;
        }

        return fingerprint;
    }

    /// <summary>Hashes the words of a piece of text. Its halves side by side: the hash of each unit waits for that of the one before it.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="open">The hash of the word that goes on from the piece before into the next one; 0 where none does.</param>
    /// <param name="words">Takes the hashes; two more than the text is long.</param>
    /// <returns>The number of words.</returns>
    private static int ReadWords(ReadOnlySpan<char> text, ref ulong open, Span<ulong> words)
    {
        var middle = BreakFrom(text, text.Length / 2);
        var before = text[..middle];
        var behind = text[middle..];
        // The first half may have a word for each unit and one that was open.
        var wordsBehind = words[(middle + 1)..];
        var (count, countBehind, word, wordBehind) = (0, 0, open, 0UL);
        var shorter = Math.Min(before.Length, behind.Length);
        for (var i = 0; i < shorter; i++)
        {
            ReadUnit(before[i], ref word, words, ref count);
            ReadUnit(behind[i], ref wordBehind, wordsBehind, ref countBehind);
        }

        foreach (var unit in before[shorter..]) ReadUnit(unit, ref word, words, ref count);
        open = word;
        if (behind.IsEmpty) return count;
        if (word != 0) words[count++] = word;
        foreach (var unit in behind[shorter..]) ReadUnit(unit, ref wordBehind, wordsBehind, ref countBehind);
        open = wordBehind;
        wordsBehind[..countBehind].CopyTo(words[count..]);
        return count + countBehind;
    }

    /// <summary>The first place from a given one on at which a word cannot go on; the end of the text where there is none.</summary>
    private static int BreakFrom(ReadOnlySpan<char> text, int place)
    {
        while (place < text.Length && (text[place] >= '\u0080' || WordCounter.InAsciiWord(text[place]) != 0)) place++;
        return place;
    }

    /// <summary>Takes one unit into the hash of its word, or ends the word. Without branches in ASCII: at the end of every word a processor would guess wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadUnit(char unit, ref ulong word, Span<ulong> words, ref int count)
    {
        if (unit < '\u0080')
        {
            // The bit of small letters is set in digits, too.
            var inWord = 0 - (ulong)WordCounter.InAsciiWord(unit);
            words[count] = word;
            count += (word & ~inWord) != 0 ? 1 : 0;
            word = StableHash.Mix(word + 1, unit | 0x20u) & inWord;
            return;
        }

        var endsWord = WordCounter.IsUnspaced(unit);
        if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)) word = StableHash.Mix(word + 1, UnitCase.ToSmall(unit));
        else endsWord = true;
        if (!endsWord || word == 0) return;
        words[count++] = word;
        word = 0;
    }

    private static void Add(Span<ulong> planes, ulong hash)
    {
        // Nearly no carry of any bit goes further, and a loop that ends at another plane for each hash costs more than planes added in vain.
        for (var k = 0; k < SurePlanes; k++)
        {
            var carry = planes[k] & hash;
            planes[k] ^= hash;
            hash = carry;
        }

        for (var k = SurePlanes; hash != 0 && k < planes.Length; k++)
        {
            var carry = planes[k] & hash;
            planes[k] ^= hash;
            hash = carry;
        }
    }

    private static int CountAt(ReadOnlySpan<ulong> planes, int bit)
    {
        var count = 0;
        for (var k = 0; k < planes.Length; k++) count |= (int)((planes[k] >> bit) & 1) << k;
        return count;
    }
}
