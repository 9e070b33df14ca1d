using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsCorpus.Text;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// What the units of a piece of a text are, a bit each. Words are runs of bits, so that their letters, capitals and digits are counted without a loop over
/// units, at the end of which a processor guesses wrong word for word.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct UnitMasks
{
    /// <summary>The most units that are read at once.</summary>
    public const int MaxUnits = 64;

    /// <summary>Room for the units in lower case, and for a number that starts at the last one.</summary>
    public const int LowerLength = MaxUnits + sizeof(ulong);

    private const UnitTraits Parts = UnitTraits.Unspaced | UnitTraits.Mark | UnitTraits.Surrogate;

    /// <summary>Letters and digits.</summary>
    public ulong Words;

    public ulong Capitals;

    public ulong Smalls;

    public ulong Digits;

    /// <summary>Neither letters nor digits nor blanks.</summary>
    public ulong Signs;

    /// <summary>Letters and digits beyond ASCII.</summary>
    public ulong WideWords;

    /// <summary>Whether there are units that make words in other ways: marks, halves of pairs, scripts without spaces.</summary>
    public bool HasParts;

    /// <summary>Reads a piece.</summary>
    /// <param name="text">At most <see cref="MaxUnits"/> units.</param>
    /// <param name="lower">Takes the ASCII units in lower case; <see cref="LowerLength"/> long.</param>
    public static UnitMasks Read(ReadOnlySpan<char> text, Span<byte> lower)
    {
        var masks = default(UnitMasks);
        if (text.Length == MaxUnits)
        {
            masks.ReadAscii(text, lower);
        }
        else
        {
            // Blanks are in no mask.
            Span<char> piece = stackalloc char[MaxUnits];
            piece[text.Length..].Fill(' ');
            text.CopyTo(piece);
            masks.ReadAscii(piece, lower);
        }

        return masks;
    }

    private void ReadAscii(ReadOnlySpan<char> text, Span<byte> lower)
    {
        ref var first = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ulong wide = 0;
        for (var at = 0; at < MaxUnits; at += Vector256<ushort>.Count)
        {
            var units = Vector256.LoadUnsafe(ref first, (nuint)at);
            var small = units | Vector256.Create((ushort)0x20);
            Vector256.Narrow(small, small).GetLower().CopyTo(lower[at..]);
            var isLetter = Vector256.LessThan(small - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26));
            var isDigit = Vector256.LessThan(units - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10));
            var isSmall = Vector256.Equals(units, small) & isLetter;
            Words |= Bits(isLetter | isDigit, at);
            Smalls |= Bits(isSmall, at);
            Capitals |= Bits(isLetter & ~isSmall, at);
            Digits |= Bits(isDigit, at);
            Signs |= Bits(~(isLetter | isDigit | Vector256.Equals(units, Vector256.Create((ushort)' '))), at);
            wide |= Bits(Vector256.GreaterThan(units, Vector256.Create((ushort)0x7F)), at);
        }

        for (; wide != 0; wide &= wide - 1) ReadWide(text[BitOperations.TrailingZeroCount(wide)], wide & (0 - wide));
    }

    private void ReadWide(char unit, ulong bit)
    {
        var traits = UnitTable.Traits[unit];
        HasParts |= (traits & Parts) != UnitTraits.None;
        if ((traits & (UnitTraits.Letter | UnitTraits.Digit)) == UnitTraits.None) return;
        Words |= bit;
        WideWords |= bit;
        Signs &= ~bit;
        if ((traits & UnitTraits.Digit) != UnitTraits.None) Digits |= bit;
        if ((traits & UnitTraits.Capital) != UnitTraits.None) Capitals |= bit;
        if ((traits & UnitTraits.Small) != UnitTraits.None) Smalls |= bit;
    }

    private static ulong Bits(Vector256<ushort> lanes, int at) => (ulong)lanes.ExtractMostSignificantBits() << at;
}
