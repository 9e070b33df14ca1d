using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>What link elements and the language mark of the page say.</summary>
internal sealed class LinkExtractor : IEvidenceExtractor
{
    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var declaration in context.Declarations)
        {
            if (declaration.Kind == DeclarationKind.Language) context.AddText(MetadataField.Language, declaration.Value, "html-lang", declaration.Span);
            if (declaration.Kind != DeclarationKind.Link) continue;
            if (declaration.Key == "canonical") context.AddText(MetadataField.Url, context.Absolute(declaration.Value), "link-canonical", declaration.Span);
            else if (declaration.Key == "license") context.AddText(MetadataField.License, context.Absolute(declaration.Value), "link-license", declaration.Span);
        }
    }
}
