using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf.Layout;

/// <summary>A paragraph, heading, caption: lines that belong together, perhaps over columns and pages.</summary>
internal sealed class TextBlock
{
    /// <summary>Starts a block with a line.</summary>
    public TextBlock(TextLine line) => Lines.Add(line);

    /// <summary>The lines in reading order; never empty.</summary>
    public List<TextLine> Lines { get; } = [];

    /// <summary>The first line.</summary>
    public TextLine First => Lines[0];

    /// <summary>The last line.</summary>
    public TextLine Last => Lines[^1];

    /// <summary>The look of its first full line.</summary>
    public TextStyle Style => Lines.Count > 2 ? Lines[1].Style : First.Style;

    /// <summary>Its text with lines joined; set by <see cref="LineJoiner"/>.</summary>
    public string Text { get; set; } = "";

    /// <summary>What it is, as far as the layout tells.</summary>
    public ElementTraits Traits { get; set; }

    /// <summary>What the shape of the text says it is.</summary>
    public BlockKind Kind { get; set; }

    /// <summary>The rank of a heading.</summary>
    public byte Level { get; set; }

    /// <summary>The number of the story that it belongs to: 1 is the main one, 0 none.</summary>
    public int Story { get; set; }

    /// <summary>The length of its text before joining.</summary>
    public int Length
    {
        get
        {
            var length = 0;
            foreach (var line in Lines) length += line.Text.Length;
            return length;
        }
    }

    /// <summary>The bounding box of its lines on its first page.</summary>
    public PageBox Box
    {
        get
        {
            var box = First.Box;
            foreach (var line in Lines)
            {
                if (line.Page != First.Page) continue;
                var (left, top, right, bottom) = line.Box;
                box = new PageBox(Math.Min(box.Left, left), Math.Min(box.Top, top), Math.Max(box.Right, right), Math.Max(box.Bottom, bottom));
            }

            return box;
        }
    }

    /// <summary>The number of units that stand in links.</summary>
    public int LinkedLength
    {
        get
        {
            var length = 0;
            foreach (var line in Lines) length += line.LinkedLength;
            return length;
        }
    }

    /// <summary>The number of units that are bold or italic.</summary>
    public int EmphasizedLength
    {
        get
        {
            var length = 0;
            foreach (var line in Lines) length += line.EmphasizedLength;
            return length;
        }
    }
}
