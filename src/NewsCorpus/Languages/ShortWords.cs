namespace NewsCorpus.Languages;

/// <summary>
/// The short words of the parts of an article that were found to be in its language. Articles, prepositions and pronouns return in every sentence of a
/// language and hardly ever stand in another, so a part that holds mostly known ones need not be asked: most parts of most articles.
/// </summary>
/// <remarks>
/// Only words of up to four letters between spaces or marks count: texts of scripts without spaces are asked as before. Close relatives share many short words;
/// a foreign part of that kind may go unseen.
/// </remarks>
internal ref struct ShortWords
{
    /// <summary>The length of the table that a caller lends.</summary>
    public const int TableLength = 1024;

    private const int MaxLetters = 4;
    private const int MaxExamined = 256;

    // So few short words prove nothing.
    private const int MinWords = 5;
    private const float MinKnownShare = 0.7f;

    private readonly Span<bool> _known;

    /// <summary>Knows no word.</summary>
    /// <param name="table">Cleared room for <see cref="TableLength"/> entries.</param>
    public ShortWords(Span<bool> table) => _known = table;

    /// <summary>Whether most short words of a text are known.</summary>
    public readonly bool Cover(ReadOnlySpan<char> text)
    {
        var (words, known) = Read(text, learns: false);
        return words >= MinWords && known >= MinKnownShare * words;
    }

    /// <summary>Takes the short words of a text that is in the language of the article.</summary>
    public readonly void Learn(ReadOnlySpan<char> text) => Read(text, learns: true);

    private readonly (int Words, int Known) Read(ReadOnlySpan<char> text, bool learns)
    {
        var (words, known, letters) = (0, 0, 0);
        uint hash = 0;
        if (text.Length > MaxExamined) text = text[..MaxExamined];
        foreach (var unit in text)
        {
            if (char.IsAsciiLetter(unit) || (unit >= '\u0080' && char.IsLetter(unit)))
            {
                letters++;
                hash = (hash * 31) + (unit | 0x20u);
                continue;
            }

            if (letters is > 0 and <= MaxLetters)
            {
                ref var entry = ref _known[(int)((hash * 2654435769u) >> 22)];
                words++;
                if (entry) known++;
                if (learns) entry = true;
            }

            (letters, hash) = (0, 0);
        }

        return (words, known);
    }
}
