namespace NewsCorpus.Languages;

/// <summary>Compares names of languages (BCP 47) as sources write them, without making strings.</summary>
internal static class LanguageTags
{
    /// <summary>Whether two names are of one language, whatever scripts and regions they add.</summary>
    public static bool AreSameLanguage(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Primary(first).Equals(Primary(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>The language of a name without script and region, by its newer code where it has two.</summary>
    public static ReadOnlySpan<char> Primary(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        var end = name.IndexOfAny('-', '_');
        if (end >= 0) name = name[..end];
        if (name.Length is < 2 or > 3) return name;
        if (name.Equals("no", StringComparison.OrdinalIgnoreCase)) return "nb";
        if (name.Equals("fil", StringComparison.OrdinalIgnoreCase)) return "tl";
        if (name.Equals("iw", StringComparison.OrdinalIgnoreCase)) return "he";
        if (name.Equals("in", StringComparison.OrdinalIgnoreCase)) return "id";
        return name.Equals("ji", StringComparison.OrdinalIgnoreCase) ? "yi" : name;
    }
}
