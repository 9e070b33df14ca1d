using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// What the names of the elements around a block hint at: near (its own and two more) and far. Traits too rare to be fitted one by one are
/// looked at as families.
/// </summary>
internal static class TraitFeatures
{
    private const ElementTraits Furniture = ElementTraits.Share | ElementTraits.Social | ElementTraits.Newsletter | ElementTraits.Consent | ElementTraits.Advertisement
        | ElementTraits.Dialog | ElementTraits.Media | ElementTraits.ScreenReaderOnly | ElementTraits.Legal | ElementTraits.Masthead | ElementTraits.Meta;

    private const ElementTraits Promotion = ElementTraits.Related | ElementTraits.Teaser | ElementTraits.AuthorBox | ElementTraits.Tags | ElementTraits.TagLink | ElementTraits.AuthorLink;

    private static readonly (string Name, ElementTraits Traits)[] s_near =
    [
        ("article", ElementTraits.Article), ("body", ElementTraits.Body), ("declared-body", ElementTraits.DeclaredBody), ("aside", ElementTraits.Aside),
        ("figure", ElementTraits.Figure), ("caption", ElementTraits.Caption), ("list", ElementTraits.List), ("quotation", ElementTraits.Quotation),
        ("comment", ElementTraits.Comment), ("byline", ElementTraits.Byline), ("title", ElementTraits.Title), ("box", ElementTraits.Box),
        ("widget", ElementTraits.Widget), ("furniture", Furniture), ("promotion", Promotion),
    ];

    private static readonly (string Name, ElementTraits Traits)[] s_far =
    [
        ("main", ElementTraits.Main), ("body", ElementTraits.Body), ("section", ElementTraits.Section), ("aside", ElementTraits.Aside),
        ("footer", ElementTraits.Footer), ("navigation", ElementTraits.Navigation), ("list", ElementTraits.List), ("comment", ElementTraits.Comment),
        ("date", ElementTraits.Date), ("hidden", ElementTraits.Hidden), ("furniture", Furniture), ("promotion", Promotion),
    ];

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. s_near.Select(t => $"near-{t.Name}"), .. s_far.Select(t => $"far-{t.Name}"), "depth",
        "tag-p", "tag-div", "tag-li", "parent-tag-div", "parent-tag-td",
    ];

    public static void Write(PageFacts facts, int index, ref FeatureCursor row)
    {
        ref readonly var known = ref facts.Blocks[index];
        foreach (ref readonly var near in s_near.AsSpan()) row.Add((known.Near & near.Traits) != ElementTraits.None);
        foreach (ref readonly var far in s_far.AsSpan()) row.Add((known.Far & far.Traits) != ElementTraits.None);
        ref readonly var container = ref facts.Content.Containers[facts.Content.Blocks[index].Container];
        row.Add(container.Depth);
        var parentTag = container.Parent < 0 ? ContainerTag.Other : facts.Content.Containers[container.Parent].Tag;
        row.Add(container.Tag == ContainerTag.Paragraph);
        row.Add(container.Tag == ContainerTag.Division);
        row.Add(container.Tag == ContainerTag.ListItem);
        row.Add(parentTag == ContainerTag.Division);
        row.Add(parentTag == ContainerTag.TableCell);
    }
}
