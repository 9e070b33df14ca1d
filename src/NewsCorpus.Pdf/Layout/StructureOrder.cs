namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Puts the lines of a page into the order of the structure tree, which knows which column comes first where the layout can only guess.
/// Programs also write trees in the order in which frames were drawn, or tag line by line over columns, so the tree has to earn it: it covers
/// nearly all text, keeps together what stands together in a column, runs down each column, and breaks no more sentences than the layout does.
/// Known failure: columns that are swapped between whole paragraphs look sound.
/// </summary>
internal static class StructureOrder
{
    /// <summary>The share of the letters of a page that must have a place in the tree.</summary>
    private const float MinCoverage = 0.95f;

    /// <summary>The share of lines right below each other, the first in the middle of a sentence or a heading, that must stay together.</summary>
    private const float MinKept = 0.97f;

    /// <summary>The share of steps inside of a region that may lead upwards: where the layout missed a gutter, one for each column.</summary>
    private const float MaxUpwards = 0.05f;

    /// <summary>The greatest distance of lines right below each other, in ems of the larger one.</summary>
    private const float MaxLeading = 2f;

    /// <summary>Type this much larger than the line below it is a heading.</summary>
    private const float MinHeadingRatio = 1.15f;

    /// <summary>Reorders the lines of one page if the tree orders them otherwise than the layout, and soundly.</summary>
    /// <param name="lines">The lines of the document in the order of the layout.</param>
    /// <param name="start">The first line of the page; it is the last page so far.</param>
    public static StructureOrderResult Apply(List<TextLine> lines, int start)
    {
        var order = OrderOf(lines, start);
        if (order is null) return StructureOrderResult.None;
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++) ranks[order[rank]] = rank;
        if (!IsChanged(ranks)) return StructureOrderResult.Same;
        var page = lines.GetRange(start, lines.Count - start);
        var ordered = page.ToArray();
        for (var rank = 0; rank < order.Length; rank++) ordered[rank] = page[order[rank]];
        if (!KeepsTogether(page, ranks) || !RunsDown(ordered) || CountUnbroken(ordered) < CountUnbroken(page)) return StructureOrderResult.Refused;
        lines.RemoveRange(start, page.Count);
        lines.AddRange(ordered);
        return StructureOrderResult.Taken;
    }

    /// <summary>The indexes of the lines in the order of the tree; lines without a place in it stay behind the line before them. Null without enough places.</summary>
    private static int[]? OrderOf(List<TextLine> lines, int start)
    {
        long placed = 0, all = 0;
        var keys = new long[lines.Count - start];
        var order = new int[keys.Length];
        var last = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var (mark, length) = (lines[start + i].Mark, lines[start + i].Text.Length);
            if (mark.Order > 0) last = mark.Order;
            if (mark.Order > 0) placed += length;
            if (!mark.IsArtifact) all += length;
            keys[i] = ((long)last << 32) | (uint)i;
            order[i] = i;
        }

        if (placed == 0 || placed < MinCoverage * all) return null;
        Array.Sort(keys, order);
        return order;
    }

    private static bool IsChanged(int[] ranks)
    {
        for (var i = 0; i < ranks.Length; i++)
        {
            if (ranks[i] != i) return true;
        }

        return false;
    }

    private static bool KeepsTogether(List<TextLine> page, int[] ranks)
    {
        // A byline or a picture may come between a heading and its text.
        const int MaxBetween = 6;
        int kept = 0, all = 0;
        for (var i = 1; i < page.Count; i++)
        {
            var (line, next) = (page[i - 1], page[i]);
            if (line.Region != next.Region || !IsRightBelow(line, next)) continue;
            var isHeading = line.Style.Size > MinHeadingRatio * next.Style.Size;
            if (!isHeading && (!line.Style.HasSizeOf(next.Style) || EndsSentence(line))) continue;
            all++;
            var distance = ranks[i] - ranks[i - 1];
            if (distance == 1 || (isHeading && distance is > 0 and <= MaxBetween)) kept++;
        }

        return kept >= MinKept * all;
    }

    private static bool IsRightBelow(TextLine line, TextLine next)
    {
        var distance = next.Baseline - line.Baseline;
        var size = Math.Max(line.Style.Size, next.Style.Size);
        return distance > 0.5f * next.Style.Size && distance < MaxLeading * size && next.Left < line.Right && next.Right > line.Left;
    }

    private static bool RunsDown(TextLine[] ordered)
    {
        int upwards = 0, all = 0;
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Region != ordered[i - 1].Region) continue;
            all++;
            if (ordered[i].Baseline < ordered[i - 1].Baseline - (0.5f * ordered[i].Style.Size)) upwards++;
        }

        return upwards <= Math.Max(1, MaxUpwards * all);
    }

    /// <summary>The number of lines that end in the middle of a sentence and are followed by a small letter.</summary>
    private static int CountUnbroken(IReadOnlyList<TextLine> lines)
    {
        var count = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Style.HasSizeOf(lines[i - 1].Style) && char.IsLower(lines[i].Text[0]) && !EndsSentence(lines[i - 1])) count++;
        }

        return count;
    }

    private static bool EndsSentence(TextLine line) => ParagraphJoiner.Terminators.Contains(line.Text[^1], StringComparison.Ordinal);
}
