using System.Globalization;
using System.Text;

namespace NewsCorpus.Training.Metadata;

/// <summary>
/// Writes the words of dates (months, weekdays, halves of the day) and the numeric orders of many locales, as the runtime's ICU knows them.
/// ICU 72 carries CLDR 42 data under the Unicode License; the file's header repeats that.
/// </summary>
internal static class DateWordsCommand
{
    private const string Languages =
        "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fo fr fy ga gd gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn om or pa pl ps pt ro ru rw si sk sl so sq sr sr-Latn sv sw ta te tg th ti tk tr tt uk ur uz uz-Cyrl vi xh yo zh zu";

    private const string Regions =
        "ar-AE ar-DZ ar-EG ar-IQ ar-LB ar-MA ar-SA ar-SY ar-TN de-AT de-CH en-AU en-CA en-GB en-IN en-NZ en-US en-ZA es-MX es-US fr-CA fr-CH it-CH nl-BE pt-BR pt-PT zh-Hant zh-TW";

    /// <summary>Forms that newspapers print and ICU does not have.</summary>
    private static readonly (string Form, int Month, string Language)[] s_extraMonths =
    [
        ("sept", 9, "en"), ("fév", 2, "fr"), ("jui", 7, "fr"), ("mrt", 3, "nl"), ("mär", 3, "de"), ("mrz", 3, "de"), ("setiembre", 9, "es"),
        ("julija", 7, "sl"), ("junija", 6, "sl"), ("jūlijā", 7, "lv"), ("jūnijā", 6, "lv"), ("janvārī", 1, "lv"), ("februārī", 2, "lv"),
        ("martā", 3, "lv"), ("aprīlī", 4, "lv"), ("maijā", 5, "lv"), ("augustā", 8, "lv"), ("septembrī", 9, "lv"), ("oktobrī", 10, "lv"),
        ("novembrī", 11, "lv"), ("decembrī", 12, "lv"), ("يوليوز", 7, "ar"), ("غشت", 8, "ar"), ("شتنبر", 9, "ar"), ("نونبر", 11, "ar"), ("دجنبر", 12, "ar"),
        ("اغسطس", 8, "ar"), ("اكتوبر", 10, "ar"), ("ابريل", 4, "ar"), ("حزيران", 6, "ar"), ("agst", 8, "id"), ("agt", 8, "id"), ("ogos", 8, "ms"),
    ];

    public static int Run(string[] arguments)
    {
        var output = arguments.Length > 0 ? arguments[0] : "src/NewsCorpus/Dates/date-words.tsv";
        var words = new SortedDictionary<(char Kind, string Form, int Number), SortedSet<string>>(Comparer<(char, string, int)>.Create(Compare));
        foreach (var name in $"{Languages} {Regions}".Split(' ')) AddCulture(words, CultureInfo.GetCultureInfo(name));
        foreach (var (form, month, language) in s_extraMonths) Add(words, 'm', form, month, language);
        File.WriteAllText(output, Write(words));
        Console.WriteLine($"{output}: {words.Count} forms of {words.Values.SelectMany(l => l).Distinct(StringComparer.Ordinal).Count()} languages");
        return 0;
    }

    private static int Compare((char Kind, string Form, int Number) x, (char Kind, string Form, int Number) y)
    {
        var order = x.Kind.CompareTo(y.Kind);
        if (order == 0) order = string.CompareOrdinal(x.Form, y.Form);
        return order == 0 ? x.Number.CompareTo(y.Number) : order;
    }

    private static void AddCulture(SortedDictionary<(char Kind, string Form, int Number), SortedSet<string>> words, CultureInfo culture)
    {
        var language = culture.TwoLetterISOLanguageName is "nb" or "nn" ? "no" : culture.TwoLetterISOLanguageName;
        AddCalendar(words, culture.DateTimeFormat, culture, language);
        foreach (var calendar in culture.OptionalCalendars)
        {
            var copy = (DateTimeFormatInfo)culture.DateTimeFormat.Clone();
            copy.Calendar = calendar;
            AddCalendar(words, copy, culture, language);
        }

        var pattern = culture.DateTimeFormat.ShortDatePattern;
        var (day, month, year) = (pattern.IndexOf('d', StringComparison.Ordinal), pattern.IndexOf('M', StringComparison.Ordinal), pattern.IndexOf('y', StringComparison.Ordinal));
        var order = year < day && year < month ? 3 : month < day ? 2 : 1;
        Add(words, 'o', culture.Name.ToLowerInvariant(), order, language);
    }

    private static void AddCalendar(SortedDictionary<(char Kind, string Form, int Number), SortedSet<string>> words, DateTimeFormatInfo format, CultureInfo culture, string language)
    {
        var kind = format.Calendar switch { HijriCalendar or UmAlQuraCalendar => 'h', PersianCalendar => 'p', HebrewCalendar or JapaneseLunisolarCalendar or KoreanLunisolarCalendar => ' ', _ => 'm' };
        if (kind == ' ') return;
        for (var i = 0; i < 12; i++)
        {
            foreach (var names in (string[][])[format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames])
            {
                AddForms(words, kind, names[i], i + 1, culture, language);
                if (language == "he") AddForms(words, kind, "ב" + names[i], i + 1, culture, language);
                if (language == "eu" && names[i].Length > 4) AddForms(words, kind, names[i] + "ren", i + 1, culture, language);
            }
        }

        for (var i = 0; i < 7; i++)
        {
            AddForms(words, 'w', format.DayNames[i], i, culture, language);
            AddForms(words, 'w', format.AbbreviatedDayNames[i], i, culture, language);
        }

        AddForms(words, 'a', format.AMDesignator, 0, culture, language);
        AddForms(words, 'q', format.PMDesignator, 12, culture, language);
    }

    /// <summary>Adds a form as it is, in the upper case of its culture where that differs from the invariant one, and without its marks.</summary>
    private static void AddForms(SortedDictionary<(char Kind, string Form, int Number), SortedSet<string>> words, char kind, string form, int number, CultureInfo culture, string language)
    {
        var clean = form.Trim().TrimEnd('.').Replace(' ', ' ').Replace(' ', ' ');
        foreach (var prefix in (string[])["de ", "d’", "d'"])
        {
            if (language == "ca" && clean.StartsWith(prefix, StringComparison.Ordinal)) clean = clean[prefix.Length..];
        }

        if (!clean.Any(char.IsLetter) || clean.Any(char.IsDigit)) return;
        var least = clean.Any(c => c >= '\u0370') ? 1 : kind == 'm' ? 3 : 2;
        if (clean.Length < least) return;
        Add(words, kind, clean.ToLowerInvariant(), number, language);
        Add(words, kind, clean.ToUpper(culture).ToLowerInvariant(), number, language);
        Add(words, kind, WithoutMarks(clean).ToLowerInvariant(), number, language);
    }

    private static void Add(SortedDictionary<(char Kind, string Form, int Number), SortedSet<string>> words, char kind, string form, int number, string language)
    {
        if (!words.TryGetValue((kind, form, number), out var languages)) words[(kind, form, number)] = languages = new SortedSet<string>(StringComparer.Ordinal);
        languages.Add(language);
    }

    private static string WithoutMarks(string text)
    {
        // Marks of Indic, Thai and similar scripts are vowels; only Latin, Greek and Cyrillic forms are printed without theirs.
        if (text.Any(c => c >= '\u0530' && c is < '\u1E00' or > '\u1FFF')) return text;
        var builder = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) builder.Append(c);
        }

        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Write(SortedDictionary<(char Kind, string Form, int Number), SortedSet<string>> words)
    {
        var text = new StringBuilder();
        text.Append("# Words of dates, generated from the runtime's ICU (CLDR data, Unicode License v3, https://www.unicode.org/license.txt) by NewsCorpus.Training date-words.\n");
        text.Append("# kind (m month, h Hijri month, p Persian month, w weekday from Sunday, a before noon, q after noon, o numeric order 1 DMY 2 MDY 3 YMD), form, number, languages\n");
        foreach (var ((kind, form, number), languages) in words)
        {
            text.Append(CultureInfo.InvariantCulture, $"{kind}\t{form}\t{number}\t{string.Join(',', languages)}\n");
        }

        return text.ToString();
    }
}
