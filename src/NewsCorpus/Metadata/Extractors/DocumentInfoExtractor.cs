using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>What a PDF says in its document information and in XMP, and what HTTP headers say. All of it is weak: programs fill it in, not newsrooms.</summary>
public sealed class DocumentInfoExtractor : IEvidenceExtractor
{
    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var declaration in context.Content.Declarations)
        {
            if (declaration.Kind is DeclarationKind.PdfInfo or DeclarationKind.Xmp) ReadDocument(context, declaration);
            else if (declaration.Kind == DeclarationKind.HttpHeader) ReadHeader(context, declaration.Key, declaration.Value);
        }

        foreach (var (name, value) in context.Origin.HttpHeaders) ReadHeader(context, name.ToLowerInvariant(), value);
    }

    private static void ReadDocument(MetadataContext context, Declaration declaration)
    {
        var (value, span) = (declaration.Value, declaration.Span);
        switch (declaration.Key.ToLowerInvariant())
        {
            case "title" or "dc:title":
                context.AddTitle(value, "document-title", span);
                break;
            case "author" or "creator" or "dc:creator" when declaration.Kind == DeclarationKind.Xmp || declaration.Key is "Author":
                context.AddDeclaredNames(value, "document-author", span);
                break;
            case "keywords" or "subject" or "dc:subject" when declaration.Key is not "Subject":
                KeywordList.Add(context, value, "document-keywords", span);
                break;
            case "creationdate" or "createdate" or "xmp:createdate":
                context.AddDate(MetadataField.Published, value.StartsWith("D:", StringComparison.Ordinal) ? value[2..Math.Min(value.Length, 16)] : value, "document-created", span);
                break;
            case "publication" or "publicationname" or "prism:publicationname" or "dc:publisher":
                context.AddText(MetadataField.Publication, value, "document-publication", span);
                break;
            case "language" or "lang" or "dc:language":
                context.AddText(MetadataField.Language, value, "document-language", span);
                break;
        }
    }

    private static void ReadHeader(MetadataContext context, string name, string value)
    {
        if (name == "last-modified")
        {
            context.AddDate(MetadataField.Modified, value, "http-last-modified", null);
        }
        else if (name == "content-language")
        {
            context.AddText(MetadataField.Language, value, "http-content-language", null);
        }
    }
}
