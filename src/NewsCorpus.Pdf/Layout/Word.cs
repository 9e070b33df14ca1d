using System.Runtime.InteropServices;

namespace NewsCorpus.Pdf.Layout;

/// <summary>Glyphs drawn one after the other without a gap. Positions are in points in the frame of their direction.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word
{
    /// <summary>The index of its first glyph.</summary>
    public required int Start { get; init; }

    /// <summary>The index after its last glyph.</summary>
    public required int End { get; init; }

    /// <summary>Its left edge.</summary>
    public required float Left { get; init; }

    /// <summary>Its right edge.</summary>
    public required float Right { get; init; }

    /// <summary>Its baseline.</summary>
    public required float Baseline { get; init; }

    /// <summary>The size of its type.</summary>
    public required float Size { get; init; }

    /// <summary>The index of its font.</summary>
    public ushort Font { get; init; }

    /// <summary>The index of its marked content.</summary>
    public ushort Mark { get; init; }

    /// <summary>The number of the structure element that holds it; 0 when none does.</summary>
    public int Element { get; init; }

    /// <summary>Whether a space was drawn before it, with a gap to show for it.</summary>
    public bool IsAfterSpace { get; init; }

    /// <summary>Whether a space was drawn after its last glyph, even where no glyph follows on the line.</summary>
    public bool IsBeforeSpace { get; init; }

    /// <summary>Whether its letters run leftwards.</summary>
    public bool IsRightToLeft { get; init; }
}
