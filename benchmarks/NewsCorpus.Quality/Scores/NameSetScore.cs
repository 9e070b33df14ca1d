namespace NewsCorpus.Quality.Scores;

/// <summary>How well a set of names (authors, keywords) was found: F1 a page, averaged over the pages. Nothing is right where the gold has nothing.</summary>
/// <param name="keyOf">What makes two names equal.</param>
internal sealed class NameSetScore(Func<string, string> keyOf)
{
    private readonly Mean _f1 = new();

    public int Count => _f1.Count;

    public double F1 => _f1.Value;

    /// <summary>Adds a page and returns its F1.</summary>
    public double Add(IEnumerable<string> gold, IEnumerable<string> answer)
    {
        var want = gold.Select(keyOf).ToHashSet(StringComparer.Ordinal);
        var got = answer.Select(keyOf).ToHashSet(StringComparer.Ordinal);
        var hits = want.Count(got.Contains);
        var precision = got.Count > 0 ? (double)hits / got.Count : want.Count == 0 ? 1 : 0;
        var recall = want.Count > 0 ? (double)hits / want.Count : got.Count == 0 ? 1 : 0;
        var f1 = new Agreement(precision, recall).F1;
        _f1.Add(f1);
        return f1;
    }
}
