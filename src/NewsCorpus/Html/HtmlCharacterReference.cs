using AngleSharp.Html;

namespace NewsCorpus.Html;

/// <summary>
/// Decodes character references after the HTML standard. The names of HTML 4, which make nearly all of those in use, are in a table of our
/// own; the two thousand others are asked of AngleSharp.
/// </summary>
internal static partial class HtmlCharacterReference
{
    private const int LongestName = 32;
    private const int LongestBareName = 6;
    private const char Replacement = '\uFFFD';

    /// <summary>Decodes the reference at the start of a text, which is an ampersand.</summary>
    /// <param name="text">The text from the ampersand on.</param>
    /// <param name="isAttribute">Whether it stands in an attribute, where "&amp;copy=1" is no reference.</param>
    /// <param name="first">The decoded unit.</param>
    /// <param name="second">A second unit, or 0 when there is none.</param>
    /// <returns>The length of the reference in the text; 0 when it is none.</returns>
    public static int Decode(ReadOnlySpan<char> text, bool isAttribute, out char first, out char second)
    {
        first = second = '\0';
        if (text.Length < 2) return 0;
        if (text[1] == '#') return DecodeNumber(text, out first, out second);
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end == 1) return 0;
        if (end < text.Length && text[end] == ';' && TryFind(text[1..end], ref first, ref second)) return end + 1;
        return DecodeBareName(text, end, isAttribute, ref first);
    }

    private static int DecodeNumber(ReadOnlySpan<char> text, out char first, out char second)
    {
        first = second = '\0';
        var at = 2;
        var isHexadecimal = at < text.Length && text[at] is 'x' or 'X';
        if (isHexadecimal) at++;
        var digits = at;
        var value = 0;
        for (; at < text.Length && DigitOf(text[at], isHexadecimal) is var digit && digit >= 0; at++)
        {
            // Once beyond Unicode it stays there, so that long numbers do not wrap around.
            if (value <= 0x10FFFF) value = (value * (isHexadecimal ? 16 : 10)) + digit;
        }

        if (at == digits) return 0;
        SetScalar(value, ref first, ref second);
        return at < text.Length && text[at] == ';' ? at + 1 : at;
    }

    private static int DigitOf(char unit, bool isHexadecimal)
    {
        if (char.IsAsciiDigit(unit)) return unit - '0';
        return isHexadecimal && char.IsAsciiHexDigit(unit) ? (unit | 0x20) - 'a' + 10 : -1;
    }

    private static void SetScalar(int value, ref char first, ref char second)
    {
        if (value is >= 0x80 and <= 0x9F && s_windows1252[value - 0x80] is var mapped && mapped != '\0') first = mapped;
        else if (value is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) first = Replacement;
        else if (value <= 0xFFFF) first = (char)value;
        else (first, second) = ((char)(0xD7C0 + (value >> 10)), (char)(0xDC00 | (value & 0x3FF)));
    }

    private static bool TryFind(ReadOnlySpan<char> name, ref char first, ref char second)
    {
        if (s_names.TryGetValue(name, out first)) return true;
        var symbol = HtmlEntityProvider.Resolver.GetSymbol(string.Concat(name, ";"));
        if (symbol is not { Length: 1 or 2 }) return false;
        first = symbol[0];
        if (symbol.Length == 2) second = symbol[1];
        return true;
    }

    /// <summary>The oldest names are known without a semicolon too, even with letters after them: "&amp;notin" without one is "¬in".</summary>
    private static int DecodeBareName(ReadOnlySpan<char> text, int end, bool isAttribute, ref char first)
    {
        for (var length = Math.Min(end - 1, LongestBareName); length >= 2; length--)
        {
            var name = text.Slice(1, length);
            if (!s_names.TryGetValue(name, out first) || (first > 'ÿ' && first != '\'') || name.SequenceEqual("apos")) continue;
            var after = length + 1 < text.Length ? text[length + 1] : '\0';
            return isAttribute && (after == '=' || char.IsAsciiLetterOrDigit(after)) ? 0 : length + 1;
        }

        first = '\0';
        return 0;
    }
}
