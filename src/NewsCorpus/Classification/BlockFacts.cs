using System.Runtime.InteropServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification;

/// <summary>What is known of one block before it is compared with others.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct BlockFacts
{
    /// <summary>What its characters tell.</summary>
    public TextShape Shape;

    /// <summary>The number of words outside links.</summary>
    public float Unlinked;

    /// <summary>The share of the text in links.</summary>
    public float LinkRatio;

    /// <summary>The words of running text: those of a block long enough and without many links; 0 for others.</summary>
    public float Dense;

    /// <summary>The traits of the element and of the two around it.</summary>
    public ElementTraits Near;

    /// <summary>The traits of the elements further out, those left aside that hold nearly the whole page.</summary>
    public ElementTraits Far;

    /// <summary>The index of the template group in <see cref="PageFacts.Groups"/>.</summary>
    public int Group;

    /// <summary>The index of the wider group that shares tag and class at two levels.</summary>
    public int WideGroup;

    /// <summary>The number of blocks with the same words.</summary>
    public int Copies;
}
