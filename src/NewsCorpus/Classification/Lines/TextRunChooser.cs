using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// Which runs of blocks are the article? Where the model of blocks is wrong it is often wrong for a whole run: the comments of readers, the next
/// article, teasers in whole sentences. So runs are compared with the first one under the headline and with the longest one, by a second additive
/// model, which takes or refuses each as a whole.
/// </summary>
internal static class TextRunChooser
{
    // What the model of blocks decided stands unless that of runs says clearly otherwise, in log-odds.
    private const float DropBar = 1.5f;
    private const float AddBar = 0.5f;

    /// <summary>Decides run by run.</summary>
    /// <param name="content">The text.</param>
    /// <param name="document">Its facts.</param>
    /// <param name="headline">The block of the headline; -1 without one.</param>
    /// <param name="model">The model of runs.</param>
    /// <param name="focus">Which mistake weighs more.</param>
    /// <param name="scores">The score of each block; where a run is decided otherwise, that of the run.</param>
    /// <param name="isOfRun">Set for the blocks that are decided otherwise.</param>
    public static void Apply(DocumentContent content, TextDocument document, int headline, AdditiveModel model, Focus focus, Span<float> scores, Span<bool> isOfRun)
    {
        isOfRun.Clear();
        using var runs = TextRuns.Find(document, scores, headline);
        using var features = new TextRunFeatures(content, document, runs, headline);
        using var rows = new RowBatch(model);
        var shift = TextScores.ShiftOf(focus);
        for (var first = 0; first < runs.Count; first += AdditiveModel.BatchRows)
        {
            var count = Math.Min(AdditiveModel.BatchRows, runs.Count - first);
            for (var i = 0; i < count; i++) features.Fill(first + i, rows.Row(i), AdditiveModel.BatchRows);
            var answers = rows.Score();
            for (var i = 0; i < count; i++)
            {
                ref readonly var run = ref runs.Items[first + i];
                var score = answers[i] + shift;
                if (run.IsSelected ? score > -DropBar : score < AddBar) continue;
                scores[run.First..run.End].Fill(Math.Clamp(score, -TextScores.Max, TextScores.Max));
                isOfRun[run.First..run.End].Fill(true);
            }
        }
    }
}
