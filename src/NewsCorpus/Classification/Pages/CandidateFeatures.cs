using System.Buffers;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// The features that the choice between whole bodies reads: what a candidate adds to the present body, what it leaves out, and what the two
/// share, with the mass of score that each holds and the words that each skips.
/// </summary>
internal static class CandidateFeatures
{
    private const float MaxScore = 4;

    private static readonly string[] s_parts = ["added", "omitted", "shared"];

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. s_parts.SelectMany(part => CandidatePart.Names.Select(name => $"candidate-{part}-{name}")),
        "candidate-step", "candidate-present-words", "candidate-present-first", "candidate-first", "candidate-holes", "candidate-present-mass", "candidate-mass", "candidate-copies",
    ];

    /// <summary>Writes the row of a candidate.</summary>
    /// <param name="page">The page, with the present body.</param>
    /// <param name="scores">The log-odds of each block.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="step">How far its bar lies below that of the block model.</param>
    /// <param name="row">One place a name.</param>
    public static void Write(PageView page, ReadOnlySpan<float> scores, ReadOnlySpan<bool> candidate, float step, Span<float> row)
    {
        var cursor = new FeatureCursor(row);
        var present = page.Body;
        Span<CandidatePart> parts = [new CandidatePart(), new CandidatePart(), new CandidatePart()];
        Sum(page, scores, candidate, parts);
        var presentWords = parts[1].Words + parts[2].Words;
        foreach (ref readonly var part in parts) part.Write(ref cursor, presentWords, page.Facts.Declared.DescriptionTokens.Count);
        cursor.Add(step);
        cursor.Add(presentWords);
        cursor.Add(present.IndexOf(true) - page.Anchors.Headline);
        cursor.Add(candidate.IndexOf(true) - page.Anchors.Headline);
        cursor.Add(Holes(page.Facts, candidate, parts[0].Words + parts[2].Words));
        WriteMass(page.Facts, scores, present, candidate, ref cursor);
        if (cursor.Count != row.Length) throw new InvalidOperationException($"{cursor.Count} features written, {row.Length} expected.");
    }

    private static void Sum(PageView page, ReadOnlySpan<float> scores, ReadOnlySpan<bool> candidate, Span<CandidatePart> parts)
    {
        var facts = page.Facts;
        var present = page.Body;
        var groups = ArrayPool<bool>.Shared.Rent(facts.Groups.Length + 1);
        groups.AsSpan(0, facts.Groups.Length).Clear();
        for (var i = 0; i < candidate.Length; i++)
        {
            if (candidate[i] && present[i]) groups[facts.Blocks[i].Group] = true;
        }

        var lastShared = -1;
        for (var i = 0; i < candidate.Length; i++)
        {
            if (!candidate[i] && !present[i]) continue;
            var part = candidate[i] ? present[i] ? 2 : 0 : 1;
            parts[part].Add(page, i, scores[i], lastShared, groups[facts.Blocks[i].Group]);
            if (part == 2) lastShared = i;
        }

        ArrayPool<bool>.Shared.Return(groups);
    }

    /// <summary>The words between the first and the last block of a body that it does not hold.</summary>
    private static float Holes(PageFacts facts, ReadOnlySpan<bool> body, float words)
    {
        var first = body.IndexOf(true);
        return first < 0 ? 0 : facts.Between(first, body.LastIndexOf(true) + 1).Words - words;
    }

    private static void WriteMass(PageFacts facts, ReadOnlySpan<float> scores, ReadOnlySpan<bool> present, ReadOnlySpan<bool> candidate, ref FeatureCursor row)
    {
        float all = 0, inPresent = 0, inCandidate = 0;
        var copies = 0;
        for (var i = 0; i < candidate.Length; i++)
        {
            if (scores[i] > 0)
            {
                var mass = Math.Min(scores[i], MaxScore) * facts.Blocks[i].Shape.Words;
                all += mass;
                if (present[i]) inPresent += mass;
                if (candidate[i]) inCandidate += mass;
            }

            if (candidate[i] && facts.Blocks[i].Copies > 1) copies++;
        }

        row.AddRatio(inPresent, all);
        row.AddRatio(inCandidate, all);
        row.Add(copies);
    }
}
