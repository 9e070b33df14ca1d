namespace NewsCorpus;

/// <summary>The 64-bit fingerprint of a body, of which near-duplicates share most bits.</summary>
/// <remarks>Moses Charikar, "Similarity Estimation Techniques from Rounding Algorithms" (2002), over runs of three words, case and punctuation aside.</remarks>
internal static class Simhash
{
    public static ulong Compute(ReadOnlySpan<char> text)
    {
        Span<int> balance = stackalloc int[64];
        ulong first = 0, second = 0, word = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var unit = i < text.Length ? text[i] : ' ';
            var isUnspaced = WordCounter.IsUnspaced(unit);
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit)) word = StableHash.Mix(word + 1, char.ToLowerInvariant(unit));
            else if (word == 0) continue;
            else isUnspaced = true;
            if (!isUnspaced) continue;

            Add(balance, StableHash.Finish(StableHash.Mix(StableHash.Mix(first, second), word)));
            (first, second, word) = (second, word, 0);
        }

        ulong fingerprint = 0;
        for (var bit = 0; bit < 64; bit++)
        {
            if (balance[bit] > 0) fingerprint |= 1UL << bit;
        }

        return fingerprint;
    }

    private static void Add(Span<int> balance, ulong hash)
    {
        for (var bit = 0; bit < 64; bit++) balance[bit] += ((hash >> bit) & 1) == 1 ? 1 : -1;
    }
}
