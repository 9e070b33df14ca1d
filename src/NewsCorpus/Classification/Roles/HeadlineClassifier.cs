using NewsCorpus.Classification.Pages;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Where is the headline? A page shows it once as a heading that the declared title confirms, and often repeats it in a crumb trail, in a
/// sticky bar or over the comments. No labelled body of the development data opens with it, so no copy stays in the body. Where a site or book
/// prints its own title over it as the first heading, neither does that.
/// </summary>
internal sealed class HeadlineClassifier : IBlockClassifier
{
    private const float Weight = 6;
    private const float CopyCover = 0.9f;
    private const int MinCopyTokens = 3;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        var page = context.Page;
        var (over, below) = SiteHeading.Find(page);
        var headline = below >= 0 ? below : page.Anchors.Headline;
        var titleTokens = page.Facts.Declared.TitleTokens.Count;
        for (var i = 0; i < page.Facts.BlockCount; i++)
        {
            ref readonly var shape = ref page.Facts.Blocks[i].Shape;
            if (over >= 0 && shape.Hash == page.Facts.Blocks[over].Shape.Hash)
            {
                context.VoteAgainstText(i, Weight, "heading-over-headline");
                continue;
            }

            var isCopy = headline >= 0 && shape.Hash == page.Facts.Blocks[headline].Shape.Hash;
            var isTitle = titleTokens >= MinCopyTokens && shape.Tokens >= MinCopyTokens
                && shape.TitleTokens >= CopyCover * titleTokens && shape.TitleTokens >= CopyCover * shape.Tokens && shape.TitleTokens <= titleTokens + 1;
            if (i != headline && !isCopy && !isTitle) continue;
            context.Vote(i, BlockRole.Headline, Weight, i == below ? "headline-under-heading" : i == headline ? "headline-heading" : isCopy ? "headline-copy" : "matches-title");
            context.VoteAgainstText(i, Weight, "is-headline");
        }
    }
}
