using NewsCorpus.Blocks;

namespace NewsCorpus.Pdf.Layout;

/// <summary>Joins paragraphs that go on in the next column or on the next page, whatever stands between: captions, pull quotes, running heads.</summary>
internal static class ParagraphJoiner
{
    /// <summary>What ends a sentence.</summary>
    public const string Terminators = ".!?…:”\"»“’。！？」』）)؟۔।";

    /// <summary>Moves the lines of continued paragraphs to where they begin; emptied blocks leave the list.</summary>
    /// <param name="blocks">The blocks in reading order.</param>
    /// <param name="joiner">Recomposes joined paragraphs.</param>
    public static void Join(List<TextBlock> blocks, LineJoiner joiner)
    {
        TextBlock? open = null;
        var kept = 0;
        var touched = new HashSet<TextBlock>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var isText = block.Traits == ElementTraits.Body && block.Kind is BlockKind.Paragraph or BlockKind.ListItem;
            if (isText && open is not null && Continues(open, block))
            {
                open.Lines.AddRange(block.Lines);
                touched.Add(open);
                continue;
            }

            blocks[kept++] = block;
            // Headings and other stories end what was open; what merely stands in the column does not.
            if (isText) open = block;
            else if ((block.Traits & (ElementTraits.Title | ElementTraits.Section)) != ElementTraits.None) open = null;
        }

        blocks.RemoveRange(kept, blocks.Count - kept);
        foreach (var block in touched) block.Text = joiner.Join(block.Lines, isBrokenByHand: false);
    }

    private static bool Continues(TextBlock open, TextBlock next)
    {
        var (last, first) = (open.Last, next.First);
        if (open.Story != next.Story || !last.Style.HasSizeOf(first.Style) || next.Kind != BlockKind.Paragraph) return false;
        if (last.Mark.Element != 0 || first.Mark.Element != 0) return last.Mark.Element == first.Mark.Element;
        if (last.Region == first.Region && first.Baseline - last.Baseline < 4 * last.Style.Size) return false;
        var end = last.Text[^1];
        var start = first.Text[0];
        if (ScriptClasses.IsHyphen(end)) return char.IsLetter(start);
        if (Terminators.Contains(end, StringComparison.Ordinal)) return char.IsLower(start) && end is ':' or ')' or '"';
        return !char.IsUpper(start) || !IsIndented(next);
    }

    private static bool IsIndented(TextBlock block)
    {
        if (block.Lines.Count < 2) return block.First.Left - block.First.Column.Left > 0.7f * block.Style.Size;
        return block.First.Left - block.Lines[1].Left > 0.7f * block.Style.Size;
    }
}
