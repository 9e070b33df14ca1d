using System.Runtime.CompilerServices;
using NewsCorpus.Blocks;
using NewsCorpus.Metadata.Structured;

namespace NewsCorpus.Metadata;

/// <summary>The names by which a page calls its own site, as keys: they are cut from titles and are no authors.</summary>
internal sealed class SiteNames
{
    private const int LeastPart = 4;
    private readonly List<string> _keys = [];

    /// <summary>Programs put the title of the page where the name of the site belongs.</summary>
    private readonly List<string> _titles = [];

    public SiteNames(Declaration[] declarations, StructuredItems items, string? host)
    {
        Label = host is null ? "" : HostNames.LabelOf(host);
        Add(Label);
        if (host is not null) AddHost(host);
        foreach (var declaration in declarations)
        {
            if (declaration.Kind == DeclarationKind.Title || (declaration.Kind == DeclarationKind.Meta && declaration.Key is "og:title")) _titles.Add(TextKey.Of(declaration.Value));
        }

        foreach (var declaration in declarations)
        {
            if (declaration.Kind == DeclarationKind.Meta && declaration.Key is "og:site_name" or "application-name" or "apple-mobile-web-app-title" or "dc.publisher" or "publisher") Add(declaration.Value);
        }

        for (var item = 1; item <= items.Count; item++)
        {
            if ((items.TypesOf(item) & (ItemTypes.Site | ItemTypes.Organization)) != ItemTypes.None) Add(items.Find(item, "name")?.Value);
        }
    }

    /// <summary>The name in the host: "lakepost" of "www.lakepost.co.uk".</summary>
    public string Label { get; }

    /// <summary>Whether a text is a name of the site, or holds one and little else.</summary>
    [SkipLocalsInit]
    public bool IsSite(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        var key = TextKey.Write(text, buffer);
        if (key.Length == 0) return false;
        // "Post" on lakepost.example.
        if (key.Length >= LeastPart && Label.AsSpan().EndsWith(key, StringComparison.Ordinal)) return true;
        foreach (var name in _keys)
        {
            if (key.SequenceEqual(name)) return true;
            if (name.Length >= 4 && (key.StartsWith(name, StringComparison.Ordinal) || key.EndsWith(name, StringComparison.Ordinal)) && key.Length <= name.Length + 12) return true;
            if (key.Length >= 4 && name.AsSpan().Contains(key, StringComparison.Ordinal) && key.Length * 2 >= name.Length) return true;
        }

        return false;
    }

    /// <summary>Whether a text is exactly a name of the site.</summary>
    public bool IsExactly(string key) => _keys.Contains(key);

    /// <summary>Whether a name of the site holds a word.</summary>
    public bool Holds(string word) => _keys.Exists(key => key.Contains(word, StringComparison.Ordinal));

    /// <summary>The host and the labels before the one that names the site: a journal of a publisher is "harbourlines" of "harbourlines.lakepost.example".</summary>
    private void AddHost(string host)
    {
        Add(host);
        foreach (var label in host.Split('.'))
        {
            if (label == Label) return;
            if (label.Length >= LeastPart) Add(label);
        }
    }

    private void Add(string? name)
    {
        if (name is null) return;
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        var key = TextKey.Write(name, buffer);
        if (key.Length >= 2 && !IsAmong(_keys, key) && !IsAmong(_titles, key)) _keys.Add(key.ToString());
    }

    private static bool IsAmong(List<string> keys, ReadOnlySpan<char> key)
    {
        foreach (var known in keys)
        {
            if (key.SequenceEqual(known)) return true;
        }

        return false;
    }
}
