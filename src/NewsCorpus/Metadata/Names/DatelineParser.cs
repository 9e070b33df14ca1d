using System.Runtime.InteropServices;
using NewsCorpus.Dates;

namespace NewsCorpus.Metadata.Names;

/// <summary>
/// Reads place, agency and date in front of the first paragraph: "PARIS, May 3 (Reuters) —", "Berlin (dpa) -", "ROMA, 3 MAG -", "(서울=연합뉴스)",
/// "【ソウル時事】", "新华社北京5月3日电".
/// Stateless and thread-safe; only the first <see cref="MaxLength"/> units are looked at.
/// </summary>
internal static class DatelineParser
{
    /// <summary>The longest dateline.</summary>
    public const int MaxLength = 90;

    private const int MaxChinese = 30;
    private const int MaxChineseAgency = 6;

    /// <summary>Reads the dateline that opens a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="hints">What is known about dates.</param>
    /// <param name="dateline">The dateline.</param>
    public static bool TryParse(ReadOnlySpan<char> paragraph, in DateHints hints, out Dateline dateline)
    {
        if (TryParseEnclosed(paragraph, out dateline) || TryParseChinese(paragraph, hints, out dateline)) return true;
        if (FindDash(paragraph) is not (>= 0 and var end)) return false;
        var line = paragraph[..end].Trim();
        var agency = AgencyIn(line, out var withoutAgency);
        DateMatch? date = NewsDateParser.TryFind(withoutAgency, hints, out var match) ? match : null;
        var place = withoutAgency[..(date is null ? withoutAgency.Length : match.Start)].Trim(" ,.;:/");
        // A day and a month without their year stand behind a comma and are no part of the place.
        if (date is null && place.IndexOf(',') is > 0 and var comma && place[comma..].ContainsAnyInRange('0', '9')) place = place[..comma];
        if (IsUpper(place)) agency ??= InitialsIn(line);
        var isSure = agency is not null || date is not null || IsUpper(place);
        if (!isSure || !IsPlace(place)) return false;
        dateline = new Dateline(line.ToString(), agency, date?.Time);
        return true;
    }

    /// <summary>
    /// Whether a line of its own is a place and a date, as over letters and releases: "Hohenau, 2. Oktober 2025". The place is one word, for two may be a
    /// person; agencies and editors, who stand there as well, are known by name.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="hints">What is known about dates.</param>
    public static bool IsPlaceAndDate(ReadOnlySpan<char> line, in DateHints hints)
    {
        line = line.Trim();
        if (line.Length > MaxLength || line.IndexOf(',') is not (> 0 and var comma)) return false;
        var place = line[..comma];
        if (place.Contains(' ') || IsUpper(place) || !IsPlace(place) || !NewsDateParser.TryFind(line, comma, hints, out var date) || date.End < line.Length) return false;
        if (!line[(comma + 1)..date.Start].IsWhiteSpace()) return false;
        var names = new List<Author>();
        BylineParser.Parse(place, names);
        return names is [{ Kind: AuthorKind.Person }];
    }

    /// <summary>The length of a place, and of an agency or a reporter, in the brackets in which Korean and Japanese paragraphs open with them; 0 where none do.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="by">Where the agency or the reporter starts behind the place; it ends at the bracket.</param>
    /// <param name="isAgency">Whether it is an agency.</param>
    public static int LengthOfEnclosed(ReadOnlySpan<char> paragraph, out int by, out bool isAgency) =>
        HangulBylines.LengthOfDateline(paragraph, out by, out isAgency) is > 0 and var korean ? korean : HanBylines.LengthOfDateline(paragraph, out by, out isAgency);

    private static bool TryParseEnclosed(ReadOnlySpan<char> paragraph, out Dateline dateline)
    {
        dateline = default;
        if (LengthOfEnclosed(paragraph, out var by, out var isAgency) is not (> 0 and var length)) return false;
        dateline = new Dateline(paragraph[..length].ToString(), isAgency ? paragraph[by..(length - 1)].Trim().ToString() : null, null);
        return true;
    }

    /// <summary>An agency, or the paper itself, then the place and the day, up to the word for a dispatch.</summary>
    private static bool TryParseChinese(ReadOnlySpan<char> paragraph, in DateHints hints, out Dateline dateline)
    {
        dateline = default;
        var printed = paragraph;
        var isEnclosed = paragraph is ['（' or '(' or '〔', ..];
        if (isEnclosed) paragraph = paragraph[1..];
        var end = paragraph[..Math.Min(paragraph.Length, MaxChinese)].IndexOfAny('电', '電');
        if (end < 1 || paragraph[end - 1] != '日') return false;
        var own = paragraph[0] == '本' && paragraph[1] is '报' or '報' ? 2 : 0;
        var agency = own > 0 ? own : paragraph[..Math.Min(end, MaxChineseAgency)].IndexOf('社') + 1;
        if (agency < 2 || paragraph[agency..end].IndexOfAnyInRange('0', '9') is not (> 0 and var day) || !IsPlace(paragraph.Slice(agency, day))) return false;
        DateMatch? date = NewsDateParser.TryFind(paragraph[(agency + day)..end], hints, out var match) ? match : null;
        // "（中央社記者柳聞溪青石14日電）": nothing tells the place from the name before it.
        var close = isEnclosed ? printed[..Math.Min(printed.Length, MaxLength)].IndexOfAny('）', ')', '〕') : -1;
        printed = close < 0 ? printed[..(isEnclosed ? end + 1 : end)] : printed[..(close + 1)];
        dateline = new Dateline(printed.ToString(), own > 0 ? null : paragraph[..agency].ToString(), date?.Time);
        return true;
    }

    /// <summary>A dateline ends in a dash with a space behind it; ":" and "." end it only behind an agency in brackets.</summary>
    private static int FindDash(ReadOnlySpan<char> paragraph)
    {
        for (var i = 2; i < Math.Min(paragraph.Length - 1, MaxLength); i++)
        {
            var isDash = paragraph[i] is '—' or '–' or '-' && char.IsWhiteSpace(paragraph[i + 1]) && (char.IsWhiteSpace(paragraph[i - 1]) || paragraph[i] == '—' || paragraph[i - 1] == ')');
            var isDouble = paragraph[i] == '-' && paragraph[i + 1] == '-';
            var isStop = paragraph[i] is ':' or '.' && paragraph[i - 1] == ')';
            if (isDash || isDouble || isStop) return i;
        }

        return -1;
    }

    private static string? AgencyIn(ReadOnlySpan<char> line, out ReadOnlySpan<char> without)
    {
        without = line;
        var open = line.IndexOf('(');
        var close = line.LastIndexOf(')');
        if (open <= 0 || close < open) return null;
        without = line[..open].TrimEnd();
        var authors = new List<Author>();
        BylineParser.Parse(line[(open + 1)..close], authors);
        foreach (var author in authors)
        {
            if (author.Kind == AuthorKind.Agency) return author.Name;
        }

        return null;
    }

    /// <summary>An agency that is not known signs with its initials behind a place in capitals: "BREVIN, May 4 (BNA) -". A party stands behind a name.</summary>
    private static string? InitialsIn(ReadOnlySpan<char> line)
    {
        var (open, close) = (line.IndexOf('('), line.LastIndexOf(')'));
        if (open <= 0 || close - open is < 3 or > 6) return null;
        var name = line[(open + 1)..close];
        return name.ContainsAnyExceptInRange('A', 'Z') ? null : name.ToString();
    }

    private static bool IsPlace(ReadOnlySpan<char> place)
    {
        const int LongestPlace = 50;
        if (place.Length is < 2 or > LongestPlace || !(char.IsUpper(place[0]) || place[0] > '\u0590')) return false;
        var words = 0;
        foreach (var range in place.Split(' '))
        {
            if (!place[range].IsEmpty) words++;
        }

        foreach (var unit in place)
        {
            if (!char.IsLetter(unit) && !char.IsWhiteSpace(unit) && unit is not ('.' or ',' or '/' or '-' or '\'' or '’')) return false;
        }

        return words <= 5;
    }

    private static bool IsUpper(ReadOnlySpan<char> place)
    {
        var letters = 0;
        foreach (var unit in place)
        {
            if (char.IsLower(unit)) return false;
            if (char.IsUpper(unit)) letters++;
        }

        return letters > 2;
    }

    /// <summary>A dateline.</summary>
    /// <param name="Text">The dateline as printed, without the dash.</param>
    /// <param name="Agency">The agency in brackets, or null.</param>
    /// <param name="Date">The date, or null.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Dateline(string Text, string? Agency, PublicationTime? Date);
}
