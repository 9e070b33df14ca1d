using System.Buffers.Binary;
using System.Numerics;
using NewsCorpus.Text;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// Reads one word: a run of letters, digits and marks, unit by unit. Words of ASCII units, whose ends are known, are hashed alike and eight units at a time.
/// </summary>
internal ref struct WordReader
{
    private const UnitTraits WordPart = UnitTraits.Letter | UnitTraits.Digit | UnitTraits.Surrogate | UnitTraits.Mark;
    private const UnitTraits UnspacedLetter = UnitTraits.Unspaced | UnitTraits.Letter;
    private const int GroupLength = 8;
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    private readonly ReadOnlySpan<char> _text;
    private ulong _hash = Multiplier;

    /// <summary>Reads from a unit on that opens a word.</summary>
    public WordReader(ReadOnlySpan<char> text, int start)
    {
        _text = text;
        End = start;
    }

    /// <summary>Where the word ends.</summary>
    public int End { get; private set; }

    public int Digits { get; private set; }

    public int Capitals { get; private set; }

    /// <summary>Capitals that follow a small letter.</summary>
    public int Joints { get; private set; }

    /// <summary>A hash of the word in lower case.</summary>
    public readonly uint Hash => (uint)(_hash >> 32);

    /// <summary>The hash of two characters.</summary>
    public static uint HashOf(char first, char second) => (uint)(Mix(Multiplier, first | ((ulong)second << 16)) >> 32);

    /// <summary>The hash of a word of ASCII units.</summary>
    /// <param name="lower">Units in lower case, with room for eight from the last one on.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="length">Its length.</param>
    public static uint HashOf(ReadOnlySpan<byte> lower, int start, int length)
    {
        var hash = Multiplier;
        for (; length > GroupLength; length -= GroupLength, start += GroupLength) hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(lower.Slice(start, GroupLength)));
        return (uint)(Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(lower.Slice(start, GroupLength)) & (ulong.MaxValue >> (8 * (GroupLength - length)))) >> 32);
    }

    /// <summary>The hash of the word that starts at a unit.</summary>
    public static uint HashAt(ReadOnlySpan<char> text, int start)
    {
        var word = new WordReader(text, start);
        word.Read();
        return word.Hash;
    }

    /// <summary>Reads to the end of the word.</summary>
    public void Read()
    {
        var traits = UnitTable.Traits;
        var (at, hash, group, inGroup) = (End, _hash, 0UL, 0);
        for (; at < _text.Length; at++)
        {
            var unit = _text[at];
            var kind = traits[unit];
            if ((kind & WordPart) == UnitTraits.None || (kind & UnspacedLetter) == UnspacedLetter) break;
            if ((kind & UnitTraits.Digit) != UnitTraits.None) Digits++;
            else if ((kind & UnitTraits.Capital) != UnitTraits.None)
            {
                Capitals++;
                // What stands before a word is no small letter.
                if (at > 0 && (traits[_text[at - 1]] & UnitTraits.Small) != UnitTraits.None) Joints++;
            }

            // The upper half of a unit wraps to the start of the group.
            group ^= BitOperations.RotateLeft((ulong)UnitTable.ToLower(unit, kind), 8 * inGroup);
            if (++inGroup < GroupLength) continue;
            (hash, group, inGroup) = (Mix(hash, group), 0, 0);
        }

        if (inGroup > 0) hash = Mix(hash, group);
        (End, _hash) = (at, hash);
    }

    private static ulong Mix(ulong hash, ulong group)
    {
        hash = (hash ^ group) * Multiplier;
        return hash ^ (hash >> 29);
    }
}
