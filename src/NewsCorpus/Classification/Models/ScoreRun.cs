using NewsCorpus.Classification.Lines;

namespace NewsCorpus.Classification.Models;

/// <summary>The run of blocks with the largest sum of scores, each weighed by the square root of its words and clipped.</summary>
internal static class ScoreRun
{
    private const float MaxScore = 4;

    public static DenseRun Find(ReadOnlySpan<LineFacts> facts, ReadOnlySpan<float> scores)
    {
        float best = 0, sum = 0;
        var start = 0;
        var run = new DenseRun(0, 0);
        for (var i = 0; i < facts.Length; i++)
        {
            if (sum <= 0) (sum, start) = (0, i);
            sum += Math.Clamp(scores[i], -MaxScore, MaxScore) * MathF.Sqrt(Math.Min(facts[i].Words + 1, 80));
            if (sum <= best) continue;
            best = sum;
            run = new DenseRun(start, i + 1);
        }

        return run;
    }
}
