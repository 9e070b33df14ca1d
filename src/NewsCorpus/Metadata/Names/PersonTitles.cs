namespace NewsCorpus.Metadata.Names;

/// <summary>Titles before a name: "Dr. Ann Lee" and "Ann Lee" are one person.</summary>
internal static class PersonTitles
{
    /// <summary>The name without titles before it.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> name)
    {
        while (name.IndexOf(' ') is > 0 and var space && IsTitle(name[..space].TrimEnd('.'))) name = name[(space + 1)..].TrimStart();
        return name;
    }

    private static bool IsTitle(ReadOnlySpan<char> word)
    {
        foreach (var title in (ReadOnlySpan<string>)["dr", "prof", "professor", "mr", "mrs", "ms", "dipl", "ing", "mag", "drs", "dott", "sir", "dame", "rev"])
        {
            if (word.Equals(title, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
