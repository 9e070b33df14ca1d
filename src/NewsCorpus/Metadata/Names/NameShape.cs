using NewsCorpus.Dates;
using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Names;

/// <summary>What a name looks like, whoever bears it.</summary>
internal static class NameShape
{
    private const int MaxNameLength = 60;
    private const int MaxNameWords = 6;
    private const char FirstHiragana = '\u3041';
    private const char LastHiragana = '\u309f';

    /// <summary>How Japanese verbs and phrases end, and no name.</summary>
    private static readonly string[] s_phraseEnds = ["する", "した", "です", "ます", "られる", "される", "ください", "について", "こちら"];

    /// <summary>Whether a text consists of capitalised words and particles, as names do.</summary>
    public static bool IsName(ReadOnlySpan<char> piece) => IsName(piece, BylineWordKinds.All);

    /// <summary>Whether a text has the shape of a name.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="meant">What its words <see cref="BylinePiece.KindsIn">may mean</see>; nothing else is looked for.</param>
    public static bool IsName(ReadOnlySpan<char> piece, BylineWordKinds meant)
    {
        const BylineWordKinds NoNames = BylineWordKinds.Stop | BylineWordKinds.Role | BylineWordKinds.Cue | BylineWordKinds.Joiner;
        if (piece.Length is < 2 or > MaxNameLength || (BylinePiece.Has(meant, NoNames) && BylineWords.Is(piece, NoNames)) || IsDateWord(piece)) return false;
        if (BylinePiece.Has(meant, BylineWordKinds.Stop) && BylineWords.Is(NameWords.First(piece), BylineWordKinds.Stop) && NameWords.First(piece).Length < piece.Length) return false;
        var words = 0;
        var capitals = 0;
        foreach (var range in piece.Split(' '))
        {
            var word = piece[range];
            if (word.IsEmpty) continue;
            words++;
            if (!IsNameWord(word, words == 1, meant, out var isCapital)) return false;
            if (isCapital) capitals++;
        }

        return (words <= MaxNameWords || JoinedNames.LengthOfFirst(piece) < piece.Length) && capitals > 0 && (piece[0] < '\u2E80' || (piece.Length <= 20 && !IsJapanesePhrase(piece) && !HanBylines.IsReport(piece)));
    }

    /// <summary>"メールで共有する", "会員限定です", "記事を読む": what buttons say. Some given names are written in hiragana, too, but none ends like a verb or holds the particle of an object.</summary>
    private static bool IsJapanesePhrase(ReadOnlySpan<char> piece)
    {
        if (!piece.ContainsAnyInRange(FirstHiragana, LastHiragana)) return false;
        foreach (var end in s_phraseEnds)
        {
            if (piece.EndsWith(end, StringComparison.Ordinal)) return true;
        }

        return piece.Contains('を');
    }

    private static bool IsNameWord(ReadOnlySpan<char> word, bool isFirst, BylineWordKinds meant, out bool isCapital)
    {
        isCapital = char.IsUpper(word[0]) || (char.IsLetter(word[0]) && !char.IsLower(word[0]));
        foreach (var unit in word)
        {
            if (!char.IsLetter(unit) && unit is not ('.' or '-' or '\'' or '’' or '‘' or '`' or '´' or '・' or '·' or '‐' or '\u200C' or '\u200D') && !CombiningMark.Is(unit)) return false;
        }

        if (isCapital) return true;
        if (BylinePiece.Has(meant, BylineWordKinds.Particle) && BylineWords.Is(word, BylineWordKinds.Particle)) return true;
        // "al-Masri", "d'Angelo", "bell hooks" is lost, and so are lower-case sentences.
        return !isFirst && word.IndexOfAny("-'’") is > 0 and < 4 && word.IndexOfAnyInRange('A', 'Z') > 0;
    }

    /// <summary>Whether a word, or a few as in "Thứ Năm", is a weekday or a month; as the last of several words only long forms are, for "May" and "Mai" are names, too.</summary>
    public static bool IsDateWord(ReadOnlySpan<char> word) => word.Length >= 3
        && ((word.Length > 3 && DateVocabulary.TryWeekday(word, null, out _)) || DateVocabulary.TryMonth(word, null, out _, out _));

    /// <summary>"Ann M.": a full stop that belongs to a name.</summary>
    public static bool EndsInInitial(ReadOnlySpan<char> piece) => piece.Length >= 2 && piece[^1] == '.' && char.IsUpper(piece[^2]) && (piece.Length == 2 || !char.IsLetter(piece[^3]));
}
