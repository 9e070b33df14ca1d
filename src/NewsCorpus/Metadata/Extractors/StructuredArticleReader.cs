using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>Reads the properties of one structured article, whatever syntax it was written in.</summary>
internal sealed class StructuredArticleReader(MetadataContext context, string family)
{
    private int _authors;

    public void Read(int article)
    {
        foreach (var declaration in context.Items.Of(article))
        {
            if (declaration.ValueItem != 0) ReadItem(declaration, context.Items.Resolve(declaration.ValueItem));
            else if (declaration.Value.Length > 0) ReadText(declaration);
        }
    }

    private void ReadText(Declaration declaration)
    {
        var (value, span) = (declaration.Value, declaration.Span);
        switch (declaration.Key)
        {
            case "headline":
                context.AddTitle(value, family + "-headline", span);
                break;
            case "name":
                context.AddTitle(value, family + "-name", span);
                break;
            case "alternativeHeadline" or "alternateName":
                context.AddTitle(value, family + "-alternative-headline", span);
                break;
            case "datePublished":
                context.AddDate(MetadataField.Published, value, family + "-published", span);
                break;
            case "dateCreated" or "uploadDate":
                context.AddDate(MetadataField.Published, value, family + "-created", span);
                break;
            case "dateModified":
                context.AddDate(MetadataField.Modified, value, family + "-modified", span);
                context.AddDate(MetadataField.Published, value, family + "-modified", span);
                break;
            case "author" or "creator" or "byline":
                AddAuthor(value, "", span);
                break;
            case "keywords" or "about":
                KeywordList.Add(context, value, $"{family}-{declaration.Key}", span);
                break;
            case "isAccessibleForFree":
                if (TruthOf(value) is { } truth) context.AddText(MetadataField.FreeAccess, truth, family + "-free", span);
                break;
            default:
                if (TextOf(declaration.Key) is var (field, suffix)) context.AddDeclaredText(field, value, family + suffix, span);
                break;
        }
    }

    /// <summary>What a value says that is true or false, also by the name that the vocabulary gives to it ("https://schema.org/True"); null for all else.</summary>
    private static string? TruthOf(string value)
    {
        var name = value.AsSpan()[(value.LastIndexOf('/') + 1)..];
        return name.Equals("true", StringComparison.OrdinalIgnoreCase) ? "true" : name.Equals("false", StringComparison.OrdinalIgnoreCase) ? "false" : null;
    }

    /// <summary>The properties that are taken as they stand, each with the ending of its rule.</summary>
    private static (MetadataField Field, string Suffix)? TextOf(string key) => key switch
    {
        "articleSection" => (MetadataField.Section, "-section"),
        "publisher" => (MetadataField.Publication, "-publisher"),
        "description" => (MetadataField.Standfirst, "-description"),
        "inLanguage" => (MetadataField.Language, "-language"),
        "license" => (MetadataField.License, "-license"),
        "image" => (MetadataField.Image, "-image"),
        "dateline" => (MetadataField.Dateline, "-dateline"),
        _ => null,
    };

    private void ReadItem(Declaration declaration, int item)
    {
        var items = context.Items;
        var name = items.Find(item, "name");
        switch (declaration.Key)
        {
            case "author" or "creator":
                if (name is not null && items.IsType(item, "Organization")) AddAuthor(name.Value, "-organization", name.Span);
                else if (name is not null) AddNamesOf(item);
                else if (items.Find(item, "familyName") is { } familyName) AddAuthor($"{items.Find(item, "givenName")?.Value} {familyName.Value}", "", familyName.Span);
                break;
            case "publisher" or "sourceOrganization" or "provider" when name is not null:
                context.AddText(MetadataField.Publication, name.Value, family + (declaration.Key == "publisher" ? "-publisher" : "-provider"), name.Span);
                break;
            case "isPartOf" when name is not null:
                context.AddText(MetadataField.Publication, name.Value, family + "-part-of", name.Span);
                break;
            case "image" when (items.Find(item, "url") ?? items.Find(item, "contentUrl")) is { } url:
                context.AddText(MetadataField.Image, url.Value, family + "-image", url.Span);
                break;
            case "keywords" or "about" or "mentions" when name is not null:
                KeywordList.AddOne(context, name.Value, $"{family}-{declaration.Key}", name.Span);
                break;
        }
    }

    /// <summary>Adds all names of a person: pages with several authors write one person with a list of names, too.</summary>
    private void AddNamesOf(int item)
    {
        foreach (var declaration in context.Items.Of(item))
        {
            if (declaration.Key == "name" && declaration.Value.Length > 0) AddAuthor(declaration.Value, "", declaration.Span);
        }
    }

    private void AddAuthor(string name, string suffix, SourceSpan span) => _authors += context.AddDeclaredNames(name, $"{family}-author{suffix}", span, EvidenceCues.None, _authors);
}
