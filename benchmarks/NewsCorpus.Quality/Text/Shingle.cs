namespace NewsCorpus.Quality.Text;

/// <summary>Up to four tokens in a row; the places after the last one are null.</summary>
internal readonly record struct Shingle(string First, string? Second, string? Third, string? Fourth)
{
    /// <summary>The most tokens of a shingle.</summary>
    public const int MaxLength = 4;

    /// <summary>All shingles of a text; a text that is shorter than one shingle is one shingle itself, and an empty text has none.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="length">The number of tokens in a shingle, from 1 to <see cref="MaxLength"/>.</param>
    public static Bag<Shingle> Of(IReadOnlyList<string> tokens, int length = MaxLength)
    {
        var bag = new Bag<Shingle>();
        if (tokens.Count == 0) return bag;
        length = Math.Min(length, tokens.Count);
        for (var i = 0; i + length <= tokens.Count; i++)
        {
            bag.Add(new Shingle(
                tokens[i], length > 1 ? tokens[i + 1] : null, length > 2 ? tokens[i + 2] : null, length > 3 ? tokens[i + 3] : null));
        }

        return bag;
    }
}
