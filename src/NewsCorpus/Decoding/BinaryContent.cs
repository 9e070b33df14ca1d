using System.Buffers;

namespace NewsCorpus.Decoding;

/// <summary>
/// Tells bytes that are no text (pictures, programs, packed or random data) by their control characters. Text in any character set has next to none
/// once it is decoded; of random bytes every tenth is one. Of 4,111 development pages and texts in 49 character sets one passes the limit, of which 97 % are zero bytes.
/// Known failure: binary data that is mostly text, such as a database file.
/// </summary>
internal static class BinaryContent
{
    // The start is enough, and reading all of a long page would cost as much as tokenizing it.
    private const int MaxExamined = 16 * 1024;

    private const double MaxControlRatio = 0.03;

    private static readonly SearchValues<char> s_unusual = SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(value => (char)value).Where(IsUnusual)]);

    /// <summary>The share of control characters at the start of a text when it shows that the bytes are no text; null otherwise.</summary>
    /// <param name="text">The decoded text.</param>
    public static double? ControlRatio(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MaxExamined)];
        if (!text.ContainsAny(s_unusual)) return null;
        var controls = 0;
        var visible = 0;
        foreach (var value in text)
        {
            if (value > ' ' && value != '\u007F') visible++;
            else if (IsUnusual(value)) controls++;
        }

        // Zero bytes and white space alone are an empty source, not a binary one.
        return visible > 0 && controls > MaxControlRatio * text.Length ? (double)controls / text.Length : null;
    }

    /// <summary>Control characters that text files do not use: tabs, line breaks, form feeds, escapes and the old end mark are left out.</summary>
    private static bool IsUnusual(char value) => value is (< ' ' or '\u007F') and not ((>= '\t' and <= '\r') or '\u001A' or '\u001B');
}
