using System.Runtime.CompilerServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Structured;

/// <summary>
/// Chooses, among several articles in the structured data of a page, the one that is this page: its address or its headline is the page's own,
/// and it is not merely mentioned by another item. Lists of related articles are marked up as articles, too.
/// </summary>
internal static class ArticleItemFinder
{
    /// <summary>The number of the item; 0 when the page declares no article in that way.</summary>
    /// <param name="items">The items.</param>
    /// <param name="kind">JSON-LD, microdata or RDFa.</param>
    /// <param name="pageUrl">The address of the page, or null.</param>
    /// <param name="title">The title of the page, or null.</param>
    /// <param name="declarations">All declarations.</param>
    public static int Find(StructuredItems items, DeclarationKind kind, string? pageUrl, string? title, Declaration[] declarations)
    {
        var titleKey = title is null ? "" : TextKey.Of(title);
        var (best, bestScore) = (0, float.MinValue);
        for (var item = 1; item <= items.Count; item++)
        {
            var score = Score(items, item, kind, pageUrl, titleKey, declarations);
            if (score > bestScore) (best, bestScore) = (item, score);
        }

        return bestScore > float.MinValue ? best : 0;
    }

    private static float Score(StructuredItems items, int item, DeclarationKind kind, string? pageUrl, string titleKey, Declaration[] declarations)
    {
        var type = 0f;
        var score = 0f;
        foreach (var declaration in items.Of(item))
        {
            // A time that is no property stands inside an item and says nothing of what it is.
            if (declaration.Kind == DeclarationKind.Time) continue;
            if (declaration.Kind != kind) return float.MinValue;
            if (declaration.Key == "@type") type = Math.Max(type, TypeScore(declaration.Value));
            else if (declaration.Key is "headline" or "name" && titleKey.Length > 0 && Sounds(declaration.Value, titleKey)) score += 2;
            else if (declaration.Key is "url" or "@id" or "mainEntityOfPage" && pageUrl is not null && IsSamePage(declaration.Value, pageUrl)) score += 3;
            else if (declaration.Key is "headline" or "datePublished" or "author") score += 0.5f;
            else if (declaration.Key == "mainEntityOfPage" && declaration.ValueItem != 0 && pageUrl is not null && items.Find(declaration.ValueItem, "@id") is { } id && IsSamePage(id.Value, pageUrl)) score += 3;
        }

        if (type == 0) return float.MinValue;
        if (items.Owners[item] is > 0 and var owner && declarations[owner].Key is not ("mainEntity" or "@graph" or "mainEntityOfPage" or "mainEntityofPage")) score -= 3;
        return score + type;
    }

    private static float TypeScore(string type)
    {
        if (type.EndsWith("NewsArticle", StringComparison.OrdinalIgnoreCase)) return 1;
        if (type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || type.EndsWith("BlogPosting", StringComparison.OrdinalIgnoreCase)) return 0.9f;
        return type is "LiveBlogPosting" or "Report" or "Review" or "SocialMediaPosting" or "DiscussionForumPosting" or "CreativeWork" ? 0.4f : 0;
    }

    [SkipLocalsInit]
    private static bool Sounds(string headline, ReadOnlySpan<char> title)
    {
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        var key = TextKey.Write(headline, buffer);
        return key.Length > 0 && (title.Contains(key, StringComparison.Ordinal) || key.Contains(title, StringComparison.Ordinal));
    }

    private static bool IsSamePage(string address, string pageUrl) => PathOf(address).Equals(PathOf(pageUrl), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> PathOf(string address)
    {
        var path = address.AsSpan();
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) path = path[(scheme + 3)..];
        if (path.IndexOfAny('?', '#') is >= 0 and var end) path = path[..end];
        if (path.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) path = path[4..];
        return path.TrimEnd('/');
    }
}
