using System.Runtime.InteropServices;
using NewsCorpus.Blocks;
using NewsCorpus.Text;

namespace NewsCorpus.Sites;

/// <summary>Turns the blocks of a document into line hashes that are alike wherever the same furniture stands.</summary>
internal static class SiteLines
{
    // Long sentences that stand in several documents are quoted or updated text more often than furniture (measured on scraped pages of
    // two per site: body lines that repeat are short), so no vote is cast on them; but they tell copies of a text from pages of one template.
    private const int MaxLineLength = 200;

    /// <summary>The hash of each block; odd for lines, even for passages, 0 for what has hardly a letter.</summary>
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

    /// <summary>Whether a hash is that of a line, which may be furniture, rather than of a passage.</summary>
    public static bool IsLine(uint hash) => (hash & 1) != 0;

    /// <summary>The number of passages among hashes.</summary>
    public static int CountPassages(ReadOnlySpan<uint> hashes)
    {
        var count = 0;
        foreach (var hash in hashes) count += IsLine(hash) ? 0 : 1;
        return count;
    }

    private static uint Hash(ReadOnlySpan<char> text)
    {
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

        if (letters < 2) return 0;
        var mixed = (uint)StableHash.Finish(hash) | 1;
        return text.Length > MaxLineLength ? mixed << 1 : mixed;
    }
}
