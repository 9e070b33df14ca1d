using System.Globalization;
using NewsCorpus.Text;

namespace NewsCorpus.Dates;

/// <summary>Cuts text into numbers, words and marks.</summary>
internal static class DateTokenizer
{
    /// <summary>The longest text that is looked at: dates stand in short lines and short values, and work must stay bounded.</summary>
    public const int MaxLength = 1024;

    private const int MaxDigits = 15;

    /// <summary>Fills <paramref name="tokens"/>, which holds at least as many tokens as the text has units.</summary>
    /// <returns>The number of tokens.</returns>
    public static int Tokenize(ReadOnlySpan<char> text, Span<DateToken> tokens)
    {
        var count = 0;
        var spaced = false;
        for (var i = 0; i < text.Length;)
        {
            var unit = text[i];
            if (char.IsWhiteSpace(unit) || IsInvisible(unit))
            {
                spaced |= !IsInvisible(unit);
                i++;
                continue;
            }

            var token = char.IsDigit(unit) ? ReadNumber(text, i, spaced)
                : IsWordUnit(unit) ? new DateToken(DateTokenKind.Word, i, WordEnd(text, i) - i, 0, spaced)
                : new DateToken(DateTokenKind.Mark, i, 1, unit, spaced);
            tokens[count++] = token;
            i = token.End;
            spaced = false;
        }

        return count;
    }

    private static DateToken ReadNumber(ReadOnlySpan<char> text, int start, bool spaced)
    {
        long value = 0;
        var end = start;
        for (; end < text.Length && char.IsDigit(text[end]); end++)
        {
            if (end - start < MaxDigits) value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[end]);
        }

        return new DateToken(DateTokenKind.Number, start, end - start, end - start > MaxDigits ? long.MaxValue : value, spaced);
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var piece = start;
        while (end < text.Length)
        {
            if (IsWordUnit(text[end]))
            {
                end++;
            }
            else if (text[end] == '.' && end - piece <= 2 && end + 1 < text.Length && IsWordUnit(text[end + 1]))
            {
                piece = ++end;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // The Hebrew strokes stand inside and behind abbreviations, the Devanagari sign behind them, and the zero-width non-joiner inside Persian words.
    private static bool IsWordUnit(char unit) => unit < '\u0080' ? char.IsAsciiLetter(unit) : char.IsLetter(unit) || unit is '\u05F3' or '\u05F4' or '\u0970' or '\u200C'
        || CombiningMark.Is(unit);

    private static bool IsInvisible(char unit) => unit >= '\u00AD' && unit is '\u200E' or '\u200F' or '\u200B' or '\uFEFF' or '\u00AD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
