using NewsCorpus.Metadata.Names;
using NewsCorpus.Metadata.Structured;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>A site that is called by the name of a person, who then writes what is on it: "Lake freezes over | Ann Lee" on annlee.example.</summary>
internal static class SiteOwner
{
    /// <summary>
    /// Claims the owner as the author where a name of the site is a person's and the host holds the surname, or is called by the given name
    /// ("ann.blogs.example"). Magazines are called by names, too, and state that they are organizations.
    /// </summary>
    /// <param name="context">The page.</param>
    /// <param name="name">The name of the site.</param>
    /// <param name="span">Where it stands.</param>
    public static void Add(MetadataContext context, ReadOnlySpan<char> name, SourceSpan? span)
    {
        name = PersonTitles.Cut(name);
        if (context.Domain is not { } host || name.IndexOf(' ') is not (> 0 and var space) || !BylineParser.IsBareName(name) || !GivenNames.Opens(name)) return;
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        var isCalled = TextKey.Write(name[(space + 1)..], buffer) is { Length: > 2 } surname && host.AsSpan().Contains(surname, StringComparison.Ordinal);
        if (!isCalled) isCalled = host.AsSpan(0, Math.Max(0, host.IndexOf('.', StringComparison.Ordinal))).SequenceEqual(TextKey.Write(name[..space], buffer));
        if (isCalled && !IsOrganization(context.Items, TextKey.Of(name))) context.AddNames(name, "site-owner", span);
    }

    private static bool IsOrganization(StructuredItems items, string key)
    {
        for (var item = 1; item <= items.Count; item++)
        {
            if ((items.TypesOf(item) & ItemTypes.Organization) != ItemTypes.None && items.Find(item, "name") is { } name && TextKey.Of(name.Value) == key) return true;
        }

        return false;
    }
}
