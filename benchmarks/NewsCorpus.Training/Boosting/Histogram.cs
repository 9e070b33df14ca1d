namespace NewsCorpus.Training.Boosting;

/// <summary>Sums of gradients, curvatures and row counts for each step of each feature.</summary>
internal sealed class Histogram(BinnedRows binned, int[] features)
{
    private const int Width = 256;
    private readonly double[] _gradients = new double[features.Length * Width];
    private readonly double[] _curvatures = new double[features.Length * Width];
    private readonly int[] _counts = new int[features.Length * Width];

    /// <summary>Counts rows; each feature is summed by one thread in row order, so any number of threads gives the same sums.</summary>
    public void Fill(int[] rows, float[] gradients, float[] curvatures, int threads)
    {
        if (threads <= 1)
        {
            for (var k = 0; k < features.Length; k++) FillOne(k, rows, gradients, curvatures);
            return;
        }

        Parallel.For(0, features.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, k => FillOne(k, rows, gradients, curvatures));
    }

    public void Subtract(Histogram other)
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            _gradients[i] -= other._gradients[i];
            _curvatures[i] -= other._curvatures[i];
            _counts[i] -= other._counts[i];
        }
    }

    public Split FindSplit(BoostingOptions options)
    {
        var best = Split.Leaf(0);
        for (var k = 0; k < features.Length; k++)
        {
            var split = FindSplit(k, options);
            if (split.Gain > best.Gain * (1 + 1e-9)) best = split;
        }

        return best;
    }

    private void FillOne(int k, int[] rows, float[] gradients, float[] curvatures)
    {
        var column = binned.Columns[features[k]];
        var g = _gradients.AsSpan(k * Width, Width);
        var h = _curvatures.AsSpan(k * Width, Width);
        var n = _counts.AsSpan(k * Width, Width);
        for (var i = 0; i < rows.Length; i++)
        {
            var bin = column[rows[i]];
            g[bin] += gradients[i];
            h[bin] += curvatures[i];
            n[bin]++;
        }
    }

    private Split FindSplit(int k, BoostingOptions options)
    {
        var steps = binned.Cuts[features[k]].Length + 1;
        var g = _gradients.AsSpan(k * Width, steps);
        var h = _curvatures.AsSpan(k * Width, steps);
        var n = _counts.AsSpan(k * Width, steps);
        double sumG = 0, sumH = 0;
        var sumN = 0;
        for (var b = 0; b < steps; b++)
        {
            sumG += g[b];
            sumH += h[b];
            sumN += n[b];
        }

        var best = Split.Leaf(0);
        double leftG = 0, leftH = 0;
        var leftN = 0;
        var parent = sumG * sumG / (sumH + options.L2);
        for (var b = 0; b < steps - 1; b++)
        {
            leftG += g[b];
            leftH += h[b];
            leftN += n[b];
            if (leftN < options.MinLeafRows || sumN - leftN < options.MinLeafRows) continue;
            var (rightG, rightH) = (sumG - leftG, sumH - leftH);
            var gain = leftG * leftG / (leftH + options.L2) + rightG * rightG / (rightH + options.L2) - parent;
            if (gain <= best.Gain * (1 + 1e-9)) continue;
            best = new Split(features[k], b, options.Rate * leftG / (leftH + options.L2), options.Rate * rightG / (rightH + options.L2), gain);
        }

        return best;
    }
}
