using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsCorpus.Text;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// The ASCII letters at the start of a text, up to sixteen of them, in lower case and as two numbers: most words of most pages are one such run, which
/// is read, folded and hashed at once where a loop over its letters would wait for each and stumble over the end.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LetterRun(int Length, int Capitals, ulong Low, ulong High)
{
    private const int MaxLength = 16;

    /// <summary>Reads the run at the start of a text.</summary>
    public static LetterRun Read(ReadOnlySpan<char> text) => Read(text, text.Length);

    /// <summary>Reads the run at the start of a text after which more may stand, so that the last words of most texts are read like the others.</summary>
    /// <param name="text">The text and what stands after it.</param>
    /// <param name="length">The length of the text.</param>
    public static LetterRun Read(ReadOnlySpan<char> text, int length)
    {
        if (text.Length < MaxLength) return ReadEnd(text[..length]);
        var units = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text));
        var folded = units | Vector256.Create((ushort)0x20);
        var letters = UnitLanes.IsWithin(folded, 'a', 'z').ExtractMostSignificantBits();
        length = Math.Min(BitOperations.TrailingZeroCount(~letters), Math.Min(length, MaxLength));
        if (length == 0) return default;
        var small = Vector256.Equals(units, folded).ExtractMostSignificantBits();
        // A mask instead of a choice by the length, which a processor would guess wrong at every other word.
        var bytes = (Vector256.Narrow(folded, folded).GetLower() & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length))).AsUInt64();
        return new LetterRun(length, BitOperations.PopCount(~small & ((1u << length) - 1)), bytes[0], bytes[1]);
    }

    /// <summary>Adds the letters to the hash of a token.</summary>
    public uint AddTo(uint token)
    {
        var mixed = (Low ^ BitOperations.RotateLeft(High * 0x9E3779B97F4A7C15, 29)) * 0xD6E8FEB86659FD93;
        return (token ^ (uint)(mixed >> 32)) * 16777619;
    }

    private static LetterRun ReadEnd(ReadOnlySpan<char> text)
    {
        var (length, capitals) = (0, 0);
        ulong low = 0, high = 0;
        for (; length < text.Length && char.IsAsciiLetter(text[length]); length++)
        {
            var folded = (ulong)(text[length] | 0x20);
            if (text[length] != folded) capitals++;
            if (length < 8) low |= folded << (8 * length);
            else high |= folded << (8 * (length - 8));
        }

        return new LetterRun(length, capitals, low, high);
    }
}
