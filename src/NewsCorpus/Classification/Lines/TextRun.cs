using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Lines;

/// <summary>A run of blocks that were taken, or nearly taken, for running text, with no other block between them.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextRun
{
    /// <summary>Its first block.</summary>
    public int First;

    /// <summary>The block after its last one.</summary>
    public int End;

    /// <summary>Whether its blocks were taken.</summary>
    public bool IsSelected;

    /// <summary>The words in it.</summary>
    public int Words;

    /// <summary>The scores of its blocks, weighed by their words.</summary>
    public float ScoreSum;

    /// <summary>The highest score of its blocks.</summary>
    public float MaxScore;

    /// <summary>The words of the runs above it that were taken.</summary>
    public int WordsAbove;

    /// <summary>The nearest run above it that was taken; -1 when there is none.</summary>
    public int Last;

    /// <summary>The nearest run below it that was taken; -1 when there is none.</summary>
    public int Next;
}
