using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsCorpus.Text;

/// <summary>Asks many units of a text the same question at once.</summary>
internal static class UnitLanes
{
    /// <summary>The lanes whose unit lies between two, both included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> IsWithin(Vector256<ushort> units, char first, char last) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    /// <summary>The same for units of Latin-1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> IsWithin(Vector256<byte> units, char first, char last) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((byte)first), Vector256.Create((byte)(last - first)));

    /// <summary>The lanes that hold a letter of ASCII in any case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> IsAsciiLetter(Vector256<ushort> units) => IsWithin(units | Vector256.Create((ushort)0x20), 'a', 'z');

    /// <summary>The first thirty-two units of a text in one byte each; all beyond Latin-1 become its last letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Narrow(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        return Vector256.NarrowWithSaturation(Vector256.Create(units), Vector256.Create(units[Vector256<ushort>.Count..]));
    }
}
