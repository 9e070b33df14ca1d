using System.Buffers;

namespace NewsCorpus.Html;

/// <summary>
/// Knows feeds and site maps by their root element. They come among scraped pages, have titles and sentences like these, and would be read as one
/// article of other articles' teasers.
/// </summary>
internal static class FeedRoot
{
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>The name of the root element where it is that of a feed or a site map; null otherwise.</summary>
    public static string? Find(ReadOnlySpan<char> source)
    {
        var name = NameOf(source);
        foreach (var known in (ReadOnlySpan<string>)["rss", "feed", "rdf:RDF", "urlset", "sitemapindex"])
        {
            if (name.SequenceEqual(known)) return known;
        }

        return null;
    }

    /// <summary>The name of the first element behind declarations and comments; empty where none opens the source.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> source)
    {
        var rest = source.TrimStart();
        while (rest is ['<', '?' or '!', ..])
        {
            var close = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">";
            var end = rest.IndexOf(close, StringComparison.Ordinal);
            if (end < 0) return default;
            rest = rest[(end + close.Length)..].TrimStart();
        }

        if (rest is not ['<', ..]) return default;
        var length = rest[1..].IndexOfAny(s_nameEnds);
        return length < 0 ? default : rest.Slice(1, length);
    }
}
