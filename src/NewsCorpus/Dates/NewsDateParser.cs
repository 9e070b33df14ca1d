using System.Buffers;

namespace NewsCorpus.Dates;

/// <summary>
/// Reads the dates that newspapers print and pages declare: ISO 8601, RFC 2822, names of months in about 90 languages, numeric orders,
/// clocks of 12 and 24 hours, Japanese eras, the Buddhist, Persian and Islamic calendars, and the digits of any script.
/// Nothing is ever filled in from a clock: a date without a year is inferred only from its weekday or from a known time of fetching.
/// Stateless and thread-safe; time is linear in the text, of which the first <see cref="DateTokenizer.MaxLength"/> units are looked at.
/// </summary>
internal static class NewsDateParser
{
    /// <summary>The first date in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hints">What is known before.</param>
    /// <param name="match">The date and where it stands.</param>
    public static bool TryFind(ReadOnlySpan<char> text, in DateHints hints, out DateMatch match) => TryFind(text, 0, hints, out match);

    /// <summary>The first date at or after an offset; call again with the end of the match to find the next.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The offset.</param>
    /// <param name="hints">What is known before.</param>
    /// <param name="match">The date and where it stands in the whole text.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int from, in DateHints hints, out DateMatch match)
    {
        match = default;
        if (from >= text.Length) return false;
        var part = text.Slice(from, Math.Min(text.Length - from, DateTokenizer.MaxLength));
        if (hints.FetchedAt is null && !HasDigit(part)) return false;
        var tokens = ArrayPool<DateToken>.Shared.Rent(part.Length + 1);
        try
        {
            var count = DateTokenizer.Tokenize(part, tokens);
            if (!new DateScanner(part, tokens.AsSpan(0, count), hints).TryFind(out match)) return false;
            match = match with { Start = match.Start + from, End = match.End + from };
            return true;
        }
        finally
        {
            ArrayPool<DateToken>.Shared.Return(tokens);
        }
    }

    /// <summary>Whether a digit of any script stands in a text.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        // Beyond ASCII the Arabic digits are the first.
        const char BeforeOtherDigits = '\u065F';
        if (text.ContainsAnyInRange('0', '9')) return true;
        if (text.IndexOfAnyExceptInRange('\0', BeforeOtherDigits) is not (>= 0 and var other)) return false;
        foreach (var unit in text[other..])
        {
            if (char.IsDigit(unit)) return true;
        }

        return false;
    }
}
