using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Scores;

/// <summary>Whether a headline is right, white space, quotes, dashes and case apart; and how many of its words are.</summary>
internal sealed class TitleScore
{
    private readonly Mean _exact = new();
    private readonly Mean _tokenF1 = new();

    public int Count => _exact.Count;

    public double Exact => _exact.Value;

    public double TokenF1 => _tokenF1.Value;

    /// <summary>Adds a page and returns whether its headline is right.</summary>
    public bool Add(string gold, string? answer)
    {
        var (want, got) = (FieldText.Fold(gold), FieldText.Fold(answer));
        var isExact = string.Equals(want, got, StringComparison.Ordinal);
        _exact.Add(isExact);
        _tokenF1.Add(Overlap.Of(new Bag<string>(Tokenizer.Unspaced.Split(want)), new Bag<string>(Tokenizer.Unspaced.Split(got))).F1);
        return isExact;
    }
}
