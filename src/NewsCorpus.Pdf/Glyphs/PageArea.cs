using System.Runtime.InteropServices;

namespace NewsCorpus.Pdf.Glyphs;

/// <summary>A rectangle on a page in points; y grows downwards.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageArea(float Left, float Top, float Right, float Bottom)
{
    /// <summary>Whether a point lies inside.</summary>
    public bool Contains(float x, float y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}
