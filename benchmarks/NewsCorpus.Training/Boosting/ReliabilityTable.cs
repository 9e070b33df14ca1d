using System.Globalization;

namespace NewsCorpus.Training.Boosting;

/// <summary>How often a predicted probability comes true, in ten bands: it shows whether the score may be published as a confidence.</summary>
internal static class ReliabilityTable
{
    public static void Write(TextWriter output, TrainingRows rows, ReadOnlySpan<float> scores)
    {
        var (predicted, actual, weight) = (new double[10], new double[10], new double[10]);
        double brier = 0, total = 0;
        for (var r = 0; r < scores.Length; r++)
        {
            var p = 1 / (1 + Math.Exp(-scores[r]));
            var band = Math.Min(9, (int)(p * 10));
            var truth = rows.Label(r) ? 1 : 0;
            predicted[band] += p * rows.Weight(r);
            actual[band] += truth * rows.Weight(r);
            weight[band] += rows.Weight(r);
            brier += rows.Weight(r) * (p - truth) * (p - truth);
            total += rows.Weight(r);
        }

        output.WriteLine("  predicted   true   share of weight");
        for (var b = 0; b < 10; b++)
        {
            if (weight[b] <= 0) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {predicted[b] / weight[b],9:F3} {actual[b] / weight[b],6:F3} {weight[b] / total,8:P1}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  Brier score {brier / total:F4}"));
    }
}
