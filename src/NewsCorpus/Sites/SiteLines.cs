using System.Runtime.InteropServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Sites;

/// <summary>Turns the blocks of a document into line hashes that are alike wherever the same furniture stands.</summary>
internal static class SiteLines
{
    // Long sentences that stand in several documents are quoted or updated text more often than furniture (measured on scraped pages of
    // two per site: body lines that repeat are short), so they never count.
    private const int MaxLineLength = 200;

    /// <summary>The hash of each block; 0 for those that do not count.</summary>
    public static void Hash(DocumentContent content, Span<uint> hashes)
    {
        for (var i = 0; i < hashes.Length; i++) hashes[i] = Hash(content.TextOf(i));
    }

    /// <summary>A document of the given lines.</summary>
    public static SiteDocument ToDocument(ReadOnlySpan<uint> hashes)
    {
        var lines = new SortedSet<uint>();
        foreach (var hash in hashes)
        {
            if (hash != 0) lines.Add(hash);
        }

        uint[] sorted = [.. lines];
        return new SiteDocument(StableHash.Of(MemoryMarshal.AsBytes(hashes)), sorted);
    }

    private static uint Hash(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLineLength) return 0;
        ulong hash = 0;
        var letters = 0;
        foreach (var unit in text)
        {
            if (char.IsLetter(unit))
            {
                letters++;
                hash = StableHash.Mix(hash, UnitCase.ToSmall(unit));
            }
            else if (char.IsDigit(unit))
            {
                // Counters and dates change from page to page.
                hash = StableHash.Mix(hash, '0');
            }
        }

        return letters < 2 ? 0 : (uint)StableHash.Finish(hash) | 1;
    }
}
