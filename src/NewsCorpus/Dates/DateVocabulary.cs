using System.Globalization;
using NewsCorpus.Text;

namespace NewsCorpus.Dates;

/// <summary>The words of dates in many languages, from the embedded table that NewsCorpus.Training generates from the runtime's ICU.</summary>
internal static class DateVocabulary
{
    /// <summary>The longest name of a month, counted in words.</summary>
    public const int MaxMonthWords = 3;

    private static readonly FoldedTable<Meaning[]> s_words;
    private static readonly FoldedTable<bool> s_monthOpenings;

    static DateVocabulary()
    {
        var words = Load();
        s_words = new FoldedTable<Meaning[]>(words);
        s_monthOpenings = FoldedWords.Of(MonthOpenings(words));
    }

    /// <summary>The calendar that a month belongs to.</summary>
    public enum Calendar : byte
    {
        /// <summary>The Gregorian one.</summary>
        Gregorian,

        /// <summary>The Islamic lunar one.</summary>
        Hijri,

        /// <summary>The solar one of Iran.</summary>
        Persian,
    }

    /// <summary>Whether the name of a month opens with a word; nearly no word does, and asking so goes before putting words together.</summary>
    public static bool OpensMonth(ReadOnlySpan<char> word) => s_monthOpenings.Contains(word);

    /// <summary>The month that a word or a few words name.</summary>
    public static bool TryMonth(ReadOnlySpan<char> words, string? language, out int month, out Calendar calendar)
    {
        month = 0;
        calendar = Calendar.Gregorian;
        if (!s_words.TryGetValue(words, out var meanings)) return false;
        foreach (var meaning in meanings)
        {
            if (!meaning.IsMonth) continue;
            var fits = meaning.Fits(language);
            // Two letters such as "op" and "er" are a month in their own language only.
            if (!fits && (month != 0 || (words.Length < 3 && words[0] < '\u0370'))) continue;
            month = meaning.Number;
            calendar = meaning.Kind switch { 'h' => Calendar.Hijri, 'p' => Calendar.Persian, _ => Calendar.Gregorian };
            if (fits) return true;
        }

        return month != 0;
    }

    /// <summary>The weekday that a word names.</summary>
    public static bool TryWeekday(ReadOnlySpan<char> word, string? language, out DayOfWeek weekday)
    {
        weekday = default;
        if (!s_words.TryGetValue(word, out var meanings)) return false;
        var found = false;
        foreach (var meaning in meanings)
        {
            if (meaning.Kind != 'w') continue;
            var fits = meaning.Fits(language);
            // Two letters such as "so" and "or" are a weekday in their own language only.
            if (!fits && (found || (word.Length < 3 && word[0] < '\u0370'))) continue;
            weekday = (DayOfWeek)meaning.Number;
            found = true;
            if (fits) break;
        }

        return found;
    }

    /// <summary>Whether a word is a month in a language: "des" is one in Norwegian and none in French.</summary>
    public static bool IsMonthOf(ReadOnlySpan<char> word, string? language)
    {
        if (!s_words.TryGetValue(word, out var meanings)) return false;
        foreach (var meaning in meanings)
        {
            if (meaning.IsMonth && meaning.Fits(language)) return true;
        }

        return false;
    }

    /// <summary>Whether a word that may be a month is rather a weekday, by the language of the text or by most languages: "Sat" is September in Hausa.</summary>
    public static bool IsRatherWeekday(ReadOnlySpan<char> word, string? language)
    {
        if (!s_words.TryGetValue(word, out var meanings)) return false;
        Meaning? first = null;
        foreach (var meaning in meanings)
        {
            if (!meaning.IsMonth && meaning.Kind != 'w') continue;
            if (meaning.Fits(language)) return meaning.Kind == 'w';
            first ??= meaning;
        }

        return first is { Kind: 'w' };
    }

    /// <summary>The half of the day that a word names: 0 before noon, 12 after it.</summary>
    public static bool TryHalfDay(ReadOnlySpan<char> word, string? language, out int hours)
    {
        hours = 0;
        if (!s_words.TryGetValue(word, out var meanings)) return false;
        foreach (var meaning in meanings)
        {
            // Short Latin forms such as "de" and "to" mean something only in their own language; "am" and "pm" are known everywhere.
            if (meaning.Kind is not ('a' or 'q')) continue;
            if (word[0] < '\u0370' && !meaning.Fits(language) && word[^1] is not ('m' or 'M')) continue;
            hours = meaning.Number;
            return true;
        }

        return false;
    }

    /// <summary>The numeric order that a language, or a language and region, writes.</summary>
    public static DateOrder OrderOf(string? language)
    {
        for (var tag = language.AsSpan(); !tag.IsEmpty; tag = tag.LastIndexOf('-') is > 0 and var cut ? tag[..cut] : [])
        {
            if (!s_words.TryGetValue(tag, out var meanings)) continue;
            foreach (var meaning in meanings)
            {
                if (meaning.Kind == 'o') return (DateOrder)meaning.Number;
            }
        }

        return DateOrder.Unknown;
    }

    private static List<string> MonthOpenings(Dictionary<string, Meaning[]> words)
    {
        // "tháng 7" is the seventh month.
        List<string> openings = ["tháng", "thg"];
        var tokens = new DateToken[DateTokenizer.MaxLength];
        foreach (var (word, meanings) in words)
        {
            if (!Array.Exists(meanings, static meaning => meaning.Kind is 'm' or 'h' or 'p')) continue;
            if (DateTokenizer.Tokenize(word, tokens) > 0) openings.Add(word.Substring(tokens[0].Start, tokens[0].Length));
        }

        return openings;
    }

    private static Dictionary<string, Meaning[]> Load()
    {
        var words = new Dictionary<string, List<Meaning>>(StringComparer.OrdinalIgnoreCase);
        foreach (var cells in EmbeddedFiles.Rows("date-words.tsv"))
        {
            if (!words.TryGetValue(cells[1], out var meanings)) words[cells[1]] = meanings = [];
            meanings.Add(new Meaning(cells[0][0], int.Parse(cells[2], CultureInfo.InvariantCulture), cells[3]));
        }

        // The meaning that most languages share comes first.
        return words.ToDictionary(static w => w.Key, static w => w.Value.OrderByDescending(static m => m.Languages.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    private sealed record Meaning(char Kind, int Number, string Languages)
    {
        public bool IsMonth => Kind is 'm' or 'h' or 'p';

        public bool Fits(string? language)
        {
            var name = TableLanguage.Of(language);
            if (name.IsEmpty) return false;
            foreach (var range in Languages.AsSpan().Split(','))
            {
                if (Languages.AsSpan(range).Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
            }

            return false;
        }
    }
}
