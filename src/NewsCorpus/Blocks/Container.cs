using System.Runtime.InteropServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Blocks;

/// <summary>An element (or a page, column or section) that holds blocks. Containers stand in document order, each after its parent.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Container
{
    /// <summary>The index of the container around this one; -1 for the document itself, which is container 0.</summary>
    public required int Parent { get; init; }

    /// <summary>The number of containers above this one.</summary>
    public int Depth { get; init; }

    /// <summary>The index of the first block inside, at any depth.</summary>
    public required int FirstBlock { get; init; }

    /// <summary>The index after the last block inside.</summary>
    public required int EndBlock { get; init; }

    /// <summary>The purpose its names hint at.</summary>
    public ElementTraits Traits { get; init; }

    /// <summary>A stable hash of its tag and sorted class names: blocks of one template share it.</summary>
    public uint Signature { get; init; }

    /// <summary>What kind of element it is.</summary>
    public ContainerTag Tag { get; init; }

    /// <summary>Where its own start tag stands in the source.</summary>
    public SourceSpan Span { get; init; }
}
