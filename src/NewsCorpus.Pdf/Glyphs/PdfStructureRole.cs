namespace NewsCorpus.Pdf.Glyphs;

/// <summary>The standard structure types that say something about a block of news.</summary>
internal enum PdfStructureRole : byte
{
    /// <summary>No block-level element, or one that says nothing.</summary>
    None,

    /// <summary>P.</summary>
    Paragraph,

    /// <summary>H, Title, and H1 to H6.</summary>
    Heading,

    /// <summary>LI, LBody and Lbl.</summary>
    ListItem,

    /// <summary>BlockQuote.</summary>
    Quotation,

    /// <summary>Caption.</summary>
    Caption,

    /// <summary>Figure.</summary>
    Figure,

    /// <summary>TR, TH and TD.</summary>
    Table,
}
