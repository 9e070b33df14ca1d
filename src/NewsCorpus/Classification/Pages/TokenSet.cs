using System.Numerics;
using NewsCorpus.Text;

namespace NewsCorpus.Classification.Pages;

/// <summary>The distinct words of a short text, as hashes: tells how much of a block stands in the declared title or description. Immutable.</summary>
internal sealed class TokenSet
{
    /// <summary>The hash of a token without characters.</summary>
    public const uint Seed = 2166136261;

    private const int MaxTokens = 256;

    // Open addressing, at most a quarter full, so that most words end at an empty place; the hash 0 stands for an empty place, and a token that has it is looked for as 1.
    private readonly uint[] _table;
    private readonly int _shift;

    private TokenSet(ReadOnlySpan<uint> distinct)
    {
        Count = distinct.Length;
        var log = 2 + BitOperations.Log2((uint)Math.Max(1, Count * 2 - 1));
        _shift = 32 - log;
        _table = new uint[1 << log];
        foreach (var token in distinct)
        {
            var slot = SlotOf(token);
            while (_table[slot] != 0) slot = (slot + 1) & (_table.Length - 1);
            _table[slot] = Math.Max(1, token);
        }
    }

    /// <summary>A set without words.</summary>
    public static TokenSet Empty { get; } = new([]);

    /// <summary>The number of distinct words.</summary>
    public int Count { get; }

    /// <summary>Adds a character, in lower case, to the hash of a token.</summary>
    public static uint Next(uint hash, char c) => (hash ^ c) * 16777619;

    /// <summary>The words of a text, cut as <see cref="BlockShape"/> cuts them.</summary>
    public static TokenSet Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Empty;
        Span<uint> found = stackalloc uint[MaxTokens];
        var count = 0;
        var token = Seed;
        for (var at = 0; at < text.Length && count < MaxTokens; at++)
        {
            if (LetterRun.Read(text.AsSpan(at)) is { Length: > 0 } run)
            {
                token = run.AddTo(token);
                at += run.Length - 1;
                continue;
            }

            var c = text[at];
            if (WordCounter.IsUnspaced(c))
            {
                Close(ref token, found, ref count);
                token = Next(token, c);
                Close(ref token, found, ref count);
            }
            else if (BlockShape.IsWordCharacter(c))
            {
                token = Next(token, UnitCase.ToSmall(c));
            }
            else if (c is not ('\'' or '’' or '-' or '.'))
            {
                Close(ref token, found, ref count);
            }
        }

        Close(ref token, found, ref count);
        found = found[..count];
        found.Sort();
        var distinct = 0;
        for (var i = 0; i < found.Length; i++)
        {
            if (i == 0 || found[i] != found[i - 1]) found[distinct++] = found[i];
        }

        return new TokenSet(found[..distinct]);
    }

    /// <summary>Whether the word with a hash is in the set.</summary>
    public bool Contains(uint token)
    {
        var table = _table;
        var sought = Math.Max(1, token);
        for (var slot = SlotOf(token); (uint)slot < (uint)table.Length && table[slot] != 0; slot = (slot + 1) & (table.Length - 1))
        {
            if (table[slot] == sought) return true;
        }

        return false;
    }

    private int SlotOf(uint token) => (int)((token * 0x9E3779B9) >> _shift);

    private static void Close(ref uint token, Span<uint> found, ref int count)
    {
        if (token != Seed && count < found.Length) found[count++] = token;
        token = Seed;
    }
}
