using System.Runtime.InteropServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Blocks;

/// <summary>A link, emphasis, image or time over part of the normalised text. Marks stand in the order of their starts.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct InlineMark
{
    /// <summary>What the mark does.</summary>
    public required InlineKind Kind { get; init; }

    /// <summary>Where it starts in <see cref="DocumentContent.Text"/>.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends in <see cref="DocumentContent.Text"/>.</summary>
    public required int End { get; init; }

    /// <summary>Where its target stands in the source, still encoded (the value of href, src or datetime); empty when it has none.</summary>
    public SourceSpan Target { get; init; }

    /// <summary>Where a second attribute stands in the source (the alt text of an image); empty when it has none.</summary>
    public SourceSpan Alternative { get; init; }

    /// <summary>What class, rel and similar names of the element hint at.</summary>
    public ElementTraits Traits { get; init; }
}
