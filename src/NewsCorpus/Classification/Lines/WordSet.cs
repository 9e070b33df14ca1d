using System.Buffers;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// Content words as hashed bits. A word that was not added is found about once in fifty times, which is enough for likeness. Pooled; not thread-safe.
/// </summary>
internal sealed class WordSet : IDisposable
{
    private const int Bits = 1 << 14;
    private readonly ulong[] _bits = ArrayPool<ulong>.Shared.Rent(Bits / 64);

    public WordSet() => Array.Clear(_bits, 0, Bits / 64);

    /// <summary>Adds words.</summary>
    public void Add(ReadOnlySpan<uint> words)
    {
        foreach (var hash in words) _bits[(hash & (Bits - 1)) >> 6] |= 1UL << (int)(hash & 63);
    }

    /// <summary>The shares of words that are in two sets; 0 when there is no word.</summary>
    public static WordShares Compare(ReadOnlySpan<uint> words, WordSet first, WordSet second)
    {
        int inFirst = 0, inSecond = 0;
        foreach (var hash in words)
        {
            inFirst += first.Count(hash);
            inSecond += second.Count(hash);
        }

        return words.IsEmpty ? default : new WordShares(words.Length, inFirst / (float)words.Length, inSecond / (float)words.Length);
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_bits);

    private int Count(uint hash) => (int)(_bits[(hash & (Bits - 1)) >> 6] >> (int)(hash & 63) & 1);
}
