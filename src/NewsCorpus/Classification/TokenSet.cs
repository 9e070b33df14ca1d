namespace NewsCorpus.Classification;

/// <summary>The distinct words of a short text, as hashes: tells how much of a block stands in the declared title or description. Immutable.</summary>
internal sealed class TokenSet
{
    /// <summary>The hash of a token without characters.</summary>
    public const uint Seed = 2166136261;

    private const int MaxTokens = 256;

    private readonly uint[] _sorted;
    private readonly ulong _bloom;

    private TokenSet(uint[] sorted)
    {
        _sorted = sorted;
        foreach (var token in sorted) _bloom |= Bit(token);
    }

    /// <summary>A set without words.</summary>
    public static TokenSet Empty { get; } = new([]);

    /// <summary>The number of distinct words.</summary>
    public int Count => _sorted.Length;

    /// <summary>Adds a character, in lower case, to the hash of a token.</summary>
    public static uint Next(uint hash, char c) => (hash ^ c) * 16777619;

    /// <summary>The words of a text, cut as <see cref="TextShape"/> cuts them.</summary>
    public static TokenSet Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Empty;
        Span<uint> found = stackalloc uint[MaxTokens];
        var count = 0;
        var token = Seed;
        foreach (var c in text)
        {
            if (TextShape.IsUnspaced(c))
            {
                Close(ref token, found, ref count);
                token = Next(token, c);
                Close(ref token, found, ref count);
            }
            else if (TextShape.IsWordCharacter(c))
            {
                token = Next(token, char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’' or '-' or '.'))
            {
                Close(ref token, found, ref count);
            }

            if (count == MaxTokens) break;
        }

        Close(ref token, found, ref count);
        found = found[..count];
        found.Sort();
        var distinct = 0;
        for (var i = 0; i < found.Length; i++)
        {
            if (i == 0 || found[i] != found[i - 1]) found[distinct++] = found[i];
        }

        return new TokenSet(found[..distinct].ToArray());
    }

    /// <summary>Whether the word with a hash is in the set.</summary>
    public bool Contains(uint token) => (_bloom & Bit(token)) != 0 && _sorted.AsSpan().BinarySearch(token) >= 0;

    private static ulong Bit(uint token) => 1UL << (int)((token * 0x9E3779B9) >> 26);

    private static void Close(ref uint token, Span<uint> found, ref int count)
    {
        if (token != Seed && count < found.Length) found[count++] = token;
        token = Seed;
    }
}
