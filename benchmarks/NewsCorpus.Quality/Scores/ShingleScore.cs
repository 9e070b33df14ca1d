using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Scores;

/// <summary>
/// How well a body text was found, by the metric of the Article Extraction Benchmark: bags of four-token shingles, precision and recall
/// averaged over the pages where each is defined, and the F1 of the two averages.
/// </summary>
internal sealed class ShingleScore
{
    private readonly Mean _precision = new();
    private readonly Mean _recall = new();
    private readonly Mean _identical = new();
    private readonly Mean _pageF1 = new();

    public int Count => _pageF1.Count;

    /// <summary>The averages over the pages.</summary>
    public Agreement Average => new(_precision.ValueOrZero, _recall.ValueOrZero);

    /// <summary>The share of pages on which every token is right.</summary>
    public double Identical => _identical.Value;

    /// <summary>The average of the pages' own F1, with the characters of scripts without spaces as tokens.</summary>
    public double PageF1 => _pageF1.Value;

    /// <summary>Adds a page and returns its own F1.</summary>
    public double Add(string gold, string answer)
    {
        var goldTokens = Tokenizer.Words.Split(gold);
        var answerTokens = Tokenizer.Words.Split(answer);
        var overlap = Overlap.Of(Shingle.Of(goldTokens), Shingle.Of(answerTokens));
        var isEqual = overlap is { Extra: 0, Missed: 0 };
        if (overlap.Hits + overlap.Extra > 0) _precision.Add(isEqual ? 1 : (double)overlap.Hits / (overlap.Hits + overlap.Extra));
        if (overlap.Hits + overlap.Missed > 0) _recall.Add(isEqual ? 1 : (double)overlap.Hits / (overlap.Hits + overlap.Missed));
        _identical.Add(goldTokens.SequenceEqual(answerTokens, StringComparer.Ordinal));
        if (Tokenizer.Unspaced.HasSingles(gold))
            overlap = Overlap.Of(Shingle.Of(Tokenizer.Unspaced.Split(gold)), Shingle.Of(Tokenizer.Unspaced.Split(answer)));
        _pageF1.Add(overlap.F1);
        return overlap.F1;
    }
}
