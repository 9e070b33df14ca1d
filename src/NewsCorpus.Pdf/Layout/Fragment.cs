using System.Runtime.InteropServices;

namespace NewsCorpus.Pdf.Layout;

/// <summary>Neighbouring words on one baseline, with no gap between them that could be a gutter: the smallest thing that regions are made of.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Fragment
{
    /// <summary>The index of its first word in the sorted words of the page.</summary>
    public required int Start { get; init; }

    /// <summary>The index after its last word.</summary>
    public required int End { get; init; }

    /// <summary>Its left edge.</summary>
    public required float Left { get; init; }

    /// <summary>Its right edge.</summary>
    public required float Right { get; init; }

    /// <summary>Its baseline.</summary>
    public required float Baseline { get; init; }

    /// <summary>The size of its largest word.</summary>
    public required float Size { get; init; }

    /// <summary>The number of the structure element that holds it; 0 when none does.</summary>
    public int Element { get; init; }
}
