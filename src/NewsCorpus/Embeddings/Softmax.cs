using System.Runtime.Intrinsics;

namespace NewsCorpus.Embeddings;

/// <summary>Turns scores into probabilities.</summary>
internal static class Softmax
{
    /// <summary>The sum of the exponentials of scores less the largest: the largest has the probability one divided by it.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="largest">The largest of them.</param>
    // Eight at a time: one by one, the exponentials took as long as all the rest of a short text.
    public static float Sum(ReadOnlySpan<float> scores, float largest)
    {
        var offset = Vector256.Create(largest);
        var sums = Vector256<float>.Zero;
        var i = 0;
        for (; i + Vector256<float>.Count <= scores.Length; i += Vector256<float>.Count)
            sums += Vector256.Exp(Vector256.Create(scores[i..]) - offset);
        var total = Vector256.Sum(sums);
        for (; i < scores.Length; i++) total += MathF.Exp(scores[i] - largest);
        return total;
    }

    /// <summary>Makes the logarithms of probabilities of scores.</summary>
    public static void ToLogProbabilities(Span<float> scores)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores) largest = MathF.Max(largest, score);
        var normalizer = largest + MathF.Log(Sum(scores, largest));
        foreach (ref var score in scores) score -= normalizer;
    }
}
