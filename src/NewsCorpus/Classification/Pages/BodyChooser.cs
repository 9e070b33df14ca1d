using System.Buffers;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// The last step of the page: a choice between whole bodies. Some pages score low or high as a whole, and no block and no run of them can tell.
/// So the neighbourhood of the headline, the narrowest element around it that holds enough text, is taken with several bars, and an additive
/// model says of each whether it is a better body than the present one.
/// </summary>
internal static class BodyChooser
{
    /// <summary>The name of the embedded model.</summary>
    public const string ModelFile = "html-candidates.bin";

    // How sure the model has to be, in log-odds. Cross-validated by site over four seeds, the mean of the four sets is .9606 without this step and .9620
    // with it; a bar of .5 lost .0003. Candidates offered beside these made the choice worse (what the best container holds, the wider elements
    // around the headline, the first run under it, the body without its last blocks) or no better (what lies between the ends of the declared body).
    private const float Bar = 0.25f;

    /// <summary>The words that a neighbourhood must hold to be one.</summary>
    private const float MinWords = 40;

    /// <summary>How far below the bar of the block model the candidates lie, in log-odds; 0 stands for the present body inside the neighbourhood.</summary>
    public static ReadOnlySpan<float> Steps => [0, 0.75f, 1.5f, 3];

    /// <summary>Takes the best candidate for the body, when there is one that is better.</summary>
    /// <param name="page">The page, with the present body.</param>
    /// <param name="scores">The log-odds of each block.</param>
    /// <param name="model">The model of candidates.</param>
    /// <param name="focus">Which mistake weighs more.</param>
    /// <param name="rules">Set for each block that is decided otherwise.</param>
    public static void Apply(PageView page, ReadOnlySpan<float> scores, AdditiveModel model, Focus focus, Span<string?> rules)
    {
        if (page.Anchors.Headline < 0) return;
        var rented = ArrayPool<bool>.Shared.Rent(2 * scores.Length + 1);
        var candidate = rented.AsSpan(0, scores.Length);
        var best = rented.AsSpan(scores.Length, scores.Length);
        Span<float> row = stackalloc float[CandidateFeatures.Names.Count];
        var (bestScore, reason) = (Bar, -1);
        foreach (var step in Steps)
        {
            if (!TryTake(page, scores, focus, step, candidate)) continue;
            CandidateFeatures.Write(page, scores, candidate, step, row);
            var score = model.Score(row, out var raises, out _);
            if (score <= bestScore) continue;
            (bestScore, reason) = (score, raises);
            candidate.CopyTo(best);
        }

        if (reason >= 0) Take(page, best, CandidateFeatures.Names[reason], rules);
        ArrayPool<bool>.Shared.Return(rented);
    }

    /// <summary>Finds a candidate; false when there is none, or none that differs from the present body.</summary>
    /// <param name="page">The page, with a headline and the present body.</param>
    /// <param name="scores">The log-odds of each block.</param>
    /// <param name="focus">Which mistake weighs more.</param>
    /// <param name="step">One of <see cref="Steps"/>.</param>
    /// <param name="candidate">Set for each block.</param>
    public static bool TryTake(PageView page, ReadOnlySpan<float> scores, Focus focus, float step, Span<bool> candidate)
    {
        if (step > 0) BodySelector.Smooth(page.Facts, scores, BodySelector.ShiftOf(focus) + step, candidate);
        else page.Body.CopyTo(candidate);
        var end = NeighbourhoodEnd(page, candidate);
        candidate[..page.Anchors.Headline].Clear();
        candidate[end..].Clear();
        return candidate.IndexOf(true) >= 0 && !candidate.SequenceEqual(page.Body);
    }

    /// <summary>The end of the narrowest element around the headline that holds enough of a body after it.</summary>
    private static int NeighbourhoodEnd(PageView page, ReadOnlySpan<bool> body)
    {
        var facts = page.Facts;
        var containers = facts.Content.Containers;
        var words = 0f;
        var next = page.Anchors.Headline + 1;
        for (var c = facts.Content.Blocks[page.Anchors.Headline].Container; c >= 0; c = containers[c].Parent)
        {
            for (; next < containers[c].EndBlock; next++)
            {
                if (body[next]) words += facts.Blocks[next].Shape.Words;
            }

            if (words >= MinWords) return containers[c].EndBlock;
        }

        return facts.BlockCount;
    }

    private static void Take(PageView page, ReadOnlySpan<bool> body, string rule, Span<string?> rules)
    {
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != page.Body[i]) rules[i] = rule;
        }

        body.CopyTo(page.Body);
    }
}
