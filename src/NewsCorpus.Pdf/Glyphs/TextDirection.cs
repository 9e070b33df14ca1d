namespace NewsCorpus.Pdf.Glyphs;

/// <summary>The way a line of glyphs runs over the page. Each way has its own frame, in which lines run rightwards and follow each other downwards.</summary>
internal enum TextDirection : byte
{
    /// <summary>Upright text.</summary>
    Right,

    /// <summary>Text that runs down the page: turned clockwise, or vertical writing, whose lines follow each other leftwards.</summary>
    Down,

    /// <summary>Text that stands on its head.</summary>
    Left,

    /// <summary>Text that runs up the page.</summary>
    Up,
}
