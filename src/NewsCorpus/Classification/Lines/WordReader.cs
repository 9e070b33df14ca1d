using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// Reads one word: a run of letters, digits and marks. ASCII goes eight units at a time, because at the end of every word a loop over single ones
/// guesses wrong; the rest goes one by one, with the same hash.
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

    /// <summary>Reads to the end of the word.</summary>
    public void Read()
    {
        if (!ReadGroups()) ReadUnits();
    }

    private static ulong Mix(ulong hash, ulong group)
    {
        hash = (hash ^ group) * Multiplier;
        return hash ^ (hash >> 29);
    }

    /// <summary>Reads groups of ASCII units.</summary>
    /// <returns>Whether the word ended; otherwise it goes on with a unit beyond ASCII, or near the end of the text.</returns>
    private bool ReadGroups()
    {
        var (at, hash) = (End, _hash);
        int digits = 0, capitals = 0, joints = 0;
        uint smallBefore = 0;
        var hasEnded = false;
        var text = _text;
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        while (!hasEnded && at + GroupLength <= text.Length)
        {
            var units = Vector128.LoadUnsafe(ref first, (nuint)at);
            var lower = units | Vector128.Create((ushort)0x20);
            var isLetter = Vector128.LessThan(lower - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
            var isDigit = Vector128.LessThan(units - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
            var length = BitOperations.TrailingZeroCount(~(isLetter | isDigit).ExtractMostSignificantBits());
            if (length < GroupLength && text[at + length] >= '\u0080') break;
            hasEnded = length < GroupLength;
            if (length == 0) break;
            var inWord = (1u << length) - 1;
            var smalls = (isLetter & Vector128.Equals(units, lower)).ExtractMostSignificantBits() & inWord;
            var digitBits = isDigit.ExtractMostSignificantBits() & inWord;
            var capitalBits = inWord & ~smalls & ~digitBits;
            digits += BitOperations.PopCount(digitBits);
            capitals += BitOperations.PopCount(capitalBits);
            joints += BitOperations.PopCount(capitalBits & ((smalls << 1) | smallBefore));
            smallBefore = smalls >> (GroupLength - 1);
            var group = Vector128.Narrow(lower, lower).AsUInt64().ToScalar();
            hash = Mix(hash, group & (ulong.MaxValue >> (8 * (GroupLength - length))));
            at += length;
        }

        (End, _hash, Digits, Capitals, Joints) = (at, hash, digits, capitals, joints);
        return hasEnded;
    }

    private void ReadUnits()
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
}
