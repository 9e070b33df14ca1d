using NewsCorpus.Classification.Cues;
using NewsCorpus.Languages;
using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// The trail of sections in front of a headline, where the markup that told them apart is lost: "Home » Society » Bridge shut after cracks were found".
/// Its marks are arrows, which hardly stand in a headline, or behind "You are here:" and the way to the first page slashes, and the headline is its
/// longest piece; a title that opens with the headline and goes on to sections and site is none. Known failure: "You are here:" with nothing but the
/// headline behind it, which may be one.
/// </summary>
internal static class SectionTrail
{
    private const int MinMarks = 2;
    private const int MinSpaces = 2;

    // Four words of a script without spaces.
    private const int MinUnspaced = 8;
    private const int LongestCue = 40;
    private const char Unspaced = '\u2e80';
    private const string Arrows = "»›>→";
    private const string HomeMarks = Arrows + "/";
    private const string CueMarks = HomeMarks + "|";

    /// <summary>Phrases that open a trail, with a colon or an arrow behind them.</summary>
    private static readonly FoldedTable<bool> s_cues = FoldedWords.Of(
        ["you are here", "you are currently here", "your location", "sie sind hier", "du bist hier", "sie befinden sich hier", "du befindest dich hier", "vous êtes ici", "vous etes ici", "tu es ici", "usted está aquí", "usted esta aqui", "está aquí", "estás aquí", "esta aqui", "te encuentras aquí", "se encuentra aquí", "sei qui", "ti trovi qui", "siete qui", "vi trovate qui", "você está aqui", "está aqui", "estás aqui", "u bent hier", "je bent hier", "u bevindt zich hier", "du är här", "du er her", "olet tässä", "olet täällä", "jesteś tutaj", "jesteś tu", "tu jesteś", "znajdujesz się tutaj", "nacházíte se zde", "jste zde", "nachádzate sa tu", "ön itt van", "ön itt áll", "itt vagy", "ești aici", "sunteți aici", "te afli aici", "vă aflați aici", "buradasınız", "şu an buradasınız", "вы здесь", "вы находитесь здесь", "ви тут", "ви знаходитесь тут", "вие сте тук", "намирате се тук", "βρίσκεστε εδώ", "είστε εδώ", "nalazite se ovdje", "vi ste ovdje", "nahajate se tukaj", "tukaj ste", "sou aquí", "esteu aquí", "oled siin", "jūs esate čia", "jūs atrodaties šeit", "anda di sini", "anda berada di sini", "bạn đang ở đây", "أنت هنا", "انت هنا", "אתה כאן", "אתם כאן", "現在位置", "现在位置", "現在地", "当前位置", "您的位置", "您现在的位置", "您当前的位置", "你的位置", "目前位置", "您目前的位置", "所在位置", "현재 위치", "현재위치"]);

    /// <summary>Where the headline starts behind its trail; 0 where there is none.</summary>
    /// <param name="line">The line of the headline.</param>
    public static int LengthOf(ReadOnlySpan<char> line)
    {
        var cue = LengthOfCue(line);
        var (start, marks, longest) = (cue, cue > 0 ? 1 : 0, 0);
        // One mark for all: "»" also opens and closes quotations.
        for (var mark = MarkIn(line, start, cue > 0 ? CueMarks : HomeMarks); mark >= 0; mark = MarkIn(line, start, line.Slice(mark, 1)))
        {
            var isFirst = start == cue;
            var isHome = isFirst && IsHome(line[start..mark].Trim());
            if (isFirst && cue == 0 && !isHome && !Arrows.Contains(line[mark], StringComparison.Ordinal)) return 0;
            marks += isHome && line[mark] != '/' ? 2 : 1;
            longest = Math.Max(longest, mark - start);
            start = mark + 2;
        }

        if (marks < MinMarks) return 0;
        var headline = line[start..];
        return headline.Length > longest && (headline.Count(' ') >= MinSpaces || (headline.Length >= MinUnspaced && headline[0] >= Unspaced)) ? start : 0;
    }

    /// <summary>The length of the phrase that opens a trail, its colon included; 0 when there is none.</summary>
    private static int LengthOfCue(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestCue)].IndexOfAny(':', '：');
        return colon > 0 && s_cues.Contains(line[..colon].TrimEnd()) ? colon + 1 : 0;
    }

    /// <summary>The next mark between spaces.</summary>
    private static int MarkIn(ReadOnlySpan<char> line, int start, ReadOnlySpan<char> marks)
    {
        for (var at = start + 1; at < line.Length - 2; at++)
        {
            var next = line[at..].IndexOfAny(marks);
            if (next < 0) return -1;
            at += next;
            if (line[at - 1] == ' ' && at + 2 < line.Length && line[at + 1] == ' ') return at;
        }

        return -1;
    }

    /// <summary>Behind the entry of a menu, such as the way to the first page, one arrow is enough.</summary>
    private static bool IsHome(ReadOnlySpan<char> piece) => s_cues.Contains(piece) || (TextCueLexicon.Default.MatchStart(piece, LanguageGuess.Undetermined).Whole & TextCueRoles.Interface) != TextCueRoles.None;
}
