using NewsCorpus.Blocks;

namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Knows a digest, several stories one below the other in one column, by headlines of one look that each have a line of their own between them and
/// the text: a date, or a credit in other type. Subheadings have none. Known failure: a diary whose entries are headed and dated like stories.
/// </summary>
internal static class Digest
{
    private const float MinHeadlineRatio = 1.12f;
    private const int MaxHeadlineLength = 300;
    private const int MinHeadlines = 2;
    private const float MinShare = 0.8f;
    private const int MaxLineLength = 120;
    private const int MinTextLength = 60;

    /// <summary>The look of the headlines; null when the document is no digest.</summary>
    /// <param name="blocks">The blocks in reading order.</param>
    /// <param name="body">The look of the text.</param>
    public static TextStyle? HeadlineStyleOf(IReadOnlyList<TextBlock> blocks, TextStyle body)
    {
        var styles = new Dictionary<TextStyle, (int All, int Credited)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsHeadline(blocks, i, body)) continue;
            var (all, credited) = styles.GetValueOrDefault(blocks[i].Style);
            styles[blocks[i].Style] = (all + 1, HasCredit(blocks, i, body) ? credited + 1 : credited);
        }

        TextStyle? best = null;
        foreach (var (style, (all, credited)) in styles)
        {
            if (credited >= MinHeadlines && credited >= MinShare * all && (best is null || style.Size > best.Value.Size)) best = style;
        }

        return best;
    }

    private static bool IsHeadline(IReadOnlyList<TextBlock> blocks, int index, TextStyle body)
    {
        var block = blocks[index];
        if (block.Traits != ElementTraits.None || block.Length > MaxHeadlineLength || TitleMatch.CountWords(block.Text) < 3) return false;
        return block.Style.Size > MinHeadlineRatio * body.Size || (block.Style.IsBold && !body.IsBold && block.Style.HasSizeOf(body));
    }

    /// <summary>Whether one line stands under a headline that is no text, and text follows.</summary>
    private static bool HasCredit(IReadOnlyList<TextBlock> blocks, int index, TextStyle body)
    {
        if (index + 2 >= blocks.Count) return false;
        var (line, text) = (blocks[index + 1], blocks[index + 2]);
        if (line.Traits != ElementTraits.None || line.Text.Length > MaxLineLength || line.Lines.Count > 2 || line.Style.Size > MinHeadlineRatio * body.Size) return false;
        var isCredit = BlockDescriber.HasYear(line.Text) || (line.Style != body && !ParagraphJoiner.Terminators.Contains(line.Text[^1], StringComparison.Ordinal));
        return isCredit && text.Traits == ElementTraits.None && text.Style.HasSizeOf(body) && text.Length >= MinTextLength;
    }
}
