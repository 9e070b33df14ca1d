using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>The name of the publication behind the last separator of the title: "Lake freezes over | Lake Post".</summary>
public sealed class TitlePartExtractor : IEvidenceExtractor
{
    private const int MaxNameLength = 50;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var declaration in context.Content.Declarations)
        {
            if (declaration.Kind != DeclarationKind.Title || TitleCutter.LastPart(declaration.Value) is not { Length: > 1 and <= MaxNameLength } part) continue;
            context.AddText(MetadataField.Publication, part.ToString(), "title-last-part", declaration.Span);
        }
    }
}
