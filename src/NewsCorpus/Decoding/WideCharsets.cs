using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;

namespace NewsCorpus.Decoding;

/// <summary>
/// Finds UTF-16 and UTF-32 without a byte order mark. Legacy text has no NUL and hardly a control byte; text of two or four bytes a unit is full of
/// them, and only one order of its bytes gives assigned characters of one script with blanks and line ends between them.
/// </summary>
internal static class WideCharsets
{
    private const int MaxExamined = 8192;

    // In UTF-16 of any script every blank, digit and ASCII stop has a NUL; three quarters of a percent is a blank in 66 units.
    private const double MinControlRatio = 0.004;
    private const double MinFit = 0.7;

    /// <summary>The bytes below the blank, but for tabs, line breaks, form feeds, the old end mark and escapes.</summary>
    private static readonly SearchValues<byte> s_controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(value => (byte)value).Where(value => value is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1A or 0x1B))]);

    /// <summary>The name of the character set, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, MaxExamined)];
        if (head.Length < 4 || CountControls(head) < Math.Max(1, head.Length * MinControlRatio)) return null;
        if (bytes.Length % 4 == 0)
        {
            if (IsUtf32(head, littleEndian: true)) return "utf-32le";
            if (IsUtf32(head, littleEndian: false)) return "utf-32be";
        }

        if (bytes.Length % 2 != 0) head = head[..(head.Length & ~1)];
        var little = Fit(head, littleEndian: true);
        var big = Fit(head, littleEndian: false);
        if (Math.Max(little, big) < MinFit) return null;
        return little >= big ? "utf-16le" : "utf-16be";
    }

    private static int CountControls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        for (var at = bytes.IndexOfAny(s_controls); at >= 0; at = bytes.IndexOfAny(s_controls))
        {
            count++;
            bytes = bytes[(at + 1)..];
        }

        return count;
    }

    private static bool IsUtf32(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        for (var i = 0; i + 4 <= bytes.Length; i += 4)
        {
            var value = littleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[i..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
            if (value is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) return false;
        }

        return true;
    }

    /// <summary>The share of units, in [-1, 1], that text would have: letters near the letter before them, blanks and common stops, less impossible ones.</summary>
    private static double Fit(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        var good = 0.0;
        var units = bytes.Length / 2;
        var page = -1;
        for (var i = 0; i < units; i++)
        {
            var unit = (char)(littleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * 2)..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[(i * 2)..]));
            good += Plausibility(unit, ref page);
        }

        return units == 0 ? -1 : good / units;
    }

    private static double Plausibility(char unit, ref int page)
    {
        if (unit is ' ' or '\n' or '\r' or '\t') return 1;
        if (unit < 0x20 || unit is >= '\uE000' and <= '\uF8FF' or '\uFFFE' or '\uFFFF') return -2;
        if (unit is >= '\u0021' and <= '\u007E' or >= '\u2010' and <= '\u203A' or >= '\u3001' and <= '\u3011' or >= '\uFF01' and <= '\uFF1F') return 0.9;
        if (char.IsSurrogate(unit)) return 0.2;
        if (CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.OtherNotAssigned) return -2;
        // Han fills 82 pages and Hangul 44; all other scripts stay within one or two.
        var block = unit is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF' ? 0x4E : unit is >= '\uAC00' and <= '\uD7A3' ? 0xAC : unit >> 8;
        var isNear = block == page || Math.Abs(block - page) == 1;
        page = block;
        return isNear ? 0.9 : 0.1;
    }
}
