namespace NewsCorpus.Pdf.Layout;

/// <summary>What became of the order that the structure tree states for a page.</summary>
internal enum StructureOrderResult
{
    /// <summary>The tree states none for nearly all of the text.</summary>
    None,

    /// <summary>It is that of the layout.</summary>
    Same,

    /// <summary>It is another one and was taken.</summary>
    Taken,

    /// <summary>It is another one and was refused, because it tears apart what stands together.</summary>
    Refused,
}
