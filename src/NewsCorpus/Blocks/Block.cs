using System.Runtime.InteropServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Blocks;

/// <summary>One contiguous run of visible text as the layout shows it. Its text is a slice of <see cref="DocumentContent.Text"/>.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Block
{
    /// <summary>What the markup says the block is.</summary>
    public BlockKind Kind { get; init; }

    /// <summary>The rank of a heading (1 to 6) or the nesting of a list item (from 1); 0 elsewhere.</summary>
    public byte Level { get; init; }

    /// <summary>Where the normalised text starts in <see cref="DocumentContent.Text"/>.</summary>
    public required int TextStart { get; init; }

    /// <summary>The length of the normalised text in UTF-16 units; never 0.</summary>
    public required int TextLength { get; init; }

    /// <summary>Where the block stands in the source, from its first to its last visible unit.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The index in <see cref="DocumentContent.Containers"/> of the element that holds the block; 0 is the document itself.</summary>
    public int Container { get; init; }

    /// <summary>The number of UTF-16 units of its text that stand in links.</summary>
    public int LinkedLength { get; init; }

    /// <summary>The number of UTF-16 units of its text that are emphasised (bold or italic).</summary>
    public int EmphasizedLength { get; init; }

    /// <summary>The size of its type in points, in formats that state it; 0 elsewhere.</summary>
    public float FontSize { get; init; }

    /// <summary>The bounding box of its lines on the page of its span, in formats that have pages; the default value elsewhere.</summary>
    public PageBox Box { get; init; }

    /// <summary>The number of empty lines, or of explicit line breaks, before the block; 0 in formats where it means nothing.</summary>
    public short GapBefore { get; init; }
}
