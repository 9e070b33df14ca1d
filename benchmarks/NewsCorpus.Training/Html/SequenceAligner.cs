namespace NewsCorpus.Training.Html;

/// <summary>
/// A longest common subsequence of two token sequences, bit-parallel (Hyyrö, "Bit-parallel LCS-length computation revisited"), with the rows
/// kept for the way back.
/// </summary>
internal static class SequenceAligner
{
    /// <summary>For each token of the page the index of its token of the gold, or -1.</summary>
    public static int[] Align(IReadOnlyList<string> page, IReadOnlyList<string> gold)
    {
        var matches = new int[page.Count];
        Array.Fill(matches, -1);
        if (gold.Count == 0 || page.Count == 0) return matches;
        var words = (gold.Count + 63) / 64;
        var masks = MasksOf(gold, words);
        var none = new ulong[words];
        var rows = new ulong[page.Count][];
        var last = new ulong[words];
        Array.Fill(last, ulong.MaxValue);
        for (var j = 0; j < page.Count; j++) last = rows[j] = Next(last, masks.GetValueOrDefault(page[j], none));
        var (row, column) = (page.Count, gold.Count);
        while (row > 0 && column > 0)
        {
            if (IsSet(rows[row - 1], column - 1))
            {
                column--;
                continue;
            }

            row--;
            if (row > 0 && !IsSet(rows[row - 1], column - 1)) continue;
            matches[row] = --column;
        }

        return matches;
    }

    private static Dictionary<string, ulong[]> MasksOf(IReadOnlyList<string> gold, int words)
    {
        var masks = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        for (var i = 0; i < gold.Count; i++)
        {
            if (!masks.TryGetValue(gold[i], out var mask)) masks[gold[i]] = mask = new ulong[words];
            mask[i >> 6] |= 1UL << (i & 63);
        }

        return masks;
    }

    private static ulong[] Next(ulong[] row, ulong[] mask)
    {
        var next = new ulong[row.Length];
        ulong carry = 0;
        for (var w = 0; w < row.Length; w++)
        {
            var u = row[w] & mask[w];
            var sum = row[w] + u;
            var overflow = sum < u ? 1UL : 0;
            var withCarry = sum + carry;
            if (withCarry < sum) overflow = 1;
            carry = overflow;
            next[w] = withCarry | (row[w] & ~mask[w]);
        }

        return next;
    }

    private static bool IsSet(ulong[] row, int bit) => (row[bit >> 6] >> (bit & 63) & 1) != 0;
}
