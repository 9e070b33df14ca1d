using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf.Layout;

/// <summary>One line of a column. Positions are in points in the frame of its direction; y grows downwards.</summary>
internal sealed record TextLine
{
    /// <summary>The page, counted from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The number of its region, counted over the document in reading order.</summary>
    public required int Region { get; init; }

    /// <summary>The left and right edge of its region.</summary>
    public required (float Left, float Right) Column { get; init; }

    /// <summary>The way it runs.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>Its left edge.</summary>
    public required float Left { get; init; }

    /// <summary>Its right edge.</summary>
    public required float Right { get; init; }

    /// <summary>Its baseline.</summary>
    public required float Baseline { get; init; }

    /// <summary>The rectangle that its letters fill on the page as shown, whichever way it runs.</summary>
    public PageBox Box { get; init; }

    /// <summary>The look of most of its letters.</summary>
    public required TextStyle Style { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The number of units of its text that stand in links.</summary>
    public int LinkedLength { get; init; }

    /// <summary>The number of units of its text that are bold or italic.</summary>
    public int EmphasizedLength { get; init; }

    /// <summary>The width of its first word, which tells whether it would have fitted on the line before.</summary>
    public float FirstWordWidth { get; init; }

    /// <summary>Whether it is read from right to left.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>What marked content and the structure tree say of it.</summary>
    public PdfMark Mark { get; init; }

    /// <summary>The number, from 1 on its page, of the innermost drawn frame that it stands in, much smaller than the page; 0 when there is none.</summary>
    public int Frame { get; init; }

    /// <summary>What it is as furniture of the page; set by <see cref="FurnitureFinder"/>.</summary>
    public ElementTraits Traits { get; set; }
}
