using NewsCorpus.Blocks;
using NewsCorpus.Dates;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>What a PDF says in its document information and in XMP, and what HTTP headers say. All of it is weak: programs fill it in, not newsrooms.</summary>
internal sealed class DocumentInfoExtractor : IEvidenceExtractor
{
    /// <summary>The name of the publication goes before its publisher, who may be the company behind it.</summary>
    private const float NameWeight = 1;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var declaration in context.Declarations)
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
            case "title":
                context.AddTitle(value, "document-title", span);
                break;
            case "author" or "creator" when declaration.Kind == DeclarationKind.Xmp || declaration.Key is "Author":
                context.AddDeclaredNames(value, "document-author", span);
                break;
            case "keywords" or "subject" when declaration.Key is not "Subject":
                KeywordList.Add(context, value, "document-keywords", span);
                break;
            case "creationdate" or "createdate":
                context.AddDate(MetadataField.Published, DayOf(value), "document-created", span);
                break;
            case "folio":
                ReadFolio(context, value, span);
                break;
            case "publication" or "publicationname":
                context.AddText(MetadataField.Publication, value, "document-publication", span, weight: NameWeight);
                break;
            case "publisher" when declaration.Kind == DeclarationKind.Xmp:
                context.AddText(MetadataField.Publication, value, "document-publisher", span);
                break;
            case "language" or "lang":
                context.AddText(MetadataField.Language, value, "document-language", span);
                break;
        }
    }

    /// <summary>
    /// The day of "D:20250304180500+01'00'" or "2025-03-04T18:05:00+01:00". The file of a page is made near the day on which it is printed; the minute in
    /// which that happened is no time of publication.
    /// </summary>
    private static string DayOf(string value)
    {
        const int Length = 8;
        var start = value.StartsWith("D:", StringComparison.Ordinal) ? 2 : 0;
        if (value.Length >= start + Length && !value.AsSpan(start, Length).ContainsAnyExceptInRange('0', '9')) return $"{value.AsSpan(start, 4)}-{value.AsSpan(start + 4, 2)}-{value.AsSpan(start + 6, 2)}";
        var time = value.IndexOf('T', StringComparison.Ordinal);
        return time < 0 ? value : value[..time];
    }

    /// <summary>The date of the page, which its other stories share: for the first one it is a line like any other.</summary>
    private static void ReadFolio(MetadataContext context, string value, SourceSpan span)
    {
        if (NewsDateParser.TryFind(value, 0, context.DateHints, out var match)) context.AddDate(MetadataField.Published, match, "short-line", span, EvidenceCues.Header);
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
