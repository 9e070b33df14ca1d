using System.Buffers;
using NewsCorpus.Dates;

namespace NewsCorpus.Metadata.Names;

/// <summary>Reads one name out of what stands between two separators.</summary>
internal static class BylinePiece
{
    private static readonly SearchValues<string> s_otherWork = SearchValues.Create(
        ["photos", "photo", "photographs", "photography", "pictures", "edited", "reviewed", "updated", "researched", "translated", "illustrated", "photographed", "filmed", "produced", "checked", "fact-checked", "relu", "traduit", "illustré", "editado", "revisado", "traducido", "traduzido"],
        StringComparison.OrdinalIgnoreCase);

    private const int YearDigits = 4;
    private const string Digits = "0123456789";

    // "Told to the Courier of Vellen by Ann Lee"; behind more words "por" and "by" are prepositions of a sentence.
    private const int MaxWordsBeforeCue = 8;

    private static readonly string[] s_innerCueWords = [" by ", " par ", " por ", " door ", " av ", " 记者 ", " 記者 "];
    private static readonly SearchValues<string> s_innerCues = SearchValues.Create(s_innerCueWords, StringComparison.Ordinal);
    private static readonly SearchValues<string> s_addressMarks = SearchValues.Create(["@", "http", "www."], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> s_hanMarks = SearchValues.Create("・：:＝=／/");
    private static readonly SearchValues<char> s_handleBreaks = SearchValues.Create("@/=?{}<>");

    // Nearly all pieces begin and end with letters, and comparing both with two dozen marks is a good part of reading one.
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text is [var first, .., var last] && char.IsAsciiLetterOrDigit(first) && char.IsAsciiLetterOrDigit(last) ? text : TrimMarks(text);

    private static ReadOnlySpan<char> TrimMarks(ReadOnlySpan<char> text) => text.Trim(" \u00A0\t\u200B\u200E\u200F-–—_'’‘~^=!?…#®™→");

    /// <summary>What the words of a piece may mean, alone or in phrases: most pieces hold none that means anything, and need hardly a look-up.</summary>
    public static BylineWordKinds KindsIn(ReadOnlySpan<char> piece)
    {
        var kinds = BylineWordKinds.None;
        while (!piece.IsEmpty)
        {
            var word = NameWords.First(piece);
            kinds |= BylineWords.MeantBy(word);
            piece = piece[word.Length..].TrimStart(' ');
        }

        return kinds;
    }

    /// <summary>Reads the name in a piece, which is a part of it.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="meant">What its words <see cref="KindsIn">may mean</see>; nothing else is looked for.</param>
    /// <param name="name">The name.</param>
    /// <param name="kind">Whose name it is.</param>
    public static bool TryRead(ReadOnlySpan<char> piece, BylineWordKinds meant, out ReadOnlySpan<char> name, out AuthorKind kind)
    {
        const BylineWordKinds Groups = BylineWordKinds.Agency | BylineWordKinds.AgencyWord | BylineWordKinds.Organization;
        name = default;
        kind = AuthorKind.Person;
        if (Has(meant, BylineWordKinds.Stop) && BylineWords.Is(Trim(piece), BylineWordKinds.Stop)) return false;
        piece = Trim(CutAddresses(CutAtDate(piece)));
        name = Has(meant, BylineWordKinds.Role) ? HangulBylines.NameBefore(piece) : default;
        if (!name.IsEmpty) return true;
        if (Has(meant, BylineWordKinds.Cue | BylineWordKinds.Helper | BylineWordKinds.Role)) piece = Trim(StripLeading(piece));
        name = piece;
        if (Has(meant, Groups) && TryKind(piece, out kind)) return true;
        if (Has(meant, BylineWordKinds.Preposition)) piece = CutAtPreposition(piece);
        if (meant == BylineWordKinds.All) piece = CutGluedRole(piece);
        name = WithoutStop(Trim(StripTrailing(piece, meant)));
        return (Has(meant, Groups) && TryKind(name, out kind)) || NameShape.IsName(name, meant);
    }

    /// <summary>Whether words may mean one of some things.</summary>
    public static bool Has(BylineWordKinds meant, BylineWordKinds kinds) => (meant & kinds) != BylineWordKinds.None;

    private static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> name) => name.TrimEnd('.') is { Length: > 1 } bare && !NameShape.EndsInInitial(name) ? bare : name;

    /// <summary>A single word behind a cue: the handle of somebody who has no other name on the page.</summary>
    public static bool TryHandle(ReadOnlySpan<char> piece, bool afterCue, out ReadOnlySpan<char> name, out AuthorKind kind)
    {
        const int LongestHandle = 24;
        name = default;
        kind = AuthorKind.Person;
        var handle = WithoutCue(piece);
        if (!afterCue && handle.Length == Trim(piece).Length) return false;
        var next = NameWords.First(handle[NameWords.First(handle).Length..].TrimStart());
        handle = NameWords.First(handle);
        // "By signing up you agree": a handle stands alone, or a date or a place follows.
        if (!next.IsEmpty && !char.IsDigit(next[0]) && !NameShape.IsDateWord(next.TrimEnd(".")) && !BylineWords.Is(next, BylineWordKinds.Preposition | BylineWordKinds.Article)) return false;
        // "By continuing, you agree".
        if (char.IsLower(handle[0]) && handle.EndsWith("ing", StringComparison.Ordinal)) return false;
        if (handle.Length is < 3 or > LongestHandle || !char.IsLetter(handle[0]) || handle.IndexOfAny(s_handleBreaks) >= 0) return false;
        if (BylineWords.KindsOf(handle) != BylineWordKinds.None || NameShape.IsDateWord(handle)) return false;
        name = handle;
        return true;
    }

    /// <summary>A declared value without the cue in front of it.</summary>
    public static ReadOnlySpan<char> WithoutCue(ReadOnlySpan<char> value)
    {
        value = Trim(value);
        for (var words = BylineWords.MaxWords; words > 0; words--)
        {
            if (NameWords.LengthOf(value, words) is > 0 and var length && length < value.Length && BylineWords.Is(value[..length].TrimEnd(":"), BylineWordKinds.Cue | BylineWordKinds.Helper)) return Trim(value[length..].TrimStart(":"));
        }

        return value;
    }

    /// <summary>A name as it stands, with its kind.</summary>
    public static Author AsWhole(ReadOnlySpan<char> name) => new(name.ToString(), TryKind(name, out var kind) ? kind : AuthorKind.Person);

    /// <summary>
    /// Whether a name is an agency's: one of the known ones, or one whose first or last words say so ("Agencia Marisol", "Demirci Haber Ajansı"). Abbreviations
    /// of two letters count in capitals only.
    /// </summary>
    public static bool IsAgency(ReadOnlySpan<char> name)
    {
        const int MaxWords = 2;
        name = name.TrimEnd('.');
        if (BylineWords.Is(name, BylineWordKinds.Agency)) return name.Length > 2 || char.IsUpper(name[0]);
        for (var words = 1; words <= MaxWords; words++)
        {
            if (NameWords.LengthOf(name, words) is > 0 and var length && length < name.Length && BylineWords.Is(name[..length], BylineWordKinds.AgencyWord)) return true;
            if (NameWords.StartOfLast(name, words) is > 0 and var start && BylineWords.Is(name[start..], BylineWordKinds.AgencyWord)) return true;
        }

        return false;
    }

    /// <summary>Agencies and newsrooms by name.</summary>
    private static bool TryKind(ReadOnlySpan<char> piece, out AuthorKind kind)
    {
        kind = AuthorKind.Person;
        if (IsAgency(piece)) kind = AuthorKind.Agency;
        else if (BylineWords.Is(piece.TrimEnd('.'), BylineWordKinds.Organization) || EndsInOrganization(piece)) kind = AuthorKind.Organization;
        return kind != AuthorKind.Person;
    }

    /// <summary>"Harbour Lines Editorial Team", "Lake Media Ltd": the last word names a group, and the first is nobody's given name.</summary>
    private static bool EndsInOrganization(ReadOnlySpan<char> piece)
    {
        var start = NameWords.StartOfLast(piece, 1);
        return start > 0 && !char.IsLower(piece[0]) && BylineWords.Is(piece[start..].TrimEnd('.'), BylineWordKinds.Organization) && !GivenNames.Opens(piece);
    }

    /// <summary>"Ann Miller on July 3", "Ann Miller2 hours ago": cuts at the first number (not inside "c1ph4"), and then the words of a date in front of it.</summary>
    private static ReadOnlySpan<char> CutAtDate(ReadOnlySpan<char> piece)
    {
        var digit = 0;
        while (digit < piece.Length && !(char.IsDigit(piece[digit]) && (digit == 0 || !char.IsLetterOrDigit(piece[digit - 1]) || EndsLaterWord(piece, digit)))) digit++;
        if (digit == piece.Length) return piece;
        var isYear = piece.Length - digit - piece[digit..].TrimStart(Digits).Length == YearDigits;
        piece = Trim(piece[..digit]);
        while (NameWords.StartOfLast(piece, 1) is > 0 and var start && !BylineWords.Is(piece, BylineWordKinds.Stop) && IsDatePart(piece, start, isYear)) piece = Trim(piece[..start]);
        return piece;
    }

    /// <summary>
    /// Whether the last word in front of a number belongs to the date: a month, a small word or a label. A label behind a particle is a surname ("de la Fuente"), a
    /// small word with a capital in it as well ("d'Aubrac", "el-Hatip"), and so is, before a year, a month that would leave but one word ("Kern Anna").
    /// </summary>
    private static bool IsDatePart(ReadOnlySpan<char> piece, int start, bool isBeforeYear)
    {
        var word = piece[start..].TrimEnd('.');
        if (word.IsEmpty) return true;
        if (char.IsLower(word[0])) return !HoldsCapital(word);
        if (BylineWords.Is(word, BylineWordKinds.Stop)) return !BylineWords.Is(piece[Math.Max(0, NameWords.StartOfLast(piece, 2))..(start - 1)], BylineWordKinds.Particle);
        if (isBeforeYear && GivenNames.Opens(word) && !piece[..(start - 1)].Contains(' ')) return false;
        return DateVocabulary.TryMonth(word, null, out _, out _) || DateVocabulary.TryWeekday(word, null, out _);
    }

    private static bool HoldsCapital(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsUpper(unit)) return true;
        }

        return false;
    }

    /// <summary>Whether the digits at an offset end a word that is not the first one.</summary>
    private static bool EndsLaterWord(ReadOnlySpan<char> piece, int digit)
    {
        var rest = piece[digit..].TrimStart(Digits);
        return (rest.IsEmpty || rest[0] == ' ') && piece[..digit].Contains(' ');
    }

    /// <summary>Whether a piece opens with a phrase of a kind: "Photos by Tom Shot", "Edited by Ray Stone".</summary>
    public static bool OpensWith(ReadOnlySpan<char> piece, BylineWordKinds kinds)
    {
        if (!BylineWords.OpensPhrase(NameWords.First(piece))) return false;
        for (var words = BylineWords.MaxWords; words > 0; words--)
        {
            if (NameWords.LengthOf(piece, words) is > 0 and var length && BylineWords.Is(piece[..length].TrimEnd(":"), kinds)) return true;
        }

        return false;
    }

    /// <summary>Whether a text ends with a phrase of a kind, which then speaks about what follows.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text, BylineWordKinds kinds)
    {
        text = text.TrimEnd(" :\u00a0");
        if (BylineWords.Is(text, kinds)) return true;
        for (var words = 1; words <= BylineWords.MaxWords; words++)
        {
            if (NameWords.StartOfLast(text, words) is > 0 and var start && BylineWords.Is(text[start..], kinds)) return true;
        }

        return false;
    }

    /// <summary>"Ola Vik Foto": cuts a cue of pictures at the end, which speaks about what follows.</summary>
    public static bool TryCutPhoto(ref ReadOnlySpan<char> piece)
    {
        var start = NameWords.StartOfLast(piece, 1);
        if (start <= 0 || !BylineWords.Is(piece[start..], BylineWordKinds.Photo)) return false;
        piece = Trim(piece[..start]);
        return true;
    }

    /// <summary>Whether one of the words is all digits: "3 July", but not "c1ph4".</summary>
    public static bool HoldsNumber(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            if (!text[range].IsEmpty && text[range].IndexOfAnyExceptInRange('0', '9') < 0) return true;
        }

        return false;
    }

    /// <summary>Drops words that hold "@" or are web addresses.</summary>
    private static ReadOnlySpan<char> CutAddresses(ReadOnlySpan<char> piece)
    {
        if (!piece.ContainsAny(s_addressMarks)) return piece;
        var sign = piece.IndexOf('@');
        if (sign < 0) sign = piece.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        if (sign < 0) sign = piece.IndexOf("www.", StringComparison.OrdinalIgnoreCase);
        var space = piece[..sign].LastIndexOf(' ');
        return space < 0 ? [] : piece[..space];
    }

    /// <summary>Drops cue phrases, roles and articles in front of a name: "Ein Kommentar von", "Staff Writer".</summary>
    private static ReadOnlySpan<char> StripLeading(ReadOnlySpan<char> piece)
    {
        piece = piece[LengthOfGluedCue(piece)..];
        for (var again = true; again && BylineWords.OpensPhrase(AfterHyphen(NameWords.First(piece)));)
        {
            again = false;
            for (var words = BylineWords.MaxWords; words > 0 && !again; words--)
            {
                var length = NameWords.LengthOf(piece, words);
                if (length == 0) continue;
                var phrase = piece[..length].TrimEnd(".:");
                var kinds = BylineWords.KindsOf(phrase);
                var isPrefix = (kinds & (BylineWordKinds.Cue | BylineWordKinds.Helper)) != BylineWordKinds.None || ((kinds & BylineWordKinds.Role) != BylineWordKinds.None && length < piece.Length && phrase.Length > 2);
                // "ZLF-Korrespondent Emil Sand": a role joined to a medium.
                if (!isPrefix && words == 1 && length < piece.Length && phrase.LastIndexOf('-') is > 0 and var hyphen) isPrefix = BylineWords.Is(phrase[(hyphen + 1)..], BylineWordKinds.Role);
                if (!isPrefix && words == 1) isPrefix = (kinds & (BylineWordKinds.Article | BylineWordKinds.Stop)) != BylineWordKinds.None && HasCueAfter(piece[length..]);
                if (!isPrefix) continue;
                piece = Trim(piece[length..].TrimStart(".:"));
                again = true;
            }
        }

        return AfterInnerCue(piece);
    }

    private static ReadOnlySpan<char> AfterHyphen(ReadOnlySpan<char> word) => word.LastIndexOf('-') is > 0 and var hyphen && !BylineWords.OpensPhrase(word) ? word[(hyphen + 1)..] : word;

    /// <summary>"ByJ.R. Stone", "byAnn Lee": the space was lost with the markup; "记者柳闻溪": there is none. 0 where no cue is glued to a name.</summary>
    public static int LengthOfGluedCue(ReadOnlySpan<char> piece)
    {
        const int LongestCue = 9;
        if (piece.IsEmpty || !char.IsLetter(piece[0])) return 0;
        if (HanBylines.Holds(piece[0])) return LengthOfHanCue(piece);
        for (var i = 2; i <= LongestCue && i < piece.Length - 1; i++)
        {
            if (!char.IsLower(piece[i - 1])) return 0;
            if (char.IsUpper(piece[i])) return BylineWords.KindsOf(piece[..i]) is var kinds && (kinds & BylineWordKinds.Cue) != BylineWordKinds.None && (kinds & BylineWordKinds.Particle) == BylineWordKinds.None ? i : 0;
        }

        return 0;
    }

    private static int LengthOfHanCue(ReadOnlySpan<char> piece)
    {
        // A cue that is no role opens other words: "著者一覧".
        const BylineWordKinds RoleCue = BylineWordKinds.Cue | BylineWordKinds.Role;
        const int LongestCue = 4;
        for (var i = Math.Min(LongestCue, piece.Length - 2); i >= 2; i--)
        {
            if (HanBylines.Holds(piece[i]) && (BylineWords.KindsOf(piece[..i]) & RoleCue) == RoleCue) return i;
        }

        return LengthOfMarkedCue(piece) is > 0 and var marked ? marked : HanBylines.LengthOfReporter(piece);
    }

    /// <summary>"文・黒田陽", "取材・文＝黒田陽": a mark parts a Japanese cue from the name, and stands inside cues as well.</summary>
    private static int LengthOfMarkedCue(ReadOnlySpan<char> piece)
    {
        const int LongestCue = 8;
        if (BylineWords.Is(NameWords.First(piece), BylineWordKinds.Cue)) return 0;
        var length = 0;
        for (var i = 1; i <= Math.Min(LongestCue, piece.Length - 1); i++)
        {
            if (s_hanMarks.Contains(piece[i]) && BylineWords.Is(piece[..i], BylineWordKinds.Cue)) length = i + 1;
        }

        return length == 0 ? 0 : piece.Length - piece[length..].TrimStart().Length;
    }

    /// <summary>"Garden Educator" behind "Ann Lee,": what somebody does rather than another person.</summary>
    public static bool IsRole(ReadOnlySpan<char> piece)
    {
        piece = CutAtDate(piece);
        var last = piece[Math.Max(0, NameWords.StartOfLast(piece, 1))..].TrimEnd('.');
        return (BylineWords.Is(last, BylineWordKinds.Role) || (last.LastIndexOf('-') is > 0 and var hyphen && BylineWords.Is(last[(hyphen + 1)..], BylineWordKinds.Role))) && !GivenNames.Opens(piece);
    }

    private static bool HasCueAfter(ReadOnlySpan<char> rest)
    {
        foreach (var range in rest.Split(' '))
        {
            if (rest[range] is { Length: > 0 } word && char.IsLower(word[0]) && BylineWords.Is(word, BylineWordKinds.Cue)) return true;
        }

        return false;
    }

    /// <summary>
    /// "A story told by Ann Lee": what stands before an unambiguous cue is no name. "von" and "di" are particles as well, so they do not count.
    /// In "Ann Lee Edited by Ray Stone" it is one, for whoever edited, checked or translated did not write.
    /// </summary>
    private static ReadOnlySpan<char> AfterInnerCue(ReadOnlySpan<char> piece)
    {
        // Between two spaces, and most names hold one.
        var space = piece.IndexOf(' ');
        if (space < 0 || !piece[(space + 1)..].Contains(' ') || !piece.ContainsAny(s_innerCues)) return piece;
        foreach (var cue in s_innerCueWords)
        {
            while (piece.LastIndexOf(cue, StringComparison.Ordinal) is >= 0 and var at && piece[..at].Count(' ') < MaxWordsBeforeCue) piece = BeforeOtherWork(piece[..at]) is { Length: > 0 } author ? author : piece[(at + cue.Length)..];
        }

        return piece;
    }

    /// <summary>The name in front of a word such as "edited"; empty where none stands there.</summary>
    private static ReadOnlySpan<char> BeforeOtherWork(ReadOnlySpan<char> text)
    {
        var space = text.LastIndexOf(' ');
        if (space < 0 || !s_otherWork.Contains(text[(space + 1)..].ToString())) return default;
        var name = Trim(text[..space]);
        return NameShape.IsName(name) ? name : default;
    }

    private static ReadOnlySpan<char> StripTrailing(ReadOnlySpan<char> piece, BylineWordKinds meant)
    {
        const BylineWordKinds Trailing = BylineWordKinds.Role | BylineWordKinds.Credential | BylineWordKinds.Helper | BylineWordKinds.Button;
        var mayTrail = Has(meant, Trailing);
        for (var again = true; again && !piece.IsEmpty;)
        {
            again = false;
            // Of what no phrase ends with, a date alone may go.
            for (var words = mayTrail && BylineWords.EndsPhrase(piece[Math.Max(0, NameWords.StartOfLast(piece, 1))..]) ? BylineWords.MaxWords : 1; words > 0 && !again; words--)
            {
                var start = NameWords.StartOfLast(piece, words);
                if (start <= 0) continue;
                var phrase = piece[start..].TrimEnd('.');
                if (!(mayTrail && BylineWords.Is(phrase, Trailing)) && !IsLongDateWord(phrase)) continue;
                if (phrase.Length <= 2 && phrase[0] < '\u0370' && !IsAllUpper(phrase)) continue;
                piece = WithoutBeat(Trim(piece[..start]));
                again = true;
            }
        }

        return piece;
    }

    /// <summary>"Ann Lee Parliamentary" of "Ann Lee Parliamentary editor": what a role is about stays with the role.</summary>
    private static ReadOnlySpan<char> WithoutBeat(ReadOnlySpan<char> piece)
    {
        while (NameWords.StartOfLast(piece, 2) > 0 && NameWords.StartOfLast(piece, 1) is var start && BylineWords.Is(piece[start..], BylineWordKinds.Beat)) piece = Trim(piece[..start]);
        return piece;
    }

    private static bool IsLongDateWord(ReadOnlySpan<char> word) => word.Length > 4 && NameShape.IsDateWord(word);

    /// <summary>"Ann Lee in Paris", "Ann Lee für den Kurier", "DT in Diary", "Ann Lee For The Courier": cuts the place, the medium or the section behind a name.</summary>
    private static ReadOnlySpan<char> CutAtPreposition(ReadOnlySpan<char> piece)
    {
        var words = 0;
        for (var i = 0; i < piece.Length;)
        {
            var end = piece[i..].IndexOf(' ') is >= 0 and var space ? i + space : piece.Length;
            var word = piece[i..end];
            if (words >= 1 && (!char.IsUpper(word[0]) || (words > 1 && word.Length > 2 && end < piece.Length)) && BylineWords.KindsOf(word) is var kinds && (kinds & BylineWordKinds.Preposition) != BylineWordKinds.None) return piece[..i];
            words++;
            i = end + 1;
            while (i < piece.Length && piece[i] == ' ') i++;
        }

        return piece;
    }

    /// <summary>"André KleinRedakteur": markup was lost between a name and a role.</summary>
    private static ReadOnlySpan<char> CutGluedRole(ReadOnlySpan<char> piece)
    {
        for (var i = 2; i < piece.Length - 3; i++)
        {
            if (char.IsUpper(piece[i]) && char.IsLower(piece[i - 1]) && BylineWords.Is(NameWords.First(piece[i..]), BylineWordKinds.Role | BylineWordKinds.Stop)) return piece[..i];
        }

        return piece;
    }

    private static bool IsAllUpper(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (!char.IsUpper(unit)) return false;
        }

        return true;
    }
}
