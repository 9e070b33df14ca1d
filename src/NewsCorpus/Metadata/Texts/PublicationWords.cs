using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// Words that newspapers and channels call themselves by, and words of the companies that own them: "Harbour Courier", "Harbour Media Group". General
/// knowledge about how media are named in some thirty languages; no name of any. Thread-safe.
/// </summary>
internal static partial class PublicationWords
{
    /// <summary>Compounds are written in one word: "Hafenkurier", "Morgenblatt".</summary>
    private const int ShortestEnd = 4;
    private const int LongestEnd = 11;

    private static readonly FoldedTable<PublicationWordKinds> s_words = Table(
        (TitleWords, PublicationWordKinds.Title), (CompanyWords, PublicationWordKinds.Company), (IntroducingWords, PublicationWordKinds.Introducing), (ArticleWords, PublicationWordKinds.Article),
        (SectionWords, PublicationWordKinds.Section));

    /// <summary>What a word means, whatever its case.</summary>
    public static PublicationWordKinds KindsOf(ReadOnlySpan<char> word) => s_words.TryGetValue(word, out var kinds) ? kinds : PublicationWordKinds.None;

    /// <summary>Whether a word of a name is one that media call themselves by, or ends with one.</summary>
    public static bool HoldTitle(ReadOnlySpan<char> name)
    {
        for (var rest = name; NextWord(ref rest, out var word);)
        {
            if (IsTitle(word)) return true;
        }

        return false;
    }

    /// <summary>Whether a word is one that media call themselves by, or ends with one.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word)
    {
        if (Is(word, PublicationWordKinds.Title)) return true;
        for (var length = Math.Min(LongestEnd, word.Length - 2); length >= ShortestEnd; length--)
        {
            if (Is(word[^length..], PublicationWordKinds.Title)) return true;
        }

        // Scripts without spaces have words of two characters.
        return word.Length > 2 && word[^1] >= '\u2e80' && Is(word[^2..], PublicationWordKinds.Title);
    }

    /// <summary>Whether a word is an article, as names may open with.</summary>
    public static bool IsArticle(ReadOnlySpan<char> word) => Is(word, PublicationWordKinds.Article);

    /// <summary>Whether a word says nothing about whose page it stands on: an article, or what sections and services are called, but not what media call themselves by.</summary>
    public static bool IsSection(PublicationWordKinds kinds) =>
        (kinds & (PublicationWordKinds.Section | PublicationWordKinds.Article)) != PublicationWordKinds.None && (kinds & PublicationWordKinds.Title) == PublicationWordKinds.None;

    /// <summary>The number of words of a name that name a company.</summary>
    public static int CountCompany(ReadOnlySpan<char> name)
    {
        var count = 0;
        for (var rest = name; NextWord(ref rest, out var word);) count += Is(word, PublicationWordKinds.Company) ? 1 : 0;
        return count;
    }

    /// <summary>The length of a name without the words of its company at the end: "Harbour Courier" of "Harbour Courier Media Group". At least one word is left.</summary>
    public static int LengthWithoutCompany(ReadOnlySpan<char> name)
    {
        var length = name.Length;
        while (name[..length].LastIndexOf(' ') is > 0 and var space && (Is(name[(space + 1)..length].Trim(".,"), PublicationWordKinds.Company) || name[(space + 1)..length] is "&" or "-" or "and" or "und")) length = name[..space].TrimEnd(" ,").Length;
        return length;
    }

    private static bool NextWord(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < rest.Length && !char.IsLetterOrDigit(rest[start])) start++;
        var end = start;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || IsVowelSign(rest[end]))) end++;
        word = rest[start..end];
        rest = rest[end..];
        return !word.IsEmpty;
    }

    /// <summary>The vowels of Indian scripts are marks on the letters before them: "समाचार" is one word.</summary>
    private static bool IsVowelSign(char unit) => unit >= '\u0900' && CombiningMark.Is(unit);

    private static bool Is(ReadOnlySpan<char> word, PublicationWordKinds kinds) => (KindsOf(word) & kinds) != PublicationWordKinds.None;

    private static FoldedTable<PublicationWordKinds> Table(params ReadOnlySpan<(string Words, PublicationWordKinds Kind)> lists)
    {
        var table = new Dictionary<string, PublicationWordKinds>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, kind) in lists)
        {
            foreach (var word in words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)) table[word] = table.GetValueOrDefault(word) | kind;
        }

        return new FoldedTable<PublicationWordKinds>(table);
    }
}
