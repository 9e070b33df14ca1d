using System.Buffers;

namespace NewsCorpus.Classification.Pages;

/// <summary>Turns the scores of single blocks into one body: neighbours pull each other along, and a page is not left with almost nothing.</summary>
internal static class BodySelector
{
    /// <summary>What changing between body and not body costs, in log-odds. Stronger smoothing measured worse.</summary>
    private const float SwitchPenalty = 1;

    /// <summary>With fewer words than this the bar is lowered: rare layouts score low as a whole, and then the best blocks are still the body.</summary>
    private const float MinBodyWords = 40;

    /// <summary>The lowered bar, as a share of the probability of the best block.</summary>
    private const float LoweredBar = 0.55f;

    /// <summary>The log-odds that precision asks for and recall forgives.</summary>
    private const float FocusStep = 1;

    /// <summary>Decides which blocks are body.</summary>
    /// <param name="page">The page, whose body is set.</param>
    /// <param name="scores">The log-odds of each block.</param>
    /// <param name="focus">Which mistake weighs more.</param>
    public static void Select(PageView page, ReadOnlySpan<float> scores, Focus focus)
    {
        Smooth(page.Facts, scores, ShiftOf(focus), page.Body);
        if (page.BodyWords(0, scores.Length) < MinBodyWords) LowerBar(page.Facts, scores, page.Body);
    }

    /// <summary>What a focus adds to every score.</summary>
    public static float ShiftOf(Focus focus) => focus switch { Focus.Precision => -FocusStep, Focus.Recall => FocusStep, _ => 0 };

    /// <summary>The most probable sequence of two states (Viterbi): long blocks speak louder, by the root of their words.</summary>
    /// <param name="facts">The facts of the page.</param>
    /// <param name="scores">The log-odds of each block.</param>
    /// <param name="shift">Added to every score.</param>
    /// <param name="selected">Set for each block.</param>
    public static void Smooth(PageFacts facts, ReadOnlySpan<float> scores, float shift, Span<bool> selected)
    {
        var count = scores.Length;
        var cameFrom = ArrayPool<byte>.Shared.Rent(count + 1);
        float inside = 0, outside = 0;
        for (var i = 0; i < count; i++)
        {
            var emission = (scores[i] + shift) * MathF.Sqrt(Math.Max(1, facts.Blocks[i].Shape.Words)) / 2;
            var enters = outside - SwitchPenalty > inside;
            var leaves = inside - SwitchPenalty > outside;
            var nextInside = (enters ? outside - SwitchPenalty : inside) + emission;
            var nextOutside = (leaves ? inside - SwitchPenalty : outside) - emission;
            cameFrom[i] = (byte)((enters ? 1 : 0) | (leaves ? 2 : 0));
            (inside, outside) = (nextInside, nextOutside);
        }

        var isInside = inside > outside;
        for (var i = count - 1; i >= 0; i--)
        {
            selected[i] = isInside;
            if ((cameFrom[i] & (isInside ? 1 : 2)) != 0) isInside = !isInside;
        }

        ArrayPool<byte>.Shared.Return(cameFrom);
    }

    private static void LowerBar(PageFacts facts, ReadOnlySpan<float> scores, Span<bool> selected)
    {
        var best = float.MinValue;
        for (var i = 0; i < scores.Length; i++)
        {
            if (facts.Blocks[i].Shape.Words >= 5) best = Math.Max(best, scores[i]);
        }

        if (best == float.MinValue) return;
        var bar = LoweredBar / (1 + MathF.Exp(-best));
        for (var i = 0; i < scores.Length; i++)
        {
            if (1 / (1 + MathF.Exp(-scores[i])) >= bar) selected[i] = true;
        }
    }
}
