namespace NewsCorpus.Training.Boosting;

/// <summary>Rows with each feature cut into steps at quantiles of the weight, column by column. Made once and shared by all folds.</summary>
internal sealed class BinnedRows
{
    /// <summary>The most steps a feature is cut into.</summary>
    private const int MaxBins = 63;

    public BinnedRows(TrainingRows rows)
    {
        Rows = rows;
        var features = rows.FeatureNames.Count;
        Cuts = new float[features][];
        Columns = new byte[features][];
        var values = new float[rows.Count];
        var order = new int[rows.Count];
        for (var f = 0; f < features; f++)
        {
            for (var r = 0; r < values.Length; r++)
            {
                values[r] = rows.Features(r)[f];
                order[r] = r;
            }

            Array.Sort(values, order);
            Cuts[f] = FindCuts(values, order, rows);
            Columns[f] = Cut(values, order, Cuts[f]);
        }
    }

    public TrainingRows Rows { get; }

    /// <summary>The cuts of each feature in rising order.</summary>
    public float[][] Cuts { get; }

    /// <summary>For each feature the step of each row.</summary>
    public byte[][] Columns { get; }

    private static float[] FindCuts(float[] sorted, int[] order, TrainingRows rows)
    {
        // Half by count and half by weight: weights follow the metric (long paragraphs), counts keep the many short blocks apart.
        double total = 0;
        foreach (var r in order) total += rows.Weight(r);
        var mean = total / Math.Max(1, order.Length);
        var distinct = 1;
        for (var i = 1; i < sorted.Length; i++) distinct += sorted[i] > sorted[i - 1] ? 1 : 0;
        var share = distinct <= MaxBins ? 0 : (total + mean * order.Length) / MaxBins;
        var cuts = new List<float>();
        double mass = 0;
        for (var i = 1; i < sorted.Length && cuts.Count < MaxBins - 1; i++)
        {
            mass += rows.Weight(order[i - 1]) + mean;
            if (!(sorted[i] > sorted[i - 1]) || mass < share) continue;
            var middle = sorted[i - 1] + (sorted[i] - sorted[i - 1]) / 2;
            cuts.Add(middle < sorted[i] ? middle : sorted[i - 1]);
            mass = 0;
        }

        return [.. cuts];
    }

    private static byte[] Cut(float[] sorted, int[] order, float[] cuts)
    {
        var column = new byte[sorted.Length];
        var step = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            while (step < cuts.Length && sorted[i] > cuts[step]) step++;
            column[order[i]] = (byte)step;
        }

        return column;
    }
}
