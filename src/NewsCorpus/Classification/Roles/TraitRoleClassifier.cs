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
    private static readonly Rule[] s_rules =
    [
        new(ElementTraits.Correction, BlockRole.Correction, 200, "correction"),
        new(ElementTraits.Comment, BlockRole.Comment, float.MaxValue, "comment"),
        new(ElementTraits.Consent, BlockRole.Interface, float.MaxValue, "consent"),
        new(ElementTraits.Newsletter, BlockRole.Interface, 100, "newsletter"),
        new(ElementTraits.Paywall, BlockRole.Interface, 100, "paywall"),
        new(ElementTraits.Share | ElementTraits.Social, BlockRole.Interface, 30, "share"),
        new(ElementTraits.Form, BlockRole.Interface, 60, "form"),
        new(ElementTraits.Dialog, BlockRole.Interface, float.MaxValue, "dialog"),
        new(ElementTraits.Kicker, BlockRole.Kicker, 12, "kicker"),
        new(ElementTraits.AuthorLink | ElementTraits.Byline, BlockRole.Byline, 25, "byline"),
        new(ElementTraits.Date, BlockRole.Timestamp, 20, "date"),
        new(ElementTraits.TagLink | ElementTraits.Tags, BlockRole.Keywords, 40, "tags"),
        new(ElementTraits.Masthead, BlockRole.Masthead, 12, "masthead"),
        new(ElementTraits.Related, BlockRole.RelatedLink, 40, "related"),
        new(ElementTraits.Related | ElementTraits.Teaser, BlockRole.Teaser, float.MaxValue, "teaser"),
        new(ElementTraits.Box, BlockRole.Box, 400, "box"),
        new(ElementTraits.Navigation, BlockRole.Interface, 60, "navigation"),
        new(ElementTraits.ScreenReaderOnly | ElementTraits.Media, BlockRole.Interface, 40, "screen-reader"),
    ];

    private static readonly ElementTraits s_any = s_rules.Aggregate(ElementTraits.None, static (all, rule) => all | rule.Traits);

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html) return;
        for (var i = 0; i < context.Content.Blocks.Length; i++)
        {
            if (context.Page.Body[i]) continue;
            ref readonly var known = ref context.Page.Facts.Blocks[i];
            if (Find(known.Near, known.Shape.Words) is { } near) context.Vote(i, near.Role, NearWeight, near.NearName);
            else if (Find(known.Far, known.Shape.Words) is { } far && IsWide(far.Role)) context.Vote(i, far.Role, FarWeight, far.FarName);
        }
    }

    /// <summary>Whether everything inside such an element is of its kind, at any depth.</summary>
    private static bool IsWide(BlockRole role) => role is BlockRole.Comment or BlockRole.Interface or BlockRole.RelatedLink or BlockRole.Teaser or BlockRole.Box;

    private static Rule? Find(ElementTraits traits, float words)
    {
        if ((traits & s_any) == ElementTraits.None) return null;
        foreach (var rule in s_rules)
        {
            if ((traits & rule.Traits) != ElementTraits.None && words <= rule.MaxWords) return rule;
        }

        return null;
    }

    /// <summary>What some names say of the blocks around which they stand. The names of votes are made once: half the blocks of a page get one.</summary>
    private sealed class Rule(ElementTraits traits, BlockRole role, float maxWords, string name)
    {
        public ElementTraits Traits => traits;

        public BlockRole Role => role;

        public float MaxWords => maxWords;

        public string NearName { get; } = name + "-element";

        public string FarName { get; } = "in-" + name;
    }
}
