using NewsCorpus.Blocks;
using NewsCorpus.Dates;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>The name of the publication behind the last separator of the title: "Lake freezes over | Lake Post".</summary>
internal sealed class TitlePartExtractor : IEvidenceExtractor
{
    private const int MaxNameLength = 50;

    /// <summary>Too few labelled pages have one to fit it: nobody prints another day there than that of the article.</summary>
    private const float TitleDateWeight = 2.5f;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var declaration in context.Declarations)
        {
            if (declaration.Kind != DeclarationKind.Title || TitleCutter.LastPart(declaration.Value) is not { Length: > 1 and <= MaxNameLength } part) continue;
            // "Lake freezes over | Lake Post | 28.04.2021": templates print the day behind the name.
            if (NewsDateParser.TryFind(part, 0, context.DateHints, out var date) && date.End - date.Start == part.Length) context.AddDate(MetadataField.Published, date, "title-date", declaration.Span, weight: TitleDateWeight);
            // "In pictures: The lake freezes over": a title that is printed whole over the article names nothing but the article.
            else if (!TextKey.Of(declaration.Value).Equals(TextKey.Of(context.PrintedHeadline), StringComparison.Ordinal))
            {
                context.AddText(MetadataField.Publication, part.ToString(), "title-last-part", declaration.Span);
                SiteOwner.Add(context, part, declaration.Span);
            }
        }
    }
}
