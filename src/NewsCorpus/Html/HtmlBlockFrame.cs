using System.Runtime.InteropServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <summary>An open block-level element, with what it says about the text inside.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct HtmlBlockFrame
{
    /// <summary>Its node.</summary>
    public int Node;

    /// <summary>The index of the node after its last one.</summary>
    public int End;

    /// <summary>The kind of the text inside.</summary>
    public BlockKind Kind;

    /// <summary>The rank of a heading or the nesting of a list item.</summary>
    public byte Level;

    /// <summary>The number of lists around it.</summary>
    public byte ListDepth;

    /// <summary>Whether it is a table row that makes one block.</summary>
    public bool IsRow;

    /// <summary>The frame of an element inside this one.</summary>
    public readonly HtmlBlockFrame Inside(int index, in HtmlNode node)
    {
        var frame = this with { Node = index, End = node.End, IsRow = false };
        var tag = node.Tag;
        switch (tag)
        {
            case HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.H5 or HtmlTag.H6:
                frame.Kind = BlockKind.Heading;
                frame.Level = (byte)(1 + tag - HtmlTag.H1);
                break;
            case HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl or HtmlTag.Menu or HtmlTag.Dir:
                frame.ListDepth = (byte)Math.Min(byte.MaxValue, ListDepth + 1);
                break;
            case HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt:
                frame.Kind = BlockKind.ListItem;
                frame.Level = Math.Max((byte)1, ListDepth);
                break;
            case HtmlTag.Blockquote:
                frame.Kind = BlockKind.Quotation;
                frame.Level = 0;
                break;
            case HtmlTag.FigCaption or HtmlTag.Caption:
                frame.Kind = BlockKind.Caption;
                frame.Level = 0;
                break;
            case HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Xmp or HtmlTag.PlainText:
                frame.Kind = BlockKind.Preformatted;
                frame.Level = 0;
                break;
            case HtmlTag.Article or HtmlTag.Table or HtmlTag.Td or HtmlTag.Th:
                // An article in a list, or a table for layout, starts afresh.
                frame.Kind = BlockKind.Paragraph;
                frame.Level = frame.ListDepth = 0;
                break;
        }

        return frame;
    }
}
