using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>What meta elements say: Open Graph, Twitter cards, Dublin Core, Parsely, Sailthru and the plain names.</summary>
internal sealed class MetaExtractor : IEvidenceExtractor
{
    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        string? label = null;
        foreach (var declaration in context.Declarations)
        {
            if (declaration.Kind == DeclarationKind.Title) context.AddTitle(declaration.Value, "title-element", declaration.Span);
            if (declaration.Kind != DeclarationKind.Meta || declaration.Value.Length == 0) continue;
            if (declaration.Key.StartsWith("twitter:label", StringComparison.Ordinal)) label = declaration.Value;
            else if (label is not null && declaration.Key.StartsWith("twitter:data", StringComparison.Ordinal) && CuePhrases.IsKeywordCue(label.AsSpan().TrimEnd(" :"))) KeywordList.Add(context, declaration.Value, "twitter-data-keywords", declaration.Span);
            else if (!TryTitle(context, declaration) && !TryDate(context, declaration) && !TryName(context, declaration, label) && !TryKeywords(context, declaration)) ReadOther(context, declaration);
        }
    }

    private static bool TryTitle(MetadataContext context, Declaration declaration)
    {
        var rule = declaration.Key switch
        {
            "og:title" => "og-title",
            "twitter:title" => "twitter-title",
            "dc.title" or "dcterms.title" => "dc-title",
            "parsely-title" => "parsely-title",
            "sailthru.title" => "sailthru-title",
            "title" or "hdl" or "citation_title" => "meta-title",
            _ => null,
        };
        if (rule is not null) context.AddTitle(declaration.Value, rule, declaration.Span);
        return rule is not null;
    }

    private static bool TryDate(MetadataContext context, Declaration declaration)
    {
        var (rule, isModified) = declaration.Key switch
        {
            "article:published_time" or "article:published:time" => ("meta-article-published", false),
            "article:published" or "og:article:published_time" or "published_time" or "publish-date" or "published-date" or "original-publish-date" or "pubdate" or "og:pubdate" or "pdate" or "parsely-pub-date"
                or "sailthru.date" or "dc.date.issued" or "dcterms.created" or "citation_date" or "citation_publication_date" or "cxenseparse:recs:publishtime" or "dcterms.issued" => ("meta-published", false),
            "date" or "dc.date" or "dcterms.date" => ("meta-date", false),
            "article:modified_time" or "article:modified" or "article:modified:time" => ("meta-article-modified", true),
            "published" => ("meta-published", false),
            "og:updated_time" or "last-modified" or "dcterms.modified" or "lp" => ("meta-modified", true),
            var other when SpeaksOfPublishing(other) => ("meta-published", false),
            _ => (null, false),
        };
        if (rule is null) return false;
        context.AddDate(MetadataField.Published, declaration.Value, rule, declaration.Span);
        if (isModified) context.AddDate(MetadataField.Modified, declaration.Value, rule, declaration.Span);
        return true;
    }

    /// <summary>"x-publish-date", "article.published.time": newsrooms' own names for one thing.</summary>
    private static bool SpeaksOfPublishing(string key) =>
        key.Contains("publish", StringComparison.Ordinal) && (key.Contains("date", StringComparison.Ordinal) || key.Contains("time", StringComparison.Ordinal));

    private static bool TryName(MetadataContext context, Declaration declaration, string? label)
    {
        var rule = declaration.Key switch
        {
            "author" => "meta-author",
            "article:author" or "og:article:author" => "meta-article-author",
            "dc.creator" or "citation_author" => "dc-creator",
            "parsely-author" or "sailthru.author" or "byl" or "cxenseparse:author" or "twitter:creator" or "authors" or "author-name" or "author_name" or "dcterms.creator" or "article:author_name" => "meta-other-author",
            "twitter:data1" or "twitter:data2" when label is not null && Names.BylineWords.Is(label, Names.BylineWordKinds.Cue) => "twitter-data-author",
            _ => null,
        };
        if (rule is null) return false;
        if (!declaration.Value.Contains("://", StringComparison.Ordinal) && declaration.Value[0] != '@') context.AddDeclaredNames(declaration.Value, rule, declaration.Span);
        return true;
    }

    private static bool TryKeywords(MetadataContext context, Declaration declaration)
    {
        var rule = declaration.Key switch
        {
            "news_keywords" => "news-keywords",
            "keywords" => "meta-keywords",
            "article:tag" => "article-tag",
            "parsely-tags" or "sailthru.tags" or "dc.subject" => "meta-other-tags",
            _ => null,
        };
        if (rule is not null) KeywordList.Add(context, declaration.Value, rule, declaration.Span);
        return rule is not null;
    }

    private static void ReadOther(MetadataContext context, Declaration declaration)
    {
        var (field, rule) = declaration.Key switch
        {
            "og:site_name" or "og:site:name" or "og:sitename" => (MetadataField.Publication, "og-site-name"),
            "application-name" or "apple-mobile-web-app-title" => (MetadataField.Publication, "application-name"),
            "dc.publisher" or "publisher" or "citation_journal_title" => (MetadataField.Publication, "meta-publisher"),
            "og:description" => (MetadataField.Standfirst, "og-description"),
            "description" or "twitter:description" or "dc.description" => (MetadataField.Standfirst, "meta-description"),
            "article:section" or "parsely-section" or "section" or "og:section" => (MetadataField.Section, "meta-section"),
            "og:locale" => (MetadataField.Language, "og-locale"),
            "content-language" or "language" or "dc.language" => (MetadataField.Language, "meta-language"),
            "og:url" => (MetadataField.Url, "og-url"),
            "og:image" or "twitter:image" => (MetadataField.Image, "og-image"),
            _ => (MetadataField.Headline, ""),
        };
        if (rule == "og-site-name") SiteOwner.Add(context, declaration.Value, declaration.Span);
        if (declaration.Key == "article:publisher") context.AddText(MetadataField.Publication, AccountNames.Read(declaration.Value), "account-name", declaration.Span);
        else if (field == MetadataField.Url) context.AddText(field, context.Absolute(declaration.Value), rule, declaration.Span);
        else if (rule.Length > 0 && !declaration.Value.StartsWith('@')) context.AddDeclaredText(field, declaration.Value, rule, declaration.Span);
    }
}
