using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Scores;

/// <summary>Whether the publication is named as the gold names it; lenient where one name holds the other.</summary>
internal sealed class PublisherScore
{
    private readonly Mean _exact = new();
    private readonly Mean _lenient = new();

    public int Count => _exact.Count;

    public double Exact => _exact.Value;

    public double Lenient => _lenient.Value;

    /// <summary>Adds a page and returns whether its publication is right.</summary>
    public bool Add(string gold, string? answer)
    {
        var (want, got) = (FieldText.PublisherKey(gold), FieldText.PublisherKey(answer));
        var isExact = string.Equals(want, got, StringComparison.Ordinal);
        _exact.Add(isExact);
        _lenient.Add(want.Length > 0 && got.Length > 0 &&
            (want.Contains(got, StringComparison.Ordinal) || got.Contains(want, StringComparison.Ordinal)));
        return isExact;
    }
}
