using System.Buffers;

namespace NewsCorpus.Metadata.Names;

/// <summary>
/// Chinese and Japanese credits, where what somebody does stands before the name, be it glued to the paper or to the name: "记者柳闻溪", "青石晚报记者 柳闻溪",
/// "記者柳聞溪／青石報導".
/// </summary>
internal static class HanBylines
{
    /// <summary>The first and the last character of Chinese words.</summary>
    public const char First = '\u4e00';
    public const char Last = '\u9fff';

    private const int MaxPaper = 12;
    private const int MaxDateline = 30;
    private const int MinPlace = 2;
    private const int MinAgency = 2;
    private const int MaxAgency = 5;

    private static readonly SearchValues<char> s_noDateline = SearchValues.Create(" 、。！？「」：:");

    private static readonly string[] s_reporters = ["记者", "記者"];
    private static readonly string[] s_reports = ["报道", "報道", "報導", "连线", "連線", "日电", "日電"];

    /// <summary>Whether a unit is a character of Chinese words.</summary>
    public static bool Holds(char unit) => unit is >= First and <= Last;

    /// <summary>Whether a word is what somebody does, alone or behind the paper.</summary>
    public static bool IsRole(ReadOnlySpan<char> word) => !word.IsEmpty && Holds(word[0]) && (BylineWords.Is(word, BylineWordKinds.Role) || EndsInReporter(word));

    /// <summary>Whether a word is a paper and the word for a reporter.</summary>
    public static bool EndsInReporter(ReadOnlySpan<char> word) => EndsIn(word, s_reporters);

    /// <summary>"青石报导", "三月四日电": where and when somebody reports, and no name.</summary>
    public static bool IsReport(ReadOnlySpan<char> piece) => EndsIn(piece, s_reports);

    /// <summary>"青石报": no name has three characters of which the last is the word for a paper.</summary>
    public static bool IsPaper(ReadOnlySpan<char> word) => word is [_, _, .., '报' or '報'];

    /// <summary>The length of a paper and the word for a reporter in front of a name; 0 where none stand there.</summary>
    public static int LengthOfReporter(ReadOnlySpan<char> piece)
    {
        var word = piece[..Math.Min(piece.Length, MaxPaper)];
        if (word.IndexOf(' ') is >= 0 and var space) word = word[..space];
        foreach (var reporter in s_reporters)
        {
            if (word.IndexOf(reporter, StringComparison.Ordinal) is > 0 and var at && !word[..at].ContainsAnyExceptInRange(First, Last) && piece[(at + reporter.Length)..].TrimStart(" ・").Length > 1) return at + reporter.Length;
        }

        return 0;
    }

    /// <summary>
    /// "【青石＝黒田陽】…", "【青石時事】…": the length of a Japanese dateline with its brackets; 0 where a paragraph opens with none.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="by">Where the reporter or the agency starts behind the place; it ends at the bracket.</param>
    /// <param name="isAgency">Whether it is an agency.</param>
    public static int LengthOfDateline(ReadOnlySpan<char> text, out int by, out bool isAgency)
    {
        (by, isAgency) = (0, false);
        if (text is not ['【', ..] || text[..Math.Min(text.Length, MaxDateline)].IndexOf('】') is not (> MinPlace and var close) || text[..close].ContainsAny(s_noDateline)) return 0;
        if (text[..close].IndexOf('＝') is > MinPlace and var sign) by = sign + 1;
        for (var start = close - MinAgency; by == 0 && start > MinPlace && start >= close - MaxAgency; start--)
        {
            if (BylineWords.Is(text[start..close], BylineWordKinds.Agency)) by = start;
        }

        if (by == 0 || close - by < MinAgency) return 0;
        isAgency = BylineWords.Is(text[by..close], BylineWordKinds.Agency);
        return close + 1;
    }

    private static bool EndsIn(ReadOnlySpan<char> word, string[] ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
