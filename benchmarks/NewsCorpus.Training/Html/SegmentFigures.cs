using System.Globalization;

namespace NewsCorpus.Training.Html;

/// <summary>Segments that must be in and must be out, pooled over pages: substring tests after white space is folded.</summary>
internal sealed class SegmentFigures
{
    private int _truePositives, _falseNegatives, _falsePositives;

    public double F1 => 2.0 * _truePositives / Math.Max(1, 2 * _truePositives + _falseNegatives + _falsePositives);

    /// <summary>Adds a page and returns how many segments are wrong.</summary>
    public int Add(GoldPage page, string body)
    {
        var flat = Squeeze(body);
        var missed = page.With.Count(s => !flat.Contains(Squeeze(s), StringComparison.Ordinal));
        var extra = page.Without.Count(s => flat.Contains(Squeeze(s), StringComparison.Ordinal));
        _truePositives += page.With.Count - missed;
        _falseNegatives += missed;
        _falsePositives += extra;
        return missed + extra;
    }

    public static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"segments F1 {F1:F4} P {_truePositives / (double)Math.Max(1, _truePositives + _falsePositives):F4} R {_truePositives / (double)Math.Max(1, _truePositives + _falseNegatives):F4}");
}
