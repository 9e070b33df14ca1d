using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Lines;

/// <summary>What stands above a block, summed up: the sums of any window are the difference of two of them. The runs are those that end just above and just below it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LineSums
{
    /// <summary>The longest run that is counted.</summary>
    public const int MaxRun = 40;

    /// <summary>Words above the block.</summary>
    public int Words;

    /// <summary>Words of sentence-like blocks above it.</summary>
    public int SentenceWords;

    /// <summary>Blocks of fewer than eight words above it.</summary>
    public int ShortLines;

    /// <summary>The run of short blocks that ends just above it.</summary>
    public byte ShortAbove;

    /// <summary>The run of list items that ends just above it.</summary>
    public byte ItemsAbove;

    /// <summary>The run of list items that begins just below it.</summary>
    public byte ItemsBelow;
}
