using NewsCorpus.Classification.Models;

namespace NewsCorpus.Training.Boosting;

/// <summary>
/// Merges trees into one step table a feature and one grid a pair of features, without loss. Tables are centred on their mean over the
/// training rows, so that an addend tells how far a feature moves a score from the usual.
/// </summary>
internal sealed class TableBuilder(BinnedRows binned)
{
    private readonly SortedDictionary<int, double[]> _steps = [];
    private readonly SortedDictionary<(int First, int Second), double[,]> _pairs = [];
    private double _intercept;

    public void AddConstant(double value) => _intercept += value;

    public void Add(Tree tree)
    {
        AddSide(tree.Root, goesLeft: true, tree.Left);
        AddSide(tree.Root, goesLeft: false, tree.Right);
    }

    /// <summary>Builds the model.</summary>
    /// <param name="rows">The rows it was fitted on, for the means.</param>
    public AdditiveModel Build(int[] rows)
    {
        var intercept = _intercept;
        var steps = new List<StepTable>();
        foreach (var (feature, values) in _steps)
        {
            var mean = Mean(rows, r => values[binned.Columns[feature][r]]);
            intercept += mean;
            for (var b = 0; b < values.Length; b++) values[b] -= mean;
            var kept = ChangesAt(values.Length, b => values[b] != values[b - 1]);
            steps.Add(new StepTable(feature, CutsAt(feature, kept), [.. kept.Select(b => (float)values[b])]));
        }

        var pairs = new List<PairTable>();
        foreach (var ((first, second), grid) in _pairs)
        {
            var mean = Mean(rows, r => grid[binned.Columns[first][r], binned.Columns[second][r]]);
            intercept += mean;
            pairs.Add(Compress(first, second, grid, mean));
        }

        return new AdditiveModel(binned.Rows.FeatureNames, (float)intercept, steps, pairs);
    }

    private void AddSide(Split root, bool goesLeft, Split child)
    {
        if (child.Feature < 0 || child.Feature == root.Feature)
        {
            var steps = Steps(root.Feature);
            for (var b = 0; b < steps.Length; b++)
            {
                if (b <= root.Bin == goesLeft) steps[b] += child.Feature < 0 || b <= child.Bin ? child.LeftValue : child.RightValue;
            }

            return;
        }

        var swap = child.Feature < root.Feature;
        var grid = Grid(swap ? child.Feature : root.Feature, swap ? root.Feature : child.Feature);
        for (var i = 0; i < grid.GetLength(0); i++)
        {
            for (var j = 0; j < grid.GetLength(1); j++)
            {
                var (rootBin, childBin) = swap ? (j, i) : (i, j);
                if (rootBin <= root.Bin == goesLeft) grid[i, j] += childBin <= child.Bin ? child.LeftValue : child.RightValue;
            }
        }
    }

    private double[] Steps(int feature) =>
        _steps.TryGetValue(feature, out var steps) ? steps : _steps[feature] = new double[binned.Cuts[feature].Length + 1];

    private double[,] Grid(int first, int second) => _pairs.TryGetValue((first, second), out var grid)
        ? grid
        : _pairs[(first, second)] = new double[binned.Cuts[first].Length + 1, binned.Cuts[second].Length + 1];

    private double Mean(int[] rows, Func<int, double> value)
    {
        double sum = 0, weight = 0;
        foreach (var r in rows)
        {
            sum += binned.Rows.Weight(r) * value(r);
            weight += binned.Rows.Weight(r);
        }

        return weight > 0 ? sum / weight : 0;
    }

    private PairTable Compress(int first, int second, double[,] grid, double mean)
    {
        var (height, width) = (grid.GetLength(0), grid.GetLength(1));
        var rows = ChangesAt(height, i => Enumerable.Range(0, width).Any(j => grid[i, j] != grid[i - 1, j]));
        var columns = ChangesAt(width, j => Enumerable.Range(0, height).Any(i => grid[i, j] != grid[i, j - 1]));
        var addends = new float[rows.Count * columns.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j < columns.Count; j++) addends[i * columns.Count + j] = (float)(grid[rows[i], columns[j]] - mean);
        }

        return new PairTable(first, second, CutsAt(first, rows), CutsAt(second, columns), addends);
    }

    /// <summary>The steps that differ from the one before, and the first.</summary>
    private static List<int> ChangesAt(int count, Func<int, bool> differs) => [0, .. Enumerable.Range(1, count - 1).Where(differs)];

    private float[] CutsAt(int feature, List<int> steps) => [.. steps.Skip(1).Select(b => binned.Cuts[feature][b - 1])];
}
