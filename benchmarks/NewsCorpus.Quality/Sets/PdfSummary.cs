using NewsCorpus.Quality.Scores;

namespace NewsCorpus.Quality.Sets;

/// <summary>The figures of several scored PDF documents.</summary>
internal sealed class PdfSummary
{
    private readonly SortedDictionary<string, Mean> _leaks = new(StringComparer.Ordinal);
    private int _whole;
    private int _hyphenated;

    public int Documents => F1.Count;

    public Mean Precision { get; } = new();

    public Mean Recall { get; } = new();

    public Mean F1 { get; } = new();

    public Mean Order { get; } = new();

    public Mean Title { get; } = new();

    /// <summary>The share of the words cut by a line end that came out whole.</summary>
    public double Dehyphenated => (double)_whole / _hyphenated;

    /// <summary>For each kind of text that does not belong to the body, the share that got in.</summary>
    public IEnumerable<KeyValuePair<string, double>> Leaks => _leaks.Select(pair => KeyValuePair.Create(pair.Key, Math.Round(pair.Value.Value, 3)));

    public void Add(PdfDocument document)
    {
        Precision.Add(document.Body.Precision);
        Recall.Add(document.Body.Recall);
        F1.Add(document.Body.F1);
        Title.Add(document.TitleF1);
        if (document.Order is { } order) Order.Add(order);
        _whole += document.WholeWords;
        _hyphenated += document.HyphenatedWords;
        foreach (var (kind, isLeaked) in document.Others)
        {
            if (!_leaks.TryGetValue(kind, out var mean)) _leaks.Add(kind, mean = new Mean());
            mean.Add(isLeaked);
        }
    }
}
