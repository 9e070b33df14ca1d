using NewsCorpus.Blocks;
using NewsCorpus.Classification;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>The visible headings of the page, and blocks whose names or roles say that they are its title.</summary>
internal sealed class HeadingExtractor : IEvidenceExtractor
{
    private const int MaxHeadings = 40;
    private const int MaxTitleLength = 300;
    private const int LeastHeadline = 4;

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.IsPlainText) return;
        var outline = context.Outline;
        var blocks = context.Content.Blocks;
        var (headings, tops) = (0, CountTopHeadings(blocks));
        var isFirstTop = true;
        for (var i = 0; i < blocks.Length && headings < MaxHeadings; i++)
        {
            ref readonly var block = ref blocks[i];
            var isRole = context.Decisions[i].Role == BlockRole.Headline;
            var near = outline.Near(block.Container) | outline.Marked(i);
            var isNamed = (near & ElementTraits.Title) != ElementTraits.None;
            var isHeading = block.Kind == BlockKind.Heading && block.Level <= 3;
            if (i > outline.Headline && i <= outline.HeadlineEnd) continue;
            if (block.TextLength > MaxTitleLength || !(isHeading || isRole || (isNamed && outline.IsHeader(i))) || outline.LeadsHome(context.Content, i, context.Source.Span)) continue;
            headings++;
            var cues = outline.CuesAt(i, block.Container);
            if (isNamed) cues |= EvidenceCues.Named;
            if (block.LinkedLength * 2 > block.TextLength) cues |= EvidenceCues.Linked;
            // A linked heading away from the header is the teaser of another article, or repeats the title of this one in a list.
            if ((cues & (EvidenceCues.Linked | EvidenceCues.Header)) == EvidenceCues.Linked && block.Level != 1) continue;
            if (i == outline.Headline) cues |= EvidenceCues.Alone;
            if (block is { Kind: BlockKind.Heading, Level: 1 })
            {
                if (isFirstTop) cues |= EvidenceCues.First;
                if (tops == 1) cues |= EvidenceCues.Only;
                isFirstTop = false;
            }

            var isParted = i == outline.Headline && outline.HeadlineEnd > i;
            var text = isParted ? context.PrintedHeadline : context.Content.StringOf(i);
            if (isHeading && !isParted && outline.HeadlineWithin(context.Content, i) is { Length: >= LeastHeadline } headline && headline.Length < text.Length)
            {
                context.AddTitle(headline.ToString(), "heading-core", block.Span, cues);
                cues |= EvidenceCues.Parted;
            }

            if (isRole) context.AddTitle(text, "headline-role", block.Span, cues & (EvidenceCues.Header | EvidenceCues.Foreign | EvidenceCues.Linked));
            if (isHeading) context.AddTitle(text, block.Level switch { 1 => "heading-1", 2 => "heading-2", _ => "heading-3" }, block.Span, cues);
            else if (isNamed) context.AddTitle(text, "title-class", block.Span, cues);
        }
    }

    private static int CountTopHeadings(ReadOnlySpan<Block> blocks)
    {
        var count = 0;
        foreach (ref readonly var block in blocks)
        {
            if (block is { Kind: BlockKind.Heading, Level: 1 }) count++;
        }

        return count;
    }
}
