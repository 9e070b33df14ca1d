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
            case "articleSection":
                context.AddText(MetadataField.Section, value, family + "-section", span);
                break;
            case "keywords":
                KeywordList.Add(context, value, family + "-keywords", span);
                break;
            default:
                ReadOther(declaration);
                break;
        }
    }

    private void ReadOther(Declaration declaration)
    {
        var (value, span) = (declaration.Value, declaration.Span);
        switch (declaration.Key)
        {
            case "publisher":
                context.AddText(MetadataField.Publication, value, family + "-publisher", span);
                break;
            case "description":
                context.AddText(MetadataField.Standfirst, value, family + "-description", span);
                break;
            case "inLanguage":
                context.AddText(MetadataField.Language, value, family + "-language", span);
                break;
            case "license":
                context.AddText(MetadataField.License, value, family + "-license", span);
                break;
            case "isAccessibleForFree":
                context.AddText(MetadataField.FreeAccess, value.Equals("true", StringComparison.OrdinalIgnoreCase) ? "true" : "false", family + "-free", span);
                break;
            case "image":
                context.AddText(MetadataField.Image, value, family + "-image", span);
                break;
            case "dateline":
                context.AddText(MetadataField.Dateline, value, family + "-dateline", span);
                break;
            case "about":
                KeywordList.Add(context, value, family + "-about", span);
                break;
        }
    }

    private void ReadItem(Declaration declaration, int item)
    {
        var items = context.Items;
        var name = items.Find(item, "name");
        switch (declaration.Key)
        {
            case "author" or "creator":
                if (name is not null) AddAuthor(name.Value, items.IsType(item, "Organization") ? "-organization" : "", name.Span);
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
            case "keywords" when name is not null:
                KeywordList.AddOne(context, name.Value, family + "-keywords", name.Span);
                break;
            case "about" when name is not null:
                KeywordList.AddOne(context, name.Value, family + "-about", name.Span);
                break;
            case "mentions" when name is not null:
                KeywordList.AddOne(context, name.Value, family + "-mentions", name.Span);
                break;
        }
    }

    private void AddAuthor(string name, string suffix, SourceSpan span) => _authors += context.AddDeclaredNames(name, $"{family}-author{suffix}", span, EvidenceCues.None, _authors);
}
