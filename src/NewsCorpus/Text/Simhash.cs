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
        Span<ulong> words = stackalloc ulong[ChunkLength + 1];
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

    /// <summary>Hashes the words of a piece of text. Without branches in ASCII: at the end of every word a processor would guess wrong.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="open">The hash of the word that goes on from the piece before into the next one; 0 where none does.</param>
    /// <param name="words">Takes the hashes; one more than the text is long.</param>
    /// <returns>The number of words.</returns>
    private static int ReadWords(ReadOnlySpan<char> text, ref ulong open, Span<ulong> words)
    {
        var (count, word) = (0, open);
        foreach (var unit in text)
        {
            if (unit < '\u0080')
            {
                // The bit of small letters is set in digits, too.
                var inWord = 0 - (ulong)WordCounter.InAsciiWord(unit);
                words[count] = word;
                count += (word & ~inWord) != 0 ? 1 : 0;
                word = StableHash.Mix(word + 1, unit | 0x20u) & inWord;
                continue;
            }

            var endsWord = WordCounter.IsUnspaced(unit);
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)) word = StableHash.Mix(word + 1, UnitCase.ToSmall(unit));
            else endsWord = true;
            if (!endsWord || word == 0) continue;
            words[count++] = word;
            word = 0;
        }

        open = word;
        return count;
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
