using System.Buffers;
using NewsCorpus.Text;

namespace NewsCorpus.Dates;

/// <summary>
/// Days on which somebody was born or died, which obituaries and profiles print: "Born 3 March 1931 in Vellen", "† 2. Februar 2025". The word stands
/// before the day, with a place or a preposition between; languages that set it behind are left out. Nothing was published on such a day for that reason.
/// </summary>
internal static class LifeDates
{
    /// <summary>"Born in Port Elling, Norland, on" has five words before the day.</summary>
    private const int MaxWords = 6;
    private const int MaxLength = 48;

    /// <summary>A full stop behind a longer word ends a sentence: "geb."</summary>
    private const int LongestAbbreviation = 4;

    /// <summary>No event that a newspaper announces lasts as long.</summary>
    private const int MinYears = 12;

    private static readonly FoldedTable<bool> s_words = FoldedWords.Of(
    [
        "born", "died", "deceased", "geboren", "geb", "gestorben", "verstorben", "verstarb", "starb", "né", "née", "nés", "décédé", "décédée", "mort", "morte", "naissance", "décès",
        "nacido", "nacida", "nació", "fallecido", "fallecida", "falleció", "murió", "nacimiento", "fallecimiento", "nascido", "nascida", "nasceu", "falecido", "falecida", "faleceu", "morreu", "nascimento", "falecimento",
        "nato", "nata", "nacque", "morì", "deceduto", "deceduta", "nascita", "overleden", "overleed", "född", "avliden", "avled", "dog", "født", "døde", "død", "syntynyt", "syntyi", "kuollut", "kuoli",
        "urodzony", "urodzona", "urodził", "urodziła", "ur", "zmarł", "zmarła", "zm", "narozen", "narozena", "narodil", "narodila", "narodený", "narodená", "zemřel", "zemřela", "zomrel", "zomrela",
        "născut", "născută", "decedat", "decedată", "rođen", "rođena", "umro", "umrla", "preminuo", "preminula", "рођен", "рођена", "родился", "родилась", "умер", "умерла", "скончался", "скончалась",
        "народився", "народилася", "помер", "померла", "роден", "родена", "починал", "починала", "почина", "γεννήθηκε", "πέθανε", "απεβίωσε", "ولد", "وُلد", "ولدت", "توفي", "توفيت", "متولد", "נולד", "נולדה", "נפטר", "נפטרה",
        "जन्म", "निधन", "lahir", "wafat", "sinh", "เกิด", "เกิดวันที่", "เสียชีวิต", "出生", "出生于", "生于", "逝世于", "生年月日", "출생", "생년월일",
    ]);

    /// <summary>What ends the words that speak about a day: the end of a sentence or of a part of a line.</summary>
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("|•·–—;!?。！？\n");

    /// <summary>Where a span of two days ends that is as long as a life, "3 March 1931 – 2 February 2025"; 0 where a date opens none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="first">The date.</param>
    /// <param name="hints">What is known before.</param>
    public static int SpanEnd(ReadOnlySpan<char> text, in DateMatch first, in DateHints hints)
    {
        var rest = text[first.End..];
        var gap = rest.Length - rest.TrimStart(" –—-†").Length;
        if (rest[..gap].IndexOfAny('–', '—', '-') < 0 || !NewsDateParser.TryFind(text, first.End + gap, hints, out var second)) return 0;
        return second.Start == first.End + gap && second.Time.Day.Year - first.Time.Day.Year >= MinYears ? second.End : 0;
    }

    /// <summary>Whether the words just before a date say that somebody was born or died on it.</summary>
    /// <param name="before">The line up to the date, or what stands between the date before it and this one.</param>
    public static bool Precede(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - MaxLength)..].TrimEnd();
        if (before is [.., '†']) return true;
        before = before[(before.LastIndexOfAny(s_breaks) + 1)..];
        for (var words = 0; words < MaxWords && !before.IsEmpty; words++)
        {
            var start = before.LastIndexOf(' ') + 1;
            var word = before[start..].TrimStart("(（[*");
            if (word.Length > LongestAbbreviation && word[^1] == '.') return false;
            if (s_words.Contains(word.TrimEnd(",.:："))) return true;
            before = before[..start].TrimEnd();
        }

        return false;
    }
}
