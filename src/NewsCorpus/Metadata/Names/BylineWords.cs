namespace NewsCorpus.Metadata.Names;

/// <summary>The words of bylines, from an embedded table.</summary>
internal static class BylineWords
{
    /// <summary>The longest phrase in words.</summary>
    public const int MaxWords = 4;

    private static readonly FoldedTable<BylineWordKinds> s_words = Load();

    /// <summary>What a word or phrase means, whatever its case.</summary>
    public static BylineWordKinds KindsOf(ReadOnlySpan<char> words) => s_words.TryGetValue(words, out var kinds) ? kinds : BylineWordKinds.None;

    /// <summary>Whether a word or phrase means a given thing.</summary>
    public static bool Is(ReadOnlySpan<char> words, BylineWordKinds kinds) => (KindsOf(words) & kinds) != BylineWordKinds.None;

    private static FoldedTable<BylineWordKinds> Load()
    {
        using var stream = typeof(BylineWords).Assembly.GetManifestResourceStream("byline-words.tsv")
            ?? throw new InvalidOperationException("The embedded table byline-words.tsv is missing.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, BylineWordKinds>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var kind, var word]) continue;
            words[word] = words.GetValueOrDefault(word) | Enum.Parse<BylineWordKinds>(kind, ignoreCase: true);
        }

        return new FoldedTable<BylineWordKinds>(words);
    }
}
