using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsCorpus.Text;

namespace NewsCorpus.Html;

/// <summary>
/// Finds the end of the name of a tag or attribute and hashes it, whatever the case of its ASCII letters. Nearly all names are ASCII and up to sixteen
/// units long: one vector tells where they end and holds them whole. Others are hashed by <see cref="NameHash"/>.
/// </summary>
internal static class MarkupName
{
    private const int MaxPacked = 16;

    private static readonly SearchValues<char> s_tagEnds = SearchValues.Create(" \t\n\f\r/>");
    private static readonly SearchValues<char> s_attributeEnds = SearchValues.Create(" \t\n\f\r/>=");

    /// <summary>The hash of a name.</summary>
    public static ulong HashOf(ReadOnlySpan<char> name)
    {
        if (name.Length > MaxPacked || name.ContainsAnyExceptInRange('\0', '\u007F')) return NameHash.Of(name);
        ulong low = 0, high = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var unit = (ulong)(char.IsAsciiLetterUpper(name[i]) ? name[i] | 0x20 : name[i]);
            if (i < 8) low |= unit << (8 * i);
            else high |= unit << (8 * (i - 8));
        }

        return Mix(low, high, name.Length);
    }

    /// <summary>Reads a name.</summary>
    /// <param name="text">The page.</param>
    /// <param name="at">Where the name starts.</param>
    /// <param name="isAttribute">Whether an equals sign ends it, too.</param>
    /// <param name="hash">Its hash.</param>
    /// <returns>Where it ends: at white space, a slash, a closing bracket, or the end of the page.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, bool isAttribute, out ulong hash)
    {
        var rest = text[at..];
        if (rest.Length < MaxPacked) return at + ReadSlowly(rest, isAttribute, out hash);
        var units = Vector256.Create(MemoryMarshal.Cast<char, ushort>(rest));
        var ends = Vector256.Equals(units, Vector256.Create((ushort)' ')) | Vector256.Equals(units, Vector256.Create((ushort)'>')) | Vector256.Equals(units, Vector256.Create((ushort)'/'))
            | Vector256.Equals(units, Vector256.Create((ushort)'\n')) | Vector256.Equals(units, Vector256.Create((ushort)'\t')) | Vector256.Equals(units, Vector256.Create((ushort)'\r'))
            | Vector256.Equals(units, Vector256.Create((ushort)'\f')) | Vector256.Equals(units, Vector256.Create(isAttribute ? '=' : (ushort)'>'));
        var others = Vector256.GreaterThan(units, Vector256.Create((ushort)0x7F));
        var length = BitOperations.TrailingZeroCount((ends | others).ExtractMostSignificantBits());
        if (length >= MaxPacked || rest[length] > '\u007F') return at + ReadSlowly(rest, isAttribute, out hash);
        var capitals = UnitLanes.IsWithin(units, 'A', 'Z');
        var folded = units | (capitals & Vector256.Create((ushort)0x20));
        // A mask instead of a choice by the length, which a processor would guess wrong at every other name.
        var packed = (Vector256.Narrow(folded, folded).GetLower() & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length))).AsUInt64();
        hash = Mix(packed[0], packed[1], length);
        return at + length;
    }

    private static int ReadSlowly(ReadOnlySpan<char> rest, bool isAttribute, out ulong hash)
    {
        var end = rest.IndexOfAny(isAttribute ? s_attributeEnds : s_tagEnds);
        if (end < 0) end = rest.Length;
        hash = HashOf(rest[..end]);
        return end;
    }

    private static ulong Mix(ulong low, ulong high, int length)
    {
        var hash = (low ^ BitOperations.RotateLeft(high * 0x9E3779B97F4A7C15, 29) ^ (ulong)length) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
