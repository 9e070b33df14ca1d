namespace NewsCorpus.Training.Metadata;

/// <summary>Logistic regression with a ridge, by Newton's method over sparse rows of ones. Deterministic.</summary>
internal static class LogisticRegression
{
    private const int MaxSteps = 25;
    private const double Tolerance = 1e-6;

    /// <summary>Fits weights.</summary>
    /// <param name="rows">The indexes of the features that each row has.</param>
    /// <param name="labels">Whether each row is right.</param>
    /// <param name="importance">How much each row counts.</param>
    /// <param name="features">The number of features; feature 0 is the bias and is not shrunk.</param>
    /// <param name="ridge">How strongly weights are drawn to zero.</param>
    public static double[] Fit(IReadOnlyList<int[]> rows, IReadOnlyList<bool> labels, IReadOnlyList<double> importance, int features, double ridge)
    {
        var weights = new double[features];
        for (var step = 0; step < MaxSteps; step++)
        {
            var gradient = new double[features];
            var hessian = new double[features, features];
            for (var r = 0; r < rows.Count; r++) Accumulate(rows[r], labels[r], importance[r], weights, gradient, hessian);
            for (var f = 0; f < features; f++)
            {
                var strength = f == 0 ? 1e-6 : ridge;
                gradient[f] -= strength * weights[f];
                hessian[f, f] += strength;
            }

            var change = Solve(hessian, gradient);
            var largest = 0.0;
            for (var f = 0; f < features; f++)
            {
                // A long step on rare features overshoots; two log-odds a step are enough.
                var move = Math.Clamp(change[f], -2, 2);
                weights[f] += move;
                largest = Math.Max(largest, Math.Abs(move));
            }

            if (largest < Tolerance) break;
        }

        return weights;
    }

    private static void Accumulate(int[] row, bool label, double importance, double[] weights, double[] gradient, double[,] hessian)
    {
        var sum = 0.0;
        foreach (var f in row) sum += weights[f];
        var probability = 1 / (1 + Math.Exp(-sum));
        var error = importance * ((label ? 1 : 0) - probability);
        var curvature = importance * Math.Max(probability * (1 - probability), 1e-6);
        foreach (var f in row)
        {
            gradient[f] += error;
            foreach (var g in row) hessian[f, g] += curvature;
        }
    }

    /// <summary>Solves a positive definite system by Cholesky's decomposition.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++) sum -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / matrix[j, j];
            }
        }

        var solution = (double[])right.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++) solution[i] -= matrix[i, k] * solution[k];
            solution[i] /= matrix[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++) solution[i] -= matrix[k, i] * solution[k];
            solution[i] /= matrix[i, i];
        }

        return solution;
    }
}
