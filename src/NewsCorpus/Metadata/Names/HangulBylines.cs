using System.Buffers;

namespace NewsCorpus.Metadata.Names;

/// <summary>
/// Korean credits, where what somebody does stands behind the name and the paper, the desk or the place before it: "홍길동 기자", "가람=홍길동기자 hong@…",
/// "청석일보 유하늘 기자". Names are one word of two to four syllables.
/// </summary>
internal static class HangulBylines
{
    private const char First = '\uac00';
    private const char Last = '\ud7a3';
    private const int MinName = 2;
    private const int MaxName = 4;
    private const int MinRole = 2;
    private const int MaxRole = 5;
    private const int MaxSignature = 60;
    private const int MaxDateline = 40;
    private const int BareName = 3;

    /// <summary>Common surnames of Koreans; nearly everybody bears one of them.</summary>
    private static readonly SearchValues<char> s_surnames = SearchValues.Create("김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국");

    private static readonly SearchValues<char> s_sentenceMarks = SearchValues.Create(".!?:|\"”");

    /// <summary>Whether a unit is a syllable.</summary>
    public static bool Holds(char unit) => unit is >= First and <= Last;

    /// <summary>Whether a word ends with a role that is glued to what may be a name.</summary>
    public static bool EndsInRole(ReadOnlySpan<char> word) => LengthBeforeRole(word) > 0;

    /// <summary>Whether a whole line is the credit of one person: a name, a role, and perhaps an address.</summary>
    public static bool IsSignature(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxSignature || line.IndexOfAnyInRange(First, Last) < 0) return false;
        line = line.Trim(" []【】/<>◆▶■=·");
        var sign = line.IndexOf('@');
        if (sign > 0) line = line[..(line[..sign].LastIndexOfAny(" (/") is > 0 and var end ? end : 0)];
        line = line.TrimEnd(" (");
        // "홍길동·이몽룡 기자".
        return !line.ContainsAny(s_sentenceMarks) && !NameBefore(line[(line.LastIndexOfAny('·', ',') + 1)..]).IsEmpty;
    }

    /// <summary>
    /// "(가람=청석통신) …", "[가람=유하늘 기자] …": the length of the place, and of the agency or the reporter, with their brackets, that open a dispatch; 0 where
    /// none do.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="by">Where the agency or the reporter starts behind the place; it ends at the bracket.</param>
    /// <param name="isAgency">Whether it is an agency.</param>
    public static int LengthOfDateline(ReadOnlySpan<char> text, out int by, out bool isAgency)
    {
        (by, isAgency) = (0, false);
        text = text[..Math.Min(text.Length, MaxDateline)];
        if (text.IsEmpty || text[0] is not ('(' or '[' or '【')) return 0;
        var close = text.IndexOfAny(')', ']', '】');
        if (close < 0 || text[..close].IndexOf('=') is not (> MinName and var sign) || text[1..sign].ContainsAnyExceptInRange(First, Last)) return 0;
        // "[청석일보=유하늘의 바다 이야기]" names a column.
        var name = text[(sign + 1)..close].Trim();
        (by, isAgency) = (sign + 1, !IsSignature(name));
        return !name.IsEmpty && !(isAgency && name.Contains(' ')) ? close + 1 : 0;
    }

    /// <summary>Whether a word alone on a line may be a name: three syllables that open with a common surname. Other words there are entries of menus.</summary>
    public static bool IsBareName(ReadOnlySpan<char> word) =>
        word.Length == BareName && s_surnames.Contains(word[0]) && !word.ContainsAnyExceptInRange(First, Last);

    /// <summary>The name before the role that ends a piece; empty where none does.</summary>
    public static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> piece)
    {
        piece = piece[(piece.LastIndexOf('=') + 1)..].Trim();
        if (piece.IsEmpty || !Holds(piece[^1])) return default;
        var last = NameWords.StartOfLast(piece, 1);
        if (last > 0 && IsRole(piece[last..])) piece = piece[..(last - 1)].TrimEnd();
        else if (LengthBeforeRole(piece[Math.Max(0, last)..]) is > 0 and var length) piece = piece[..(Math.Max(0, last) + length)];
        else return default;

        // "유하늘 사회부 선임 기자".
        while (NameWords.StartOfLast(piece, 1) is > 0 and var start && (IsRole(piece[start..]) || IsDesk(piece[start..]))) piece = piece[..(start - 1)].TrimEnd();
        var name = piece[Math.Max(0, NameWords.StartOfLast(piece, 1))..];
        return name.Length is >= MinName and <= MaxName && !IsDesk(name) && !name.ContainsAnyExceptInRange(First, Last)
            && !BylineWords.Is(name, BylineWordKinds.Role | BylineWordKinds.Organization | BylineWordKinds.Agency | BylineWordKinds.Stop | BylineWordKinds.Cue | BylineWordKinds.Photo | BylineWordKinds.Beat) ? name : default;
    }

    private static bool IsRole(ReadOnlySpan<char> word) => BylineWords.Is(word, BylineWordKinds.Role);

    /// <summary>"사회부", "취재팀", or what kind of reporter it is.</summary>
    private static bool IsDesk(ReadOnlySpan<char> word) => word is [_, _, .., '부' or '팀' or '국'] || BylineWords.Is(word, BylineWordKinds.Beat);

    private static int LengthBeforeRole(ReadOnlySpan<char> word)
    {
        if (word.Length < MinName + MinRole || word.Length > MaxName + MaxRole || !Holds(word[^1]) || IsRole(word)) return 0;
        for (var role = Math.Min(MaxRole, word.Length - MinName); role >= MinRole; role--)
        {
            if (word.Length - role <= MaxName && IsRole(word[^role..])) return word.Length - role;
        }

        return 0;
    }
}
