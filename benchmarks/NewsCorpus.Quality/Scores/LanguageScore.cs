using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Scores;

/// <summary>Whether the primary language subtag is right.</summary>
internal sealed class LanguageScore
{
    private readonly Mean _accuracy = new();

    public int Count => _accuracy.Count;

    public double Accuracy => _accuracy.Value;

    /// <summary>Adds a page and returns whether its language is right.</summary>
    public bool Add(string gold, string? answer)
    {
        var got = FieldText.Fold(answer).Split('-', '_')[0];
        var isRight = string.Equals(got, FieldText.Fold(gold), StringComparison.Ordinal);
        _accuracy.Add(isRight);
        return isRight;
    }
}
