using NewsCorpus.Blocks;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification.Roles;

/// <summary>
/// Which block is the summary between headline and body? A class such as "lead" or "dek" names it, or it is set as a heading of many words,
/// or it says what the declared description says; and another line of the template made it than the paragraphs. What the body model takes
/// for running text stays body when it is a full sentence or a sibling of the paragraphs: then it is the lede, which all four labelled
/// sets count as body whatever its class is called. Known failure: long summaries in boxes of their own are kept in the body.
/// </summary>
internal sealed class StandfirstClassifier : IBlockClassifier
{
    private const float Weight = 5;
    private const int MaxBlocksFromHeadline = 15;
    private const float MinWords = 5;

    /// <summary>Up to this length a sentence under the headline is a label for it.</summary>
    private const float MaxLabelWords = 15;

    private const float MaxWords = 100;

    /// <inheritdoc/>
    public void Classify(ClassificationContext context)
    {
        if (context.Content.Format != SourceFormat.Html || context.Page.Anchors.Headline < 0) return;
        var page = context.Page;
        var headline = page.Anchors.Headline;
        var end = Math.Min(Math.Min(page.Facts.BlockCount, headline + MaxBlocksFromHeadline), page.FirstBody + 2);
        for (var i = headline + 1; i < end; i++)
        {
            if (RuleFor(context, i) is not { } rule) continue;
            context.Vote(i, BlockRole.Standfirst, Weight, rule);
            context.VoteAgainstText(i, Weight, "is-standfirst");
            return;
        }
    }

    private static string? RuleFor(ClassificationContext context, int index)
    {
        var facts = context.Page.Facts;
        ref readonly var block = ref context.Content.Blocks[index];
        ref readonly var known = ref facts.Blocks[index];
        ref readonly var shape = ref known.Shape;
        if (shape.Words is < MinWords or > MaxWords || known.LinkRatio > 0.3f || block.Kind is BlockKind.Caption or BlockKind.ListItem) return null;
        if ((known.Near & (ElementTraits.Caption | ElementTraits.Figure | ElementTraits.Byline | ElementTraits.Box)) != ElementTraits.None) return null;
        if (IsBodyTemplate(context.Page, known)) return null;
        var description = facts.Declared.DescriptionTokens.Count;
        var matches = description >= MinWords && shape.DescriptionTokens >= 0.8f * shape.Tokens && Math.Min(shape.DescriptionTokens, description) >= 0.6f * description;
        var isNamed = (known.Near & ElementTraits.Standfirst) != ElementTraits.None;
        var isLede = !isNamed || (shape.EndsSentence && shape.Words > MaxLabelWords) || IsAmongParagraphs(context.Page, index);
        if (context.Page.Body[index] && block.Kind != BlockKind.Heading && isLede) return null;
        if (isNamed) return "standfirst-class";
        if (matches) return "matches-description";
        return block.Kind == BlockKind.Heading && index <= context.Page.Anchors.Headline + 2 && shape.Words >= 8 ? "heading-under-headline" : null;
    }

    /// <summary>Whether it is a child of the same element as the paragraphs of the body: then it is their first one, whatever its class.</summary>
    private static bool IsAmongParagraphs(PageView page, int index)
    {
        const int MaxBlocksAhead = 12;
        var parent = ParentOf(page, index);
        var siblings = 0;
        for (var i = index + 1; i < Math.Min(page.Body.Length, index + MaxBlocksAhead); i++)
        {
            if (page.Body[i] && ParentOf(page, i) == parent) siblings++;
        }

        return siblings >= 2;
    }

    private static int ParentOf(PageView page, int index)
    {
        var container = page.Facts.Content.Blocks[index].Container;
        ref readonly var own = ref page.Facts.Content.Containers[container];
        return own.EndBlock - own.FirstBlock > 1 || own.Parent < 0 ? container : own.Parent;
    }

    /// <summary>Whether the line of the template that made the block made other paragraphs of the body too.</summary>
    private static bool IsBodyTemplate(PageView page, in BlockFacts known)
    {
        ref readonly var group = ref page.Facts.Groups[known.Group];
        if (group.Blocks < 2) return false;
        var others = 0;
        for (var i = group.First; i <= group.Last && others < 2; i++)
        {
            if (page.Body[i] && page.Facts.Blocks[i].Group == known.Group) others++;
        }

        return others >= 2;
    }
}
