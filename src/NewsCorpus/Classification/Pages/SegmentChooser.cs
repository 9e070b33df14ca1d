using System.Buffers;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// The page-level step: which runs of blocks are the article? Blocks are scored one by one, and where the block model is wrong it is wrong for
/// a whole run: the next post of a blog, a thread below a short text, a column of promotions. So runs are compared with the first one under
/// the headline, with the longest one and with the declared body, by a second additive model, which takes or refuses each as a whole.
/// </summary>
internal static class SegmentChooser
{
    /// <summary>The name of the embedded model.</summary>
    public const string ModelFile = "html-segments.bin";

    /// <summary>How far below the bar of the block model a run may lie to be looked at, in log-odds.</summary>
    private const float NearStep = 1.5f;

    // What the block model decided stands unless the run says clearly otherwise, in log-odds. Cross-validated by site over two seeds, the mean of the
    // four sets is .9571 without this step, .9592 with these bars, .9582 with 1 and 1, .9565 with 0 and 0: a refused run is a large loss when it
    // was right, and gold that stops early teaches refusal.
    private const float DropBar = 1.5f;
    private const float AddBar = 0.5f;

    /// <summary>Decides run by run.</summary>
    /// <param name="page">The page, with the blocks that the block model took.</param>
    /// <param name="scores">The log-odds of each block; where a run is decided otherwise, those of the run.</param>
    /// <param name="model">The model of runs.</param>
    /// <param name="focus">Which mistake weighs more.</param>
    /// <param name="rules">Set for each block: the feature that weighed most where it is decided otherwise, null for the others.</param>
    public static void Apply(PageView page, Span<float> scores, AdditiveModel model, Focus focus, Span<string?> rules)
    {
        rules.Clear();
        using var segments = FindSegments(page, scores, focus);
        Span<float> row = stackalloc float[SegmentFeatures.Names.Count];
        var shift = BodySelector.ShiftOf(focus);
        for (var s = 0; s < segments.Count; s++)
        {
            SegmentFeatures.Write(page, segments, s, row);
            var score = model.Score(row, out var raises, out var lowers) + shift;
            ref readonly var segment = ref segments.Items[s];
            if (segment.IsSelected ? score > -DropBar : score < AddBar) continue;
            page.Body[segment.First..segment.End].Fill(!segment.IsSelected);
            scores[segment.First..segment.End].Fill(score);
            var reason = segment.IsSelected ? lowers : raises;
            rules[segment.First..segment.End].Fill(reason < 0 ? null : SegmentFeatures.Names[reason]);
        }
    }

    /// <summary>Finds the runs of a page.</summary>
    /// <param name="page">The page, with the blocks that the block model took.</param>
    /// <param name="scores">The log-odds of each block.</param>
    /// <param name="focus">Which mistake weighs more.</param>
    public static BodySegments FindSegments(PageView page, ReadOnlySpan<float> scores, Focus focus)
    {
        var near = ArrayPool<bool>.Shared.Rent(scores.Length + 1);
        BodySelector.Smooth(page.Facts, scores, BodySelector.ShiftOf(focus) + NearStep, near.AsSpan(0, scores.Length));
        var segments = BodySegments.Find(page, near, scores);
        ArrayPool<bool>.Shared.Return(near);
        return segments;
    }
}
