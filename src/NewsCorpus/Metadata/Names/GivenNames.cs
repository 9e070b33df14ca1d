using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Names;

/// <summary>Common given names, from an embedded list: the surest sign that a line of two capitalised words is a person and no section.</summary>
internal static class GivenNames
{
    private static readonly FoldedTable<bool> s_names = FoldedWords.Of(EmbeddedFiles.Rows("given-names.tsv").Select(static row => row[0]));

    /// <summary>Whether a name opens with a common given name; of a hyphenated one the first part counts.</summary>
    public static bool Opens(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(' ', '-', '\u00a0');
        return s_names.Contains(end < 0 ? name : name[..end]);
    }

    /// <summary>Whether a word behind the first one is such a name: "Dr Ana Ruiz", "RUIZ Ana".</summary>
    public static bool Holds(ReadOnlySpan<char> name)
    {
        while (name.IndexOf(' ') is >= 0 and var space)
        {
            name = name[(space + 1)..];
            if (Opens(name)) return true;
        }

        return false;
    }
}
