using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Groups the lines of a column into paragraphs. A paragraph ends where the type changes, where the leading grows, before an indented
/// line, and after a line that the next word would still have fitted on. A structure element that holds both lines overrules all of these.
/// </summary>
internal static class ParagraphBuilder
{
    /// <summary>How much wider than usual the leading must be to part paragraphs; half a line is the least that typesetters use.</summary>
    private const float MaxLeadingRatio = 1.3f;

    /// <summary>The least indent in ems.</summary>
    private const float MinIndent = 0.7f;

    /// <summary>The greatest indent in ems: text further in is centred or set beside something.</summary>
    private const float MaxIndent = 5f;

    private const string Terminators = ".!?…:;”\"»“’。！？」』）)؟۔।";
    private const string Bullets = "•‣◦▪■●–*·";

    /// <summary>The paragraphs of lines that are in reading order.</summary>
    /// <param name="lines">The lines.</param>
    public static List<TextBlock> Build(IReadOnlyList<TextLine> lines)
    {
        var blocks = new List<TextBlock>();
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].Region == lines[start].Region) end++;
            AddRegion(lines, start, end, blocks);
            start = end;
        }

        return MergeElements(blocks);
    }

    /// <summary>Puts the parts of one element together that something beside it parted: a search box beside a headline, a list beside a paragraph.</summary>
    private static List<TextBlock> MergeElements(List<TextBlock> blocks)
    {
        const int MaxBetween = 6;
        for (var i = 0; i < blocks.Count; i++)
        {
            var mark = blocks[i].First.Mark;
            if (mark.Element == 0 || mark.Role is not (PdfStructureRole.Paragraph or PdfStructureRole.Heading)) continue;
            for (var j = i + 1; j < Math.Min(blocks.Count, i + MaxBetween); j++)
            {
                var other = blocks[j];
                if (other.First.Mark.Element != mark.Element || other.First.Page != blocks[i].First.Page || !other.Style.HasSizeOf(blocks[i].Style)) continue;
                blocks[i].Lines.AddRange(other.Lines);
                blocks.RemoveAt(j--);
            }
        }

        return blocks;
    }

    private static void AddRegion(IReadOnlyList<TextLine> lines, int start, int end, List<TextBlock> blocks)
    {
        var leading = LeadingOf(lines, start, end);
        var block = new TextBlock(lines[start]);
        for (var i = start + 1; i < end; i++)
        {
            if (Breaks(lines, i, end, leading, block))
            {
                blocks.Add(Finish(block));
                block = new TextBlock(lines[i]);
            }
            else
            {
                block.Lines.Add(lines[i]);
            }
        }

        blocks.Add(Finish(block));
    }

    /// <summary>The median distance, in ems, of neighbouring lines in the same type; the lower one, because of paragraphs of two lines every other distance is that between them.</summary>
    private static float LeadingOf(IReadOnlyList<TextLine> lines, int start, int end)
    {
        var distances = new List<float>();
        for (var i = start + 1; i < end; i++)
        {
            var distance = lines[i].Baseline - lines[i - 1].Baseline;
            if (distance > 0 && lines[i].Style.HasSizeOf(lines[i - 1].Style)) distances.Add(distance / lines[i].Style.Size);
        }

        if (distances.Count == 0) return 1.4f;
        distances.Sort();
        return Math.Clamp(distances[(distances.Count - 1) / 2], 1f, 2.2f);
    }

    private static bool Breaks(IReadOnlyList<TextLine> lines, int index, int end, float leading, TextBlock block)
    {
        var (previous, line) = (lines[index - 1], lines[index]);
        var size = line.Style.Size;
        var distance = line.Baseline - previous.Baseline;
        var isOneElement = line.Mark.Element != 0 && line.Mark.Element == previous.Mark.Element;
        if (line.Mark.Element != previous.Mark.Element || line.Mark.IsArtifact != previous.Mark.IsArtifact) return true;
        if (!line.Style.HasSizeOf(previous.Style) || line.Frame != previous.Frame) return true;
        if (distance <= 0 || distance > Math.Max(MaxLeadingRatio * leading, leading + 0.35f) * size) return true;
        if (isOneElement && line.Mark.Role is PdfStructureRole.Paragraph or PdfStructureRole.Heading) return false;
        if (line.Style.IsBold != previous.Style.IsBold && line.Style.Family.Length > 0) return true;
        if (line.Text.Contains('\t', StringComparison.Ordinal) || previous.Text.Contains('\t', StringComparison.Ordinal)) return true;
        if (Bullets.Contains(line.Text[0], StringComparison.Ordinal) && line.Text.Length > 1 && line.Text[1] == ' ') return true;
        return IsIndented(lines, index, end) || EndsShort(previous, line, block);
    }

    private static bool IsIndented(IReadOnlyList<TextLine> lines, int index, int end)
    {
        var (previous, line) = (lines[index - 1], lines[index]);
        var size = line.Style.Size;
        var indent = line.IsRightToLeft ? previous.Right - line.Right : line.Left - previous.Left;
        if (indent < MinIndent * size || indent > MaxIndent * size) return false;
        // A line that is set in on both sides by the same amount is centred.
        var other = line.IsRightToLeft ? line.Left - previous.Left : previous.Right - line.Right;
        if (MathF.Abs(indent - other) < 0.3f * size) return false;
        if (index + 1 >= end) return true;
        var next = lines[index + 1];
        return MathF.Abs(line.IsRightToLeft ? next.Right - previous.Right : next.Left - previous.Left) < MinIndent * size || !next.Style.HasSizeOf(line.Style);
    }

    private static bool EndsShort(TextLine previous, TextLine line, TextBlock block)
    {
        if (!Terminators.Contains(previous.Text[^1], StringComparison.Ordinal)) return false;
        var size = line.Style.Size;
        float right = float.MinValue, left = float.MaxValue;
        foreach (var known in block.Lines) (left, right) = (Math.Min(left, known.Left), Math.Max(right, known.Right));
        var isUnspaced = ScriptClasses.IsUnspaced(line.Text[0]);
        var needed = isUnspaced ? 1.5f * size : line.FirstWordWidth + (0.6f * size);
        return line.IsRightToLeft
            ? previous.Left - Math.Min(left, line.Left) > needed
            : Math.Max(right, line.Right) - previous.Right > needed;
    }

    private static TextBlock Finish(TextBlock block)
    {
        var text = block.First.Text;
        block.Kind = block.First.Mark.Role switch
        {
            PdfStructureRole.Heading => BlockKind.Heading,
            PdfStructureRole.ListItem => BlockKind.ListItem,
            PdfStructureRole.Quotation => BlockKind.Quotation,
            PdfStructureRole.Caption => BlockKind.Caption,
            _ when text.Contains('\t', StringComparison.Ordinal) => BlockKind.TableRow,
            _ when text.Length > 2 && text[1] == ' ' && Bullets.Contains(text[0], StringComparison.Ordinal) => BlockKind.ListItem,
            _ => BlockKind.Paragraph,
        };
        if (block.Kind == BlockKind.ListItem) block.Level = 1;
        return block;
    }
}
