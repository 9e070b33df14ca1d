using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Lines;

/// <summary>The run of blocks with the most words in sentences, where each short line costs a penalty (the maximum-sum segment).</summary>
/// <param name="First">The first block of the run.</param>
/// <param name="End">The block after its last one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DenseRun(int First, int End)
{
    /// <summary>A paragraph counts no more words than this, so that one disclaimer of a page is no article.</summary>
    private const int MaxWords = 60;

    public static DenseRun Find(ReadOnlySpan<LineFacts> facts, int penalty)
    {
        int best = 0, sum = 0, start = 0;
        var run = new DenseRun(0, 0);
        for (var i = 0; i < facts.Length; i++)
        {
            if (sum <= 0) (sum, start) = (0, i);
            sum += facts[i].IsSentence ? Math.Min(facts[i].Words, MaxWords) : -penalty;
            if (sum <= best) continue;
            best = sum;
            run = new DenseRun(start, i + 1);
        }

        return run;
    }
}
