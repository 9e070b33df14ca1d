namespace NewsCorpus;

/// <summary>The 64-bit fingerprint of a body, of which near-duplicates share most bits.</summary>
/// <remarks>Moses Charikar, "Similarity Estimation Techniques from Rounding Algorithms" (2002), over runs of three words, case and punctuation aside.</remarks>
internal static class Simhash
{
    // Enough for a million words; a body with more keeps the count of its first million.
    private const int Planes = 20;
    private const int SurePlanes = 8;

    public static ulong Compute(ReadOnlySpan<char> text)
    {
        // Sixty-four counters in parallel: plane k holds bit k of each, so that adding a hash is a carry that dies out after two planes on average.
        Span<ulong> planes = stackalloc ulong[Planes];
        planes.Clear();
        var total = 0;
        ulong first = 0, second = 0, word = 0;
        for (var i = 0; i <= text.Length && total < (1 << Planes) - 1; i++)
        {
            var unit = i < text.Length ? text[i] : ' ';
            if (char.IsAsciiLetterOrDigit(unit))
            {
                word = StableHash.Mix(word + 1, char.IsAsciiLetterUpper(unit) ? unit | 0x20u : unit);
                continue;
            }

            var endsWord = unit >= '\u0080' && WordCounter.IsUnspaced(unit);
            if (unit >= '\u0080' && (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))) word = StableHash.Mix(word + 1, char.ToLowerInvariant(unit));
            else if (word == 0) continue;
            else endsWord = true;
            if (!endsWord) continue;

            Add(planes, StableHash.Finish(StableHash.Mix(StableHash.Mix(first, second), word)));
            total++;
            (first, second, word) = (second, word, 0);
        }

        ulong fingerprint = 0;
        for (var bit = 0; bit < 64; bit++)
        {
            if (2 * CountAt(planes, bit) > total) fingerprint |= 1UL << bit;
        }

        return fingerprint;
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
