using System.Runtime.Intrinsics;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Training.Boosting;

/// <summary>
/// Gradient boosting on histograms with logistic loss. Deterministic: sums run in row order and ties go to the lower feature and cut.
/// One call fits one model: <c>Booster.Fit(new BinnedRows(rows), options)</c>.
/// </summary>
internal sealed class Booster
{
    private readonly BinnedRows _binned;
    private readonly BoostingOptions _options;
    private readonly int[] _rows;
    private readonly int[] _features;
    private readonly float[] _weights;
    private readonly double[] _scores;
    private readonly Vector128<float>[] _values;
    private readonly bool[] _goesLeft;

    private Booster(BinnedRows binned, BoostingOptions options, int[] rows)
    {
        _binned = binned;
        _options = options;
        _rows = rows;
        var names = binned.Rows.FeatureNames;
        _features = [.. Enumerable.Range(0, names.Count).Where(f => binned.Cuts[f].Length > 0 && options.UseFeature?.Invoke(names[f]) != false)];
        double total = 0;
        foreach (var r in rows) total += binned.Rows.Weight(r);
        var scale = rows.Length / total;
        _weights = [.. rows.Select(r => (float)(binned.Rows.Weight(r) * scale))];
        _scores = new double[rows.Length];
        _values = new Vector128<float>[rows.Length];
        _goesLeft = new bool[rows.Length];
    }

    /// <summary>Fits a model.</summary>
    /// <param name="binned">The rows, cut into steps.</param>
    /// <param name="options">How to fit.</param>
    /// <param name="rows">The indexes of the rows to fit on; null takes all.</param>
    public static AdditiveModel Fit(BinnedRows binned, BoostingOptions options, int[]? rows = null)
    {
        rows ??= [.. Enumerable.Range(0, binned.Rows.Count)];
        var booster = new Booster(binned, options, rows);
        var tables = new TableBuilder(binned);
        tables.AddConstant(booster.Start());
        for (var round = 0; round < options.Rounds; round++)
        {
            if (booster.Grow(round) is { } tree) tables.Add(tree);

            // Another draw of features may still find a split.
            else if (options.FeatureShare >= 1) break;
        }

        return tables.Build(rows);
    }

    private double Start()
    {
        // Scores of one list compare with each other alone.
        if (_options.Loss == BoostingLoss.Choice) return 0;
        double positive = 0, all = 0;
        for (var i = 0; i < _rows.Length; i++)
        {
            all += _weights[i];
            if (_binned.Rows.Label(_rows[i])) positive += _weights[i];
        }

        var start = Math.Log(Math.Max(positive, 1e-6) / Math.Max(all - positive, 1e-6));
        Array.Fill(_scores, start);
        return start;
    }

    /// <summary>The features that a tree may choose from.</summary>
    private int[] FeaturesOf(int round)
    {
        if (_options.FeatureShare >= 1) return _features;
        return [.. _features.Where(f => Draw((uint)(round * 8191 + f)) < _options.FeatureShare)];
    }

    /// <summary>A number in [0, 1) that depends on its argument alone: the finaliser of MurmurHash3 (Appleby).</summary>
    private static double Draw(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return (hash ^ (hash >> 16)) / 4294967296.0;
    }

    private void ComputePointwise()
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            var p = 1 / (1 + Math.Exp(-_scores[i]));
            _values[i] = Vector128.Create((float)(_weights[i] * ((_binned.Rows.Label(_rows[i]) ? 1 : 0) - p)), (float)(_weights[i] * p * (1 - p)), 1, 0);
        }
    }

    /// <summary>
    /// Of the probability that the right rows of a list should have together, each gets what the model gives it among them. "None of them" competes with
    /// a score of 0 where it is an answer.
    /// </summary>
    private void ComputeListwise()
    {
        var canBeNone = _options.Loss == BoostingLoss.ChoiceOrNone;
        for (int first = 0, end; first < _rows.Length; first = end)
        {
            double highest = canBeNone ? 0 : double.NegativeInfinity, all = 0, right = 0;
            for (end = first; end < _rows.Length && _binned.Rows.List(_rows[end]) == _binned.Rows.List(_rows[first]); end++) highest = Math.Max(highest, _scores[end]);
            for (var i = first; i < end; i++)
            {
                var share = Math.Exp(_scores[i] - highest);
                all += share;
                if (_binned.Rows.Label(_rows[i])) right += share;
            }

            if (canBeNone) all += Math.Exp(-highest);
            for (var i = first; i < end; i++)
            {
                var share = Math.Exp(_scores[i] - highest);
                var p = share / all;
                var target = _binned.Rows.Label(_rows[i]) ? share / right : 0;
                _values[i] = Vector128.Create((float)(_weights[i] * (target - p)), (float)(_weights[i] * p * (1 - p)), 1, 0);
            }
        }
    }

    private Tree? Grow(int round)
    {
        if (_options.Loss == BoostingLoss.Single) ComputePointwise();
        else ComputeListwise();
        var features = FeaturesOf(round);
        var whole = new Histogram(_binned, features);
        whole.Fill(_rows, _values, _options.Threads);
        var root = whole.FindSplit(_options);
        if (root.Feature < 0) return null;
        var column = _binned.Columns[root.Feature];
        var left = 0;
        for (var i = 0; i < _rows.Length; i++) left += (_goesLeft[i] = column[_rows[i]] <= root.Bin) ? 1 : 0;
        var tree = new Tree(root, Split.Leaf(root.LeftValue), Split.Leaf(root.RightValue));
        if (_options.Depth > 1) tree = GrowChildren(root, whole, features, left);
        for (var i = 0; i < _rows.Length; i++) _scores[i] += tree.Value(_binned, _rows[i]);
        return tree;
    }

    private Tree GrowChildren(Split root, Histogram whole, int[] features, int left)
    {
        // Only the smaller side is counted; the other one is the difference.
        var leftIsSmaller = left * 2 <= _rows.Length;
        var smaller = new Histogram(_binned, features);
        var chosen = new int[leftIsSmaller ? left : _rows.Length - left];
        var values = new Vector128<float>[chosen.Length];
        var next = 0;
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_goesLeft[i] != leftIsSmaller) continue;
            chosen[next] = _rows[i];
            values[next++] = _values[i];
        }

        smaller.Fill(chosen, values, _options.Threads);
        whole.Subtract(smaller);
        var (leftHistogram, rightHistogram) = leftIsSmaller ? (smaller, whole) : (whole, smaller);
        var leftSplit = leftHistogram.FindSplit(_options);
        var rightSplit = rightHistogram.FindSplit(_options);
        return new Tree(
            root,
            leftSplit.Feature < 0 ? Split.Leaf(root.LeftValue) : leftSplit,
            rightSplit.Feature < 0 ? Split.Leaf(root.RightValue) : rightSplit);
    }
}
