using System.Runtime.InteropServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>A run of blocks that the block model took, or nearly took, for the body, with no other block between them.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct BodySegment
{
    /// <summary>Its first block.</summary>
    public int First;

    /// <summary>The block after its last one.</summary>
    public int End;

    /// <summary>Whether the block model took it.</summary>
    public bool IsSelected;

    /// <summary>The words in it.</summary>
    public float Words;

    /// <summary>The block with the most words.</summary>
    public int Core;

    /// <summary>The scores of its blocks, weighed by their words.</summary>
    public float ScoreSum;

    /// <summary>The highest score of its blocks.</summary>
    public float MaxScore;

    /// <summary>What the elements around its core are named for.</summary>
    public ElementTraits Traits;
}
