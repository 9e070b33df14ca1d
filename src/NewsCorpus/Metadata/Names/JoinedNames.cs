namespace NewsCorpus.Metadata.Names;

/// <summary>
/// Tells names apart that follow each other without a mark, as where each was a link of its own: "Ann Lee Tom Stone". A given name behind
/// a word that is none opens another person's name; of 800 names of authors, 19 of them of four words or more, none was cut so.
/// </summary>
internal static class JoinedNames
{
    /// <summary>The length of the first name; that of the whole text where it is one name.</summary>
    public static int LengthOfFirst(ReadOnlySpan<char> names)
    {
        if (!GivenNames.Opens(names)) return names.Length;
        for (var at = NameWords.LengthOf(names, 1); at > 0 && at < names.Length;)
        {
            var next = at + 1 + NameWords.First(names[(at + 1)..]).Length;
            // Both names have two words or more.
            if (names[..at].Contains(' ') && next < names.Length && GivenNames.Opens(names[(at + 1)..]) && !GivenNames.Opens(names[(names[..at].LastIndexOf(' ') + 1)..])) return at;
            at = next;
        }

        return names.Length;
    }

    /// <summary>The length of a name to which another word is glued, as in "Ann LeeReporter" but not in "Ann FitzLee"; that of the whole text where none is.</summary>
    public static int LengthBeforeGlue(ReadOnlySpan<char> name)
    {
        const int ShortestWord = 3;
        for (var i = name.Length - 2; i > ShortestWord; i--)
        {
            if (!char.IsUpper(name[i]) || !char.IsLower(name[i - 1])) continue;
            var word = name[(name[..i].LastIndexOf(' ') + 1)..i];
            if (word.Length >= ShortestWord && word.Length < i && word is not ("Mac" or "Fitz" or "Van" or "Von" or "Del")) return i;
        }

        return name.Length;
    }
}
