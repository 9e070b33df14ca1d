using System.Globalization;
using System.Text.Json.Nodes;

namespace NewsCorpus.Quality.Sets;

/// <summary>The figures of one set, in the order in which they are printed, and what they were computed from.</summary>
internal sealed class Evaluation
{
    private readonly List<KeyValuePair<string, double>> _figures = [];
    private readonly HashSet<string> _counts = new(StringComparer.Ordinal);

    /// <summary>The figures by name.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Figures => _figures;

    /// <summary>A line a document: what was right in it.</summary>
    public JsonArray Items { get; } = [];

    /// <summary>Lines for the user to read before the figures.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Adds a figure between 0 and 1.</summary>
    public void Add(string name, double figure) => _figures.Add(new(name, figure));

    /// <summary>Adds a number of things.</summary>
    public void AddCount(string name, int count)
    {
        _figures.Add(new(name, count));
        _counts.Add(name);
    }

    /// <summary>The figures as <c>name=value</c>.</summary>
    public override string ToString() => string.Join(' ', _figures.Select(figure => figure.Key + "=" + Format(figure.Key, figure.Value)));

    private string Format(string name, double figure) =>
        _counts.Contains(name) ? ((int)figure).ToString(CultureInfo.InvariantCulture)
        : double.IsNaN(figure) ? "nan"
        : figure.ToString("0.0000", CultureInfo.InvariantCulture);
}
