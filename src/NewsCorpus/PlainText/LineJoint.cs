namespace NewsCorpus.PlainText;

/// <summary>
/// What stands between two lines that are joined. Words that were broken at the end of a line lose their hyphen, where the source breaks words at all;
/// compounds keep theirs. Known failure: a compound that breaks at its own hyphen in a source of broken words, and stands nowhere else, loses it.
/// </summary>
internal static class LineJoint
{
    private const char SoftHyphen = '\u00ad';
    private const char Hyphen = '\u2010';

    /// <summary>How far around a broken word the source is searched for the same word with its hyphen, in UTF-16 units.</summary>
    private const int SearchReach = 4000;
    private const int MaxWordLength = 40;

    /// <summary>Whether a line may end inside a word.</summary>
    public static bool IsBrokenWord(ReadOnlySpan<char> line) => line[^1] is Hyphen or SoftHyphen || (line[^1] == '-' && line.Length > 1 && char.IsLetter(line[^2]));

    /// <summary>Whether the hyphen at the end of a line goes, because the line breaks a word.</summary>
    /// <param name="text">The source.</param>
    /// <param name="line">The line.</param>
    /// <param name="next">The line after it.</param>
    /// <param name="isHyphenated">Whether the source breaks words with the hyphen of the keyboard.</param>
    public static bool DropsHyphen(ReadOnlySpan<char> text, in TextLine line, in TextLine next, bool isHyphenated)
    {
        if (!char.IsLower(text[next.Start]) || !IsBrokenWord(text[line.Start..line.End])) return false;
        if (text[line.End - 1] != '-') return true;
        var second = WordAt(text[next.Start..next.End]);
        return isHyphenated && !IsConjunction(second) && !StandsElsewhere(text, line.End, WordBefore(text[line.Start..line.End]), second);
    }

    /// <summary>Whether a line ends where a soft hyphen broke a word; the reader of lines has left it out.</summary>
    public static bool EndsSoftly(ReadOnlySpan<char> text, in TextLine line) => line.End < text.Length && text[line.End] == SoftHyphen;

    /// <summary>Punctuation and the end of a compound ("-Masche") that a link cut off join without a space, as do Han and kana, and what follows a hyphen that no conjunction needs.</summary>
    public static bool NeedsSpace(char last, ReadOnlySpan<char> next)
    {
        if (next[0] is ',' or '.' or ';' or ':' or '!' or '?' or ')' or '’' or '”' or '%' or '…' or (>= '\u3001' and <= '\u3011') or (>= '\uff01' and <= '\uff1f') || (next is ['-', var first, ..] && char.IsLetter(first))) return false;
        if (last is '-' or Hyphen) return IsConjunction(WordAt(next));
        return last != '(' && last < '\u2e80';
    }

    /// <summary>Whether a word joins two others. "Vor- und Nachteile": before it a hyphen stands for a part that follows.</summary>
    public static bool IsConjunction(ReadOnlySpan<char> word) =>
        word is "und" or "oder" or "bzw" or "en" or "of" or "och" or "og" or "eller" or "and" or "or" or "to" or "et" or "ou" or "y" or "e" or "o" or "i" or "lub" or "ja" or "ve" or "и" or "или";

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length])) length++;
        return text[..length];
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> line)
    {
        var start = line.Length - 1;
        while (start > 0 && char.IsLetter(line[start - 1])) start--;
        return line[start..];
    }

    /// <summary>Whether the compound of a part with its hyphen and another part is written so in the middle of a line near by.</summary>
    private static bool StandsElsewhere(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length + second.Length > MaxWordLength) return false;
        Span<char> compound = stackalloc char[MaxWordLength];
        first.CopyTo(compound);
        second.CopyTo(compound[first.Length..]);
        var start = Math.Max(0, at - SearchReach);
        return text[start..Math.Min(text.Length, at + SearchReach)].IndexOf(compound[..(first.Length + second.Length)], StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
