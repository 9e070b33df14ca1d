using System.Runtime.Intrinsics;

namespace NewsCorpus.Training.Boosting;

/// <summary>Sums of gradients, curvatures and row counts for each step of each feature, kept side by side so that a row costs one addition.</summary>
internal sealed class Histogram(BinnedRows binned, int[] features)
{
    private const int Width = 64;
    private readonly Vector128<float>[] _sums = new Vector128<float>[features.Length * Width];

    /// <summary>Counts rows; each feature is summed by one thread in row order, so any number of threads gives the same sums.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="values">For each of them gradient, curvature and 1.</param>
    /// <param name="threads">The number of threads.</param>
    public void Fill(int[] rows, Vector128<float>[] values, int threads)
    {
        if (threads <= 1)
        {
            for (var k = 0; k < features.Length; k++) FillOne(k, rows, values);
            return;
        }

        Parallel.For(0, features.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, k => FillOne(k, rows, values));
    }

    public void Subtract(Histogram other)
    {
        for (var i = 0; i < _sums.Length; i++) _sums[i] -= other._sums[i];
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

    private void FillOne(int k, int[] rows, Vector128<float>[] values)
    {
        var column = binned.Columns[features[k]];
        var sums = _sums.AsSpan(k * Width, Width);
        for (var i = 0; i < rows.Length; i++) sums[column[rows[i]]] += values[i];
    }

    private Split FindSplit(int k, BoostingOptions options)
    {
        var sums = _sums.AsSpan(k * Width, binned.Cuts[features[k]].Length + 1);
        double sumG = 0, sumH = 0, sumN = 0;
        foreach (var sum in sums)
        {
            sumG += sum[0];
            sumH += sum[1];
            sumN += sum[2];
        }

        var best = Split.Leaf(0);
        double leftG = 0, leftH = 0, leftN = 0;
        var parent = sumG * sumG / (sumH + options.L2);
        for (var b = 0; b < sums.Length - 1; b++)
        {
            leftG += sums[b][0];
            leftH += sums[b][1];
            leftN += sums[b][2];
            if (leftN < options.MinLeafRows || sumN - leftN < options.MinLeafRows) continue;
            var (rightG, rightH) = (sumG - leftG, sumH - leftH);
            var gain = leftG * leftG / (leftH + options.L2) + rightG * rightG / (rightH + options.L2) - parent;
            if (gain <= best.Gain * (1 + 1e-9)) continue;
            best = new Split(features[k], b, options.Rate * leftG / (leftH + options.L2), options.Rate * rightG / (rightH + options.L2), gain);
        }

        return best;
    }
}
