using System.Runtime.InteropServices;

namespace NewsCorpus.Pdf.Glyphs;

/// <summary>One placed glyph. Positions are in points in the frame of its direction, with the origin at the top left and y growing downwards.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfGlyph
{
    /// <summary>Where its text starts in the page's characters.</summary>
    public required int TextStart { get; init; }

    /// <summary>The number of UTF-16 units of its text.</summary>
    public required ushort TextLength { get; init; }

    /// <summary>The index of its font in <see cref="GlyphPage.Fonts"/>.</summary>
    public ushort Font { get; init; }

    /// <summary>Where it starts on its baseline.</summary>
    public required float X { get; init; }

    /// <summary>Its baseline.</summary>
    public required float Y { get; init; }

    /// <summary>How far it moves along the baseline.</summary>
    public required float Width { get; init; }

    /// <summary>The size of its type.</summary>
    public required float Size { get; init; }

    /// <summary>The way its line runs.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>The index of its marked content in <see cref="GlyphPage.Marks"/>; 0 is none.</summary>
    public ushort Mark { get; init; }
}
