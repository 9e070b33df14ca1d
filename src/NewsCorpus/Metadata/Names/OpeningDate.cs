using NewsCorpus.Dates;

namespace NewsCorpus.Metadata.Names;

/// <summary>
/// The date in front of the names of a line, with no mark between: "Saturday, 14 March 2026 Ann Lee". Only weekdays and small words may stand before it, so
/// that "Tom Stone 14 March 2026 Port Elling" goes on being read from its start. Known failure: a date without its year.
/// </summary>
internal static class OpeningDate
{
    private const int LongestOpening = 32;
    private const BylineWordKinds SmallWords = BylineWordKinds.Stop | BylineWordKinds.Preposition | BylineWordKinds.Article | BylineWordKinds.Particle;

    /// <summary>Where it ends with its clock; 0 where a line opens with none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="hints">What is known of its dates.</param>
    public static int LengthIn(ReadOnlySpan<char> line, in DateHints hints)
    {
        if (!NewsDateParser.HasDigit(line[..Math.Min(line.Length, LongestOpening)]) || !NewsDateParser.TryFind(line, hints, out var date) || date.Start > LongestOpening) return 0;
        return HoldsSmallWordsOnly(line[..date.Start], hints.Language) ? date.End : 0;
    }

    private static bool HoldsSmallWordsOnly(ReadOnlySpan<char> text, string? language)
    {
        // "Thứ Bảy" is one weekday.
        text = text.Trim(" ,.:|–—-");
        if (DateVocabulary.TryWeekday(text, language, out _)) return true;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(",.:|–—-");
            if (!word.IsEmpty && !BylineWords.Is(word, SmallWords) && !DateVocabulary.TryWeekday(word, language, out _)) return false;
        }

        return true;
    }
}
