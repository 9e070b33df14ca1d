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
            if (declaration.Key == "canonical") context.AddText(MetadataField.Url, Absolute(context, declaration.Value), "link-canonical", declaration.Span);
            else if (declaration.Key == "license") context.AddText(MetadataField.License, Absolute(context, declaration.Value), "link-license", declaration.Span);
        }
    }

    private static string? Absolute(MetadataContext context, string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https") return address;
        return context.Origin.Url is { } page && Uri.TryCreate(page, address, out var joined) && joined.Scheme is "http" or "https" ? joined.AbsoluteUri : null;
    }
}
