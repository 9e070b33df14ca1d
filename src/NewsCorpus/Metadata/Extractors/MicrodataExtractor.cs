using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>What microdata and RDFa say: the properties of the item that is this page's article, and loose properties without an item.</summary>
internal sealed class MicrodataExtractor : IEvidenceExtractor
{
    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Declarations.Length == 0) return;
        if (context.MicrodataArticle is not 0 and var article) new StructuredArticleReader(context, "microdata").Read(article);
        foreach (var declaration in context.Declarations)
        {
            if (declaration is { Kind: DeclarationKind.Rdfa, Key: "publisher" }) AddPublisher(context, declaration);
            if (declaration is { Kind: DeclarationKind.Rdfa, Key: "author" or "creator", ValueItem: not 0 }) AddAuthor(context, declaration);
            if (declaration.Kind is not (DeclarationKind.Microdata or DeclarationKind.Rdfa) || declaration.Value.Length == 0 || (declaration.Item != 0 && declaration.Item == context.MicrodataArticle)) continue;
            var family = declaration.Kind == DeclarationKind.Rdfa ? "rdfa" : "itemprop";
            var cues = context.Outline.CuesAt(declaration.BlockIndex, declaration.Container);
            switch (declaration.Key)
            {
                case "datePublished" or "dateCreated" or "created" or "issued":
                    context.AddDate(MetadataField.Published, declaration.Value, family + "-published", declaration.Span, cues);
                    break;
                case "dateModified" or "modified":
                    context.AddDate(MetadataField.Modified, declaration.Value, family + "-modified", declaration.Span, cues);
                    context.AddDate(MetadataField.Published, declaration.Value, family + "-modified", declaration.Span, cues);
                    break;
                case "author" or "creator" when declaration.Value.Length < 200:
                    context.AddDeclaredNames(declaration.Value, family + "-author", declaration.Span, cues);
                    break;
                case "headline" or "title":
                    context.AddTitle(declaration.Value, family + "-headline", declaration.Span, cues);
                    break;
                case "keywords":
                    KeywordList.Add(context, declaration.Value, family + "-keywords", declaration.Span);
                    break;
            }
        }
    }

    /// <summary>Claims the names of the person or organization that an author is.</summary>
    private static void AddAuthor(MetadataContext context, Declaration author)
    {
        var cues = context.Outline.CuesAt(author.BlockIndex, author.Container);
        foreach (var declaration in context.Items.Of(author.ValueItem))
        {
            if (declaration.Key == "name" && declaration.Value.Length > 0) context.AddDeclaredNames(declaration.Value, "rdfa-author", declaration.Span, cues);
        }
    }

    /// <summary>Claims the name of the organization that a publisher is, or its text; an address names nobody.</summary>
    private static void AddPublisher(MetadataContext context, Declaration publisher)
    {
        var name = publisher.ValueItem != 0 ? context.Items.Find(publisher.ValueItem, "name") : publisher;
        if (name is not null && !name.Value.Contains("://", StringComparison.Ordinal)) context.AddText(MetadataField.Publication, name.Value, "rdfa-publisher", name.Span);
    }
}
