namespace NewsCorpus.Languages;

/// <summary>Tells the language of a text. Implementations must be thread-safe.</summary>
public interface ILanguageIdentifier
{
    /// <summary>The most probable language of a text.</summary>
    /// <param name="text">The text; only as much of it is looked at as the answer needs.</param>
    LanguageGuess Identify(ReadOnlySpan<char> text);
}
