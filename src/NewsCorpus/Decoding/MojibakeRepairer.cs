using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsCorpus.Decoding;

/// <summary>
/// Repairs text in UTF-8 that was once read in a legacy set and saved so ("Ã¤" for "ä", "Р°" for "а"). In such a text all characters beyond ASCII fall
/// into groups that are valid UTF-8 when they are put back into bytes; in any other text hardly one does, so that the share of those groups decides.
/// </summary>
/// <remarks>Linear in the text. Known limit: text that lost bytes on the way (a no-break space that became a blank) is repaired only where it is whole.</remarks>
internal static class MojibakeRepairer
{
    // Text that was decoded twice wrongly is found at times; three times hardly.
    private const int MaxRounds = 2;

    // Names or marks that were added afterwards, beside the groups.
    private const double MaxOtherRatio = 0.1;

    private static readonly LegacyBytes[] s_sets =
        [new("windows-1252"), new("windows-1250"), new("windows-1251"), new("windows-1254"), new("windows-1257"), new("mac-roman")];

    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="repaired">Takes the repaired text; at least as long as the text.</param>
    /// <returns>The length of the repaired text; 0 where there is nothing to repair.</returns>
    public static int Repair(ReadOnlySpan<char> text, Span<char> repaired)
    {
        if (Ascii.IsValid(text)) return 0;
        var length = 0;
        for (var round = 0; round < MaxRounds; round++)
        {
            var source = round == 0 ? text : repaired[..length];
            if (FindSet(source) is not { } set) break;
            length = Rewrite(source, set, repaired);
        }

        return length;
    }

    private static LegacyBytes? FindSet(ReadOnlySpan<char> text)
    {
        LegacyBytes? best = null;
        var most = 0;
        var (beyond, alone) = CountBeyondAscii(text);
        if (alone > (beyond - alone) / 2 * MaxOtherRatio) return null;
        foreach (var set in s_sets)
        {
            var (groups, telling, other) = Count(text, set, beyond);
            if (groups <= most || telling == 0 || other > groups * MaxOtherRatio) continue;
            (best, most) = (set, groups);
        }

        return best;
    }

    /// <summary>Counts the characters beyond ASCII, and those of them between two of ASCII, which can be in no group: in most languages nearly all.</summary>
    private static (int Beyond, int Alone) CountBeyondAscii(ReadOnlySpan<char> text)
    {
        int beyond = 0, alone = 0, at = 1;
        if (text.Length > Vector<ushort>.Count)
        {
            var units = MemoryMarshal.Cast<char, ushort>(text);
            for (; at + Vector<ushort>.Count < text.Length; at += Vector<ushort>.Count)
            {
                var ascii = IsAscii(units[at..]);
                beyond += Vector<ushort>.Count - Vector.CountWhereAllBitsSet(ascii);
                alone += Vector.CountWhereAllBitsSet(IsAscii(units[(at - 1)..]) & ~ascii & IsAscii(units[(at + 1)..]));
            }
        }

        if (text[0] >= '\u0080') beyond++;
        for (; at < text.Length; at++)
        {
            if (text[at] < '\u0080') continue;
            beyond++;
            alone += text[at - 1] < '\u0080' && (at + 1 == text.Length || text[at + 1] < '\u0080') ? 1 : 0;
        }

        return (beyond, alone);
    }

    private static Vector<ushort> IsAscii(ReadOnlySpan<ushort> units) => Vector.LessThan(new Vector<ushort>(units), new Vector<ushort>(0x80));

    /// <summary>
    /// Counts groups, those that no language writes, and the characters beyond ASCII outside groups. Gives up, with no groups, once the
    /// characters that are left could not make enough of them: in ordinary text after the first few accents or quotation marks.
    /// </summary>
    private static (int Groups, int Telling, int Other) Count(ReadOnlySpan<char> text, LegacyBytes set, int beyond)
    {
        var (groups, telling, other) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAnyExceptInRange('\0', '\u007F');
            if (next < 0) break;
            i += next;
            if (ReadGroup(text[i..], set, out _) is var length and > 0)
            {
                groups++;
                if (!AreLetters(text.Slice(i, length)) || (i > 0 && char.IsLower(text[i - 1]) && char.IsUpper(text[i]))) telling++;
                i += length - 1;
                beyond -= length;
            }
            else
            {
                other++;
                beyond--;
                if (other > (groups + (beyond / 2)) * MaxOtherRatio) return (0, 0, other);
            }
        }

        // "Рі" and "Рї" are groups and begin Ukrainian words; in groups only, and so many, no word remains.
        return (groups, telling > 0 || groups < 8 ? telling : groups, other);
    }

    private static int Rewrite(ReadOnlySpan<char> text, LegacyBytes set, Span<char> repaired)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u0080' && ReadGroup(text[i..], set, out var rune) is var used and > 0)
            {
                length += rune.EncodeToUtf16(repaired[length..]);
                i += used - 1;
            }
            else
            {
                repaired[length++] = text[i];
            }
        }

        return length;
    }

    /// <summary>Reads characters whose bytes are one valid sequence of UTF-8.</summary>
    /// <returns>Their number; 0 when they are not.</returns>
    private static int ReadGroup(ReadOnlySpan<char> text, LegacyBytes set, out Rune rune)
    {
        rune = default;
        // A no-break space before a letter is good typography; as the head of a group it could only stand for phonetic signs.
        if (char.IsWhiteSpace(text[0])) return 0;
        var first = set.ByteOf(text[0]);
        var length = first switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || length > text.Length) return 0;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++) bytes[i] = set.ByteOf(text[i]);
        if (Rune.DecodeFromUtf8(bytes[..length], out rune, out var used) != OperationStatus.Done || used != length) return 0;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse ? 0 : length;
    }

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!char.IsLetter(unit)) return false;
        }

        return true;
    }
}
