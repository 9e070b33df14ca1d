using System.Globalization;

namespace NewsCorpus.Dates;

/// <summary>Years and months of calendars other than the Gregorian one.</summary>
internal static class Calendars
{
    private const int BuddhistEra = 543;
    private static readonly PersianCalendar s_persian = new();
    private static readonly UmAlQuraCalendar s_hijri = new();
    private static readonly string[] s_roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The years to add to the year of an era whose name ends a word: Reiwa, Heisei, Showa, and the Republic of China.</summary>
    public static int EraBefore(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("令和", StringComparison.Ordinal)) return 2018;
        if (word.EndsWith("平成", StringComparison.Ordinal)) return 1988;
        if (word.EndsWith("昭和", StringComparison.Ordinal)) return 1925;
        return word.EndsWith("民國", StringComparison.Ordinal) || word.EndsWith("民国", StringComparison.Ordinal) ? 1911 : 0;
    }

    /// <summary>The month that a Roman number names; 0 when it is none.</summary>
    public static int RomanMonth(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < s_roman.Length; i++)
        {
            if (word.SequenceEqual(s_roman[i])) return i + 1;
        }

        return 0;
    }

    /// <summary>The calendar in which the year of a numeric date makes sense.</summary>
    public static DateVocabulary.Calendar Guess(long year, string? language)
    {
        if (year is < 1300 or > 1500) return DateVocabulary.Calendar.Gregorian;
        return language is not null && (language.StartsWith("ar", StringComparison.OrdinalIgnoreCase) || language.StartsWith("ur", StringComparison.OrdinalIgnoreCase))
            ? DateVocabulary.Calendar.Hijri
            : DateVocabulary.Calendar.Persian;
    }

    /// <summary>The Gregorian day of a day in another calendar; Buddhist years are recognised by their size.</summary>
    public static bool TryToGregorian(DateVocabulary.Calendar calendar, long year, long month, long day, out DateOnly made)
    {
        made = default;
        if (month is < 1 or > 12 || day is < 1 or > 31) return false;
        if (year is > 2440 and < 2700) year -= BuddhistEra;
        System.Globalization.Calendar? other = (calendar, year) switch
        {
            (DateVocabulary.Calendar.Persian, > 1250 and < 1500) => s_persian,
            (DateVocabulary.Calendar.Hijri, > 1320 and < 1500) => s_hijri,
            _ => null,
        };
        if (other is null)
        {
            if (year is < 1 or > 9999 || day > DateTime.DaysInMonth((int)year, (int)month)) return false;
            made = new DateOnly((int)year, (int)month, (int)day);
            return true;
        }

        if (day > other.GetDaysInMonth((int)year, (int)month)) return false;
        made = DateOnly.FromDateTime(other.ToDateTime((int)year, (int)month, (int)day, 0, 0, 0, 0));
        return true;
    }
}
