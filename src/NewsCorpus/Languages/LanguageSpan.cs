using System.Runtime.InteropServices;

namespace NewsCorpus.Languages;

/// <summary>A part of a text that is in one language.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after its last one.</param>
/// <param name="Language">BCP 47, as <see cref="LanguageGuess.Language"/>; "und" where a text has no language at all.</param>
/// <param name="Confidence">The probability that the language is right, in [0, 1]: the mean over its sentences by length.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LanguageSpan(int Start, int End, string Language, float Confidence)
{
    /// <summary>BCP 47, as <see cref="LanguageGuess.Language"/>; "und" where a text has no language at all.</summary>
    public string Language { get => string.IsNullOrEmpty(field) ? LanguageGuess.Undetermined : field; init; } = Language;
}
