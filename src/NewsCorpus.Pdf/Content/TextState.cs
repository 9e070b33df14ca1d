using System.Runtime.InteropServices;
using NewsCorpus.Pdf.Fonts;

namespace NewsCorpus.Pdf.Content;

/// <summary>What the operators q and Q save and restore.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextState
{
    /// <summary>The map from user space to the page as shown.</summary>
    public Matrix Transform;

    /// <summary>The font, or null before one was chosen.</summary>
    public PdfFont? Font;

    /// <summary>The index of the font on the page.</summary>
    public ushort FontIndex;

    /// <summary>The size that the font is scaled to.</summary>
    public double Size;

    /// <summary>The space added after each glyph.</summary>
    public double GlyphSpace;

    /// <summary>The space added after each space of one byte.</summary>
    public double WordSpace;

    /// <summary>The horizontal scale; 1 is none.</summary>
    public double Stretch;

    /// <summary>The distance of lines.</summary>
    public double Leading;

    /// <summary>The rise over the baseline.</summary>
    public double Rise;
}
