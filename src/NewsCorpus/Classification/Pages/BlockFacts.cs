using System.Runtime.InteropServices;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Pages;

/// <summary>What is known of one block before it is compared with others.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct BlockFacts
{
    /// <summary>What its characters tell.</summary>
    public BlockShape Shape;

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

    /// <summary>1 when the declared article body holds the block, 0 when not, -1 when nothing is declared or the block is too short to tell.</summary>
    public sbyte InDeclaredBody;

    /// <summary>What phrases such as "read also" or "photo:" say; nothing for long blocks.</summary>
    public TextCueRoles Cues;

    /// <summary>The index of the last block, this one included, that is a heading over other articles; far below 0 when there is none.</summary>
    public int LastRelatedHeading;

    /// <summary>What a phrase says that is the whole block.</summary>
    public TextCueRoles WholeCues;

    /// <summary>The number of blocks with the same words.</summary>
    public int Copies;

    /// <summary>Whether an element around it, at any depth, is named for readers' comments.</summary>
    public readonly bool IsInComments => ((Near | Far) & ElementTraits.Comment) != ElementTraits.None;
}
