namespace NewsCorpus.Blocks;

/// <summary>What the markup, or the shape of the text, says that a block is.</summary>
public enum BlockKind : byte
{
    /// <summary>Running text, and all that the markup does not name.</summary>
    Paragraph,

    /// <summary>A heading; its rank is <see cref="Block.Level"/>.</summary>
    Heading,

    /// <summary>An item of a list; its nesting is <see cref="Block.Level"/>.</summary>
    ListItem,

    /// <summary>A quotation set apart.</summary>
    Quotation,

    /// <summary>Text belonging to a picture or table.</summary>
    Caption,

    /// <summary>One row of a data table; cells are separated by a tab.</summary>
    TableRow,

    /// <summary>Text whose line breaks matter.</summary>
    Preformatted,
}
