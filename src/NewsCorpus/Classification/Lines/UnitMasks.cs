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
    /// <param name="text">The text from the piece on. What follows it saves a copy where the piece is shorter than what is read at once, and is in no mask.</param>
    /// <param name="count">The length of the piece, at most <see cref="MaxUnits"/>.</param>
    /// <param name="lower">Takes the ASCII units in lower case; <see cref="LowerLength"/> long.</param>
    public static UnitMasks Read(ReadOnlySpan<char> text, int count, Span<byte> lower)
    {
        var masks = default(UnitMasks);
        if (text.Length >= MaxUnits) masks.ReadUnits(text, count, lower);
        else masks.ReadCopy(text, count, lower);
        return masks;
    }

    private void ReadCopy(ReadOnlySpan<char> text, int count, Span<byte> lower)
    {
        Span<char> copy = stackalloc char[MaxUnits];
        text.CopyTo(copy);
        ReadUnits(copy, count, lower);
    }

    private void ReadUnits(ReadOnlySpan<char> text, int count, Span<byte> lower)
    {
        ulong letters = 0, smalls = 0, digits = 0, blanks = 0, wide = 0;
        for (var at = 0; at < MaxUnits; at += Vector256<byte>.Count)
        {
            // What is beyond Latin-1 is wide in its place, too, and no ASCII letter in lower case either.
            var units = UnitLanes.Narrow(text[at..]);
            var small = units | Vector256.Create((byte)0x20);
            small.CopyTo(lower[at..]);
            letters |= Bits(UnitLanes.IsWithin(small, 'a', 'z'), at);
            smalls |= Bits(Vector256.Equals(units, small), at);
            digits |= Bits(UnitLanes.IsWithin(units, '0', '9'), at);
            blanks |= Bits(Vector256.Equals(units, Vector256.Create((byte)' ')), at);
            wide |= Bits(units, at);
        }

        var within = ulong.MaxValue >> (MaxUnits - count);
        letters &= within;
        Digits = digits & within;
        Smalls = letters & smalls;
        Capitals = letters & ~smalls;
        Words = letters | Digits;
        Signs = within & ~(Words | blanks);
        for (wide &= within; wide != 0; wide &= wide - 1) ReadWide(text[BitOperations.TrailingZeroCount(wide)], wide & (0 - wide));
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

    private static ulong Bits(Vector256<byte> lanes, int at) => (ulong)lanes.ExtractMostSignificantBits() << at;
}
