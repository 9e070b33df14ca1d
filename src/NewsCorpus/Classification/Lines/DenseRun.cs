using System.Runtime.InteropServices;

namespace NewsCorpus.Classification.Lines;

/// <summary>The run of blocks in which the most speaks for an article and the least against it (the maximum-sum segment).</summary>
/// <param name="First">The first block of the run.</param>
/// <param name="End">The block after its last one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DenseRun(int First, int End)
{
    /// <summary>A paragraph counts no more words than this, so that one disclaimer of a page is no article.</summary>
    private const int MaxWords = 60;

    private const float MaxScore = 4;
    private const int MaxWeighedWords = 80;

    /// <summary>The run with the most words in sentences, where each other line costs a penalty.</summary>
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

    /// <summary>The run with the largest sum of scores, each clipped and weighed by the square root of its words.</summary>
    public static DenseRun Find(ReadOnlySpan<LineFacts> facts, ReadOnlySpan<float> scores)
    {
        float best = 0, sum = 0;
        var start = 0;
        var run = new DenseRun(0, 0);
        for (var i = 0; i < facts.Length; i++)
        {
            if (sum <= 0) (sum, start) = (0, i);
            sum += Math.Clamp(scores[i], -MaxScore, MaxScore) * MathF.Sqrt(Math.Min(facts[i].Words + 1, MaxWeighedWords));
            if (sum <= best) continue;
            best = sum;
            run = new DenseRun(start, i + 1);
        }

        return run;
    }
}
