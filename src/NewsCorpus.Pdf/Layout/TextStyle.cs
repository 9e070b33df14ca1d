using System.Runtime.InteropServices;

namespace NewsCorpus.Pdf.Layout;

/// <summary>The look of type.</summary>
/// <param name="Size">Its size in points, to a quarter.</param>
/// <param name="Family">Its family; empty when the font has no name.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsItalic">Whether it is italic.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextStyle(float Size, string Family, bool IsBold, bool IsItalic)
{
    private const float MaxSizeRatio = 1.06f;

    /// <summary>Whether the sizes are the same but for rounding.</summary>
    public bool HasSizeOf(TextStyle other) => Size <= other.Size * MaxSizeRatio && other.Size <= Size * MaxSizeRatio;

    /// <summary>Whether the families may be the same: fonts without a name (Type 3) go with any.</summary>
    public bool HasFamilyOf(TextStyle other) => Family.Length == 0 || other.Family.Length == 0 || string.Equals(Family, other.Family, StringComparison.Ordinal);
}
