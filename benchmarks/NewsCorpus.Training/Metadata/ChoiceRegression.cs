namespace NewsCorpus.Training.Metadata;

/// <summary>
/// Conditional logistic regression: which candidate of a page is the right one. It learns from the comparison within a page alone, so what
/// makes a page easy or hard does not bend the weights. The scores are scaled afterwards so that their logistic is a probability.
/// </summary>
internal static class ChoiceRegression
{
    private const int MaxSteps = 30;

    /// <summary>Fits weights; feature 0 is the bias.</summary>
    /// <param name="pages">The candidates of each page, each as the indexes of its features with whether it is right.</param>
    /// <param name="importance">How much each page counts.</param>
    /// <param name="features">The number of features.</param>
    /// <param name="ridge">How strongly weights are drawn to zero.</param>
    public static double[] Fit(IReadOnlyList<(int[] Features, bool IsRight)[]> pages, IReadOnlyList<double> importance, int features, double ridge)
    {
        var weights = new double[features];
        for (var step = 0; step < MaxSteps; step++)
        {
            var gradient = new double[features];
            var hessian = new double[features, features];
            for (var p = 0; p < pages.Count; p++) Accumulate(pages[p], importance[p], weights, gradient, hessian);
            for (var f = 0; f < features; f++)
            {
                gradient[f] -= ridge * weights[f];
                hessian[f, f] += ridge;
            }

            var change = LogisticRegression.Solve(hessian, gradient);
            var largest = 0.0;
            for (var f = 0; f < features; f++)
            {
                var move = Math.Clamp(change[f], -2, 2);
                weights[f] += move;
                largest = Math.Max(largest, Math.Abs(move));
            }

            if (largest < 1e-5) break;
        }

        return Calibrate(pages, importance, weights);
    }

    private static void Accumulate((int[] Features, bool IsRight)[] page, double importance, double[] weights, double[] gradient, double[,] hessian)
    {
        var scores = page.Select(c => c.Features.Sum(f => weights[f])).ToArray();
        if (scores.Length < 2 || !page.Any(c => c.IsRight)) return;
        var highest = scores.Max();
        var all = scores.Select(s => Math.Exp(s - highest)).ToArray();
        var total = all.Sum();
        var right = 0.0;
        for (var c = 0; c < page.Length; c++)
        {
            if (page[c].IsRight) right += all[c];
        }

        var mean = new Dictionary<int, double>();
        for (var c = 0; c < page.Length; c++)
        {
            var share = all[c] / total;
            var error = importance * ((page[c].IsRight ? all[c] / right : 0) - share);
            foreach (var f in page[c].Features)
            {
                gradient[f] += error;
                mean[f] = mean.GetValueOrDefault(f) + share;
                foreach (var g in page[c].Features) hessian[f, g] += importance * share;
            }
        }

        foreach (var (f, x) in mean)
        {
            foreach (var (g, y) in mean) hessian[f, g] -= importance * x * y;
        }
    }

    /// <summary>Scales all weights and sets the bias by a logistic regression on the scores.</summary>
    private static double[] Calibrate(IReadOnlyList<(int[] Features, bool IsRight)[]> pages, IReadOnlyList<double> importance, double[] weights)
    {
        weights[0] = 0;
        var (slope, bias) = (1.0, 0.0);
        for (var step = 0; step < MaxSteps; step++)
        {
            double g0 = 0, g1 = 0, h00 = 1e-6, h01 = 0, h11 = 1e-6;
            for (var p = 0; p < pages.Count; p++)
            {
                foreach (var (features, isRight) in pages[p])
                {
                    var score = features.Sum(f => weights[f]);
                    var probability = 1 / (1 + Math.Exp(-((slope * score) + bias)));
                    var (error, curvature) = (importance[p] * ((isRight ? 1 : 0) - probability), importance[p] * probability * (1 - probability));
                    g0 += error;
                    g1 += error * score;
                    h00 += curvature;
                    h01 += curvature * score;
                    h11 += curvature * score * score;
                }
            }

            var determinant = (h00 * h11) - (h01 * h01);
            if (determinant <= 1e-12) break;
            bias += Math.Clamp(((h11 * g0) - (h01 * g1)) / determinant, -2, 2);
            slope += Math.Clamp(((h00 * g1) - (h01 * g0)) / determinant, -0.5, 0.5);
        }

        for (var f = 0; f < weights.Length; f++) weights[f] *= slope;
        weights[0] = bias;
        return weights;
    }
}
