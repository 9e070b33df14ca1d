using System.Collections.Immutable;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;

namespace NewsCorpus.Writing;

/// <summary>Which blocks a reader is given, and which of them stand together.</summary>
internal static class BlockGroups
{
    private const int MaxHeadingLevel = 6;

    /// <summary>
    /// Whether a block is part of the text that is written. The header lines are not, because they are fields; pull quotes are not, because
    /// they repeat the body.
    /// </summary>
    public static bool IsWritten(ArticleBlock block) =>
        block.Role is BlockRole.Body or BlockRole.Subheading or BlockRole.Caption or BlockRole.Correction or BlockRole.Box;

    /// <summary>
    /// The standfirst to write over the body; null where the first paragraph says it, or opens with it. The summary that a page declares is often
    /// the lede itself.
    /// </summary>
    public static string? StandfirstOver(Article article)
    {
        if (string.IsNullOrWhiteSpace(article.Standfirst)) return null;
        foreach (var block in article.Blocks)
        {
            if (block.Role != BlockRole.Body) continue;
            return block.Text.AsSpan().StartsWith(article.Standfirst.AsSpan().TrimEnd("… ."), StringComparison.Ordinal) ? null : article.Standfirst;
        }

        return article.Standfirst;
    }

    /// <summary>The rank of a subheading: 1 belongs to the headline.</summary>
    public static int HeadingLevel(ArticleBlock block) => Math.Clamp(block.Level, 2, MaxHeadingLevel);

    /// <summary>The nesting of a list item, from 1, clamped because it comes from outside.</summary>
    public static int ListLevel(ArticleBlock block) => Math.Clamp(block.Level, 1, MaxHeadingLevel);

    /// <summary>Whether a block is an item of a list in the body.</summary>
    public static bool IsListItem(ArticleBlock block) => block is { Role: BlockRole.Body or BlockRole.Box, Kind: BlockKind.ListItem };

    /// <summary>Whether the block after this one continues the same list.</summary>
    public static bool ContinuesList(ImmutableArray<ArticleBlock> blocks, int index) =>
        index + 1 < blocks.Length && IsListItem(blocks[index]) && IsListItem(blocks[index + 1]) && blocks[index].Role == blocks[index + 1].Role;

    /// <summary>The number of rows of the table that starts at a block; 0 where none starts.</summary>
    public static int LengthOfTable(ImmutableArray<ArticleBlock> blocks, int start)
    {
        var end = start;
        while (end < blocks.Length && blocks[end] is { Kind: BlockKind.TableRow, Role: BlockRole.Body or BlockRole.Box }) end++;
        return end - start;
    }
}
