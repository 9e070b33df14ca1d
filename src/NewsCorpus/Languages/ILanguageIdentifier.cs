using System.Collections.Immutable;

namespace NewsCorpus.Languages;

/// <summary>
/// Tells the language of a text. Implementations must be thread-safe. The language of an article whose identifier fails is unknown, and
/// <see cref="Sources.DiagnosticCodes.ExtensionFailed"/> names the identifier.
/// </summary>
public interface ILanguageIdentifier
{
    /// <summary>The most probable language of a text.</summary>
    /// <param name="text">The text; only as much of it is looked at as the answer needs.</param>
    /// <param name="declared">
    /// The language that the source declares (BCP 47), or null. It is evidence: it decides between close relatives and in very short texts, and
    /// loses against a text that is plainly in another language.
    /// </param>
    LanguageGuess Identify(ReadOnlySpan<char> text, string? declared = null);

    /// <summary>The parts of a text that are in one language each, in their order; together they cover it. By default the text is one part.</summary>
    /// <param name="text">The text.</param>
    ImmutableArray<LanguageSpan> Segment(ReadOnlySpan<char> text)
    {
        var guess = Identify(text);
        return text.IsEmpty ? [] : [new LanguageSpan(0, text.Length, guess.Language, guess.Confidence)];
    }
}
