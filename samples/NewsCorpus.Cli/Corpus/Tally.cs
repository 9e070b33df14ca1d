namespace NewsCorpus.Cli.Corpus;

/// <summary>How often each name occurred. Not thread-safe.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>How many names there are.</summary>
    public int Count => _counts.Count;

    /// <summary>Counts a name once; null is no name.</summary>
    public void Add(string? name)
    {
        if (name is not null) _counts[name] = _counts.GetValueOrDefault(name) + 1;
    }

    /// <summary>The names in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, int>> InOrder() => _counts.OrderBy(static pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The most frequent names first; names that are as frequent as each other in ordinal order.</summary>
    /// <param name="max">How many at most.</param>
    public IEnumerable<KeyValuePair<string, int>> MostFrequent(int max) =>
        _counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Take(max);
}
