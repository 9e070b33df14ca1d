namespace NewsCorpus.Metadata.Texts;

/// <summary>
/// The title of a page where a text has it for its headline: "Lake freezes over | Lake Post". Texts declare no name of their site, so that what stands behind
/// the last separator goes only where it looks like the name of a medium: few words, none of them in lower case but small ones and "noviny", with a word that media call
/// themselves by, or printed on a line of its own. Known failure: a medium that the headline is about, behind a dash: "They buy a paper – the Lake Post".
/// </summary>
internal static class TitleLine
{
    private const int MaxLength = 40;
    private const int MaxSmallWord = 3;
    private const string Separators = "|｜-–—";

    /// <summary>The length of a headline without the name of the publication behind it, and without the section before that.</summary>
    public static int LengthWithoutName(ReadOnlySpan<char> line, TextOutline? outline)
    {
        var length = LengthWithoutPart(line, out var name);
        return length == line.Length || !IsOfMedium(name, outline) ? line.Length : WithoutSection(line[..length]);
    }

    private static int WithoutSection(ReadOnlySpan<char> title) => LengthWithoutPart(title, out var section) is var length && IsSection(section) ? length : title.Length;

    private static bool IsSection(ReadOnlySpan<char> part) => !part.IsEmpty && !part.Contains(' ') && PublicationWords.IsSection(PublicationWords.KindsOf(part));

    /// <summary>The length before the last separator, and the part behind it where it may be a name; the whole length elsewhere.</summary>
    private static int LengthWithoutPart(ReadOnlySpan<char> title, out ReadOnlySpan<char> part)
    {
        part = TitleCutter.LastPart(title);
        if (part.IsEmpty || part.Length > MaxLength || !title.Overlaps(part, out var start)) return title.Length;
        var rest = title[..start].TrimEnd();
        if (!Separators.Contains(rest[^1], StringComparison.Ordinal) || !IsCapitalised(part)) return title.Length;
        var length = rest[..^1].TrimEnd().Length;
        return length > part.Length ? length : title.Length;
    }

    private static bool IsOfMedium(ReadOnlySpan<char> name, TextOutline? outline) => PublicationWords.HoldTitle(name) || outline?.OccurrencesOf(name).WholeLine > 0;

    private static bool IsCapitalised(ReadOnlySpan<char> part)
    {
        if (char.IsLower(part[0])) return false;
        foreach (var range in part.Split(' '))
        {
            if (part[range] is { Length: > MaxSmallWord } word && char.IsLower(word[0]) && !PublicationWords.IsTitle(word)) return false;
        }

        return true;
    }
}
