using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// What are the blocks that are not body? The names of the elements around them tell, the nearest first. Names never take a block out of the
/// body, because sites name an article's body "paywall" or "content-sidebar"; what is in it is the body classifier's question alone.
/// </summary>
internal sealed class TraitRoleClassifier : IBlockClassifier
{
    private const float NearWeight = 2.5f;
    private const float FarWeight = 1.5f;

    /// <summary>In the order of precedence: the first one that fits speaks.</summary>
    private static readonly (ElementTraits Traits, BlockRole Role, float MaxWords, string Rule)[] s_rules =
    [
        (ElementTraits.Correction, BlockRole.Correction, 200, "correction"),
        (ElementTraits.Comment, BlockRole.Comment, float.MaxValue, "comment"),
        (ElementTraits.Consent, BlockRole.Interface, float.MaxValue, "consent"),
        (ElementTraits.Newsletter, BlockRole.Interface, 100, "newsletter"),
        (ElementTraits.Paywall, BlockRole.Interface, 100, "paywall"),
        (ElementTraits.Share | ElementTraits.Social, BlockRole.Interface, 30, "share"),
        (ElementTraits.Form, BlockRole.Interface, 60, "form"),
        (ElementTraits.Dialog, BlockRole.Interface, float.MaxValue, "dialog"),
        (ElementTraits.Kicker, BlockRole.Kicker, 12, "kicker"),
        (ElementTraits.AuthorLink | ElementTraits.Byline, BlockRole.Byline, 25, "byline"),
        (ElementTraits.Date, BlockRole.Timestamp, 20, "date"),
        (ElementTraits.TagLink | ElementTraits.Tags, BlockRole.Keywords, 40, "tags"),
        (ElementTraits.Masthead, BlockRole.Masthead, 12, "masthead"),
        (ElementTraits.Related, BlockRole.RelatedLink, 40, "related"),
        (ElementTraits.Related | ElementTraits.Teaser, BlockRole.Teaser, float.MaxValue, "teaser"),
        (ElementTraits.Box, BlockRole.Box, 400, "box"),
        (ElementTraits.Navigation, BlockRole.Interface, 60, "navigation"),
        (ElementTraits.ScreenReaderOnly | ElementTraits.Media, BlockRole.Interface, 40, "screen-reader"),
    ];

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        for (var i = 0; i < context.Content.Blocks.Length; i++)
        {
            if (context.Page.Body[i]) continue;
            ref readonly var known = ref context.Page.Facts.Blocks[i];
            if (Find(known.Near, known.Shape.Words) is { } near) context.Vote(i, near.Role, NearWeight, near.Rule + "-element");
            else if (Find(known.Far, known.Shape.Words) is { } far && IsWide(far.Role)) context.Vote(i, far.Role, FarWeight, "in-" + far.Rule);
        }
    }

    /// <summary>Whether everything inside such an element is of its kind, at any depth.</summary>
    private static bool IsWide(BlockRole role) => role is BlockRole.Comment or BlockRole.Interface or BlockRole.RelatedLink or BlockRole.Teaser or BlockRole.Box;

    private static (BlockRole Role, string Rule)? Find(ElementTraits traits, float words)
    {
        foreach (var rule in s_rules)
        {
            if ((traits & rule.Traits) != ElementTraits.None && words <= rule.MaxWords) return (rule.Role, rule.Rule);
        }

        return null;
    }
}
