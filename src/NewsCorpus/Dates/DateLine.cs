namespace NewsCorpus.Dates;

/// <summary>Tells lines that are nothing but a date, as pages print them under a headline: "Tuesday, 4 March 2025, 18:05", "Le 4 mars 2025 à 18h05".</summary>
internal static class DateLine
{
    private const int MaxLength = 60;

    /// <summary>Letters around the date: a preposition in front of it, "Uhr" or a time zone behind it.</summary>
    private const int MaxLetters = 5;

    /// <summary>Whether a date, weekday and clock are all that a line says.</summary>
    /// <param name="line">The line.</param>
    /// <param name="language">Its language (BCP 47); null when it is not known.</param>
    public static bool IsWhole(ReadOnlySpan<char> line, string? language)
    {
        var hints = new DateHints { Language = language };
        return line.Length <= MaxLength && NewsDateParser.TryFind(line, hints, out var match) && !match.Time.IsInferred
            && LettersIn(line[..match.Start], language) <= MaxLetters && LettersIn(line[match.End..], language) <= MaxLetters;
    }

    /// <summary>The letters of all words but weekdays. Digits beside the date are part of something else, such as a number of readers.</summary>
    private static int LettersIn(ReadOnlySpan<char> text, string? language)
    {
        var letters = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(",.:()|·•-–—/");
            if (word.IsEmpty || DateVocabulary.TryWeekday(word, language, out _)) continue;
            foreach (var unit in word) letters += char.IsDigit(unit) ? MaxLetters + 1 : char.IsLetter(unit) ? 1 : 0;
        }

        return letters;
    }
}
