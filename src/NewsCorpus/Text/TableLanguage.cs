namespace NewsCorpus.Text;

/// <summary>The names of languages in tables of words: both written forms of Norwegian are one there.</summary>
internal static class TableLanguage
{
    /// <summary>The name that tables have for a language, without script and region.</summary>
    /// <param name="tag">The BCP 47 name of the language.</param>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> tag)
    {
        var name = tag.IndexOf('-') is > 0 and var end ? tag[..end] : tag;
        return name is "nb" or "nn" ? "no" : name;
    }
}
