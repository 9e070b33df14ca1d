using NewsCorpus.Classification.Cues;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Lines between paragraphs that send readers to another article: "Read more: Pier closed for repairs". They are made like paragraphs, and the
/// body model takes them; a phrase at the start, or the heading over other articles before a colon, and a link that is most of the line tell
/// them. Known failure: a sentence that opens so and is a link.
/// </summary>
internal sealed class RelatedLineClassifier : IBlockClassifier
{
    private const float Weight = 5;
    private const float MaxWords = 30;
    private const float MinLinkRatio = 0.5f;
    private const int MaxHeading = 40;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        for (var i = 0; i < context.Page.Body.Length; i++)
        {
            if (!context.Page.Body[i]) continue;
            ref readonly var known = ref context.Page.Facts.Blocks[i];
            if (known.Shape.Words > MaxWords || known.LinkRatio <= MinLinkRatio) continue;
            if ((known.Cues & TextCueRoles.RelatedInline) == TextCueRoles.None && !OpensWithHeading(context, i)) continue;
            context.Vote(i, BlockRole.RelatedLink, Weight, "related-line");
            context.VoteAgainstText(i, Weight, "is-related-line");
        }
    }

    /// <summary>Whether a line opens with the heading over other articles: "Related articles: Pier closed for repairs".</summary>
    private static bool OpensWithHeading(ClassificationContext context, int block)
    {
        var text = context.Content.TextOf(block);
        var colon = text[..Math.Min(text.Length, MaxHeading)].IndexOfAny(':', '：');
        return colon > 0 && (TextCueLexicon.Default.MatchStart(text[..colon].TrimEnd(), context.Language.Language).Whole & TextCueRoles.RelatedSection) != TextCueRoles.None;
    }
}
