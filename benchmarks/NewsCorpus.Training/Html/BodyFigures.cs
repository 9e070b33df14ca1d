using System.Globalization;

namespace NewsCorpus.Training.Html;

/// <summary>
/// The published benchmark's metric over many pages: bags of 4-token shingles, precision and recall averaged over the pages where each is
/// defined, F1 of the two averages; beside it the share of pages with an identical token sequence.
/// </summary>
internal sealed class BodyFigures
{
    private const int Size = 4;
    private double _precision, _recall;
    private int _precisionPages, _recallPages, _pages, _exact;

    public double Precision => _precisionPages > 0 ? _precision / _precisionPages : 0;

    public double Recall => _recallPages > 0 ? _recall / _recallPages : 0;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public double Exact => _pages > 0 ? (double)_exact / _pages : 0;

    /// <summary>Adds a page and returns its own F1.</summary>
    public double Add(IReadOnlyList<string> gold, IReadOnlyList<string> predicted)
    {
        var (truePositives, predictedCount, goldCount) = Overlap(gold, predicted);
        _pages++;
        if (gold.SequenceEqual(predicted, StringComparer.Ordinal)) _exact++;
        if (predictedCount > 0)
        {
            _precision += (double)truePositives / predictedCount;
            _precisionPages++;
        }

        if (goldCount > 0)
        {
            _recall += (double)truePositives / goldCount;
            _recallPages++;
        }

        return predictedCount + goldCount > 0 ? 2.0 * truePositives / (predictedCount + goldCount) : 1;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"F1 {F1:F4} P {Precision:F4} R {Recall:F4} exact {Exact:F3}");

    private static (int Both, int Predicted, int Gold) Overlap(IReadOnlyList<string> gold, IReadOnlyList<string> predicted)
    {
        var bag = new Dictionary<(string?, string?, string?, string?), int>();
        var goldCount = Shingles(gold, s => bag[s] = bag.GetValueOrDefault(s) + 1);
        var both = 0;
        var predictedCount = Shingles(predicted, s =>
        {
            var left = bag.GetValueOrDefault(s);
            if (left == 0) return;
            bag[s] = left - 1;
            both++;
        });
        return (both, predictedCount, goldCount);
    }

    private static int Shingles(IReadOnlyList<string> tokens, Action<(string?, string?, string?, string?)> add)
    {
        if (tokens.Count == 0) return 0;
        var count = Math.Max(1, tokens.Count - Size + 1);
        for (var i = 0; i < count; i++) add((At(i), At(i + 1), At(i + 2), At(i + 3)));
        return count;

        string? At(int i) => i < tokens.Count ? tokens[i] : null;
    }
}
