using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf;

/// <summary>Votes on the blocks of PDF documents from what the layout found: type, place, repetition, stories. Thread-safe.</summary>
public sealed class PdfBlockClassifier : IBlockClassifier
{
    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Content.Format != SourceFormat.Pdf) return;
        for (var i = 0; i < context.Content.Blocks.Length; i++)
        {
            var (role, weight, rule) = VoteOf(context.Content, i);
            if (rule.Length > 0) context.Vote(i, role, weight, rule);
        }
    }

    private static (BlockRole Role, float Weight, string Rule) VoteOf(DocumentContent content, int index)
    {
        ref readonly var block = ref content.Blocks[index];
        var container = content.Containers[block.Container];
        var traits = container.Traits;
        var story = StoryOf(content, block.Container);
        if (traits.HasFlag(ElementTraits.Meta)) return (BlockRole.Interface, 3.5f, "browser-print-line");
        if (traits.HasFlag(ElementTraits.Header)) return (BlockRole.Boilerplate, 3.5f, "running-head");
        if (traits.HasFlag(ElementTraits.Footer)) return (BlockRole.Boilerplate, 3.5f, "page-footer");
        if (traits.HasFlag(ElementTraits.Advertisement)) return (BlockRole.Boilerplate, 3f, "advertisement-label");
        if (story.HasFlag(ElementTraits.Masthead)) return block.Kind == BlockKind.Heading ? (BlockRole.Masthead, 2f, "large-type-above-headline") : (BlockRole.Boilerplate, 2f, "above-headline");
        if (!story.HasFlag(ElementTraits.Article)) return (BlockRole.Teaser, 2f, "other-story");
        if (traits.HasFlag(ElementTraits.Related)) return (BlockRole.Teaser, 2f, "outside-of-text-run");
        if (traits.HasFlag(ElementTraits.Title)) return (BlockRole.Headline, 3f, "largest-title");
        if (traits.HasFlag(ElementTraits.Byline)) return (BlockRole.Byline, 2f, "line-under-headline");
        if (traits.HasFlag(ElementTraits.Standfirst)) return (BlockRole.Standfirst, 1.5f, "display-before-text");
        if (traits.HasFlag(ElementTraits.PullQuote)) return (BlockRole.PullQuote, 2.5f, "display-repeats-text");
        if (traits.HasFlag(ElementTraits.Caption)) return (BlockRole.Caption, 2f, "small-type");
        if (traits.HasFlag(ElementTraits.Section)) return (BlockRole.Subheading, 2f, "display-in-column");
        if (traits.HasFlag(ElementTraits.Aside)) return (BlockRole.Box, 1f, "foreign-type");
        return (BlockRole.Body, 2.5f, "body-type");
    }

    /// <summary>The traits of the outermost container around a block but the document: its story.</summary>
    private static ElementTraits StoryOf(DocumentContent content, int container)
    {
        var story = container;
        for (var i = container; i > 0; i = content.Containers[i].Parent) story = i;
        return content.Containers[story].Traits;
    }
}
