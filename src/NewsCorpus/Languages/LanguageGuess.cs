using System.Runtime.InteropServices;

namespace NewsCorpus.Languages;

/// <summary>The language of a text; by default none.</summary>
/// <param name="Language">BCP 47, with a script where it matters (zh-Hans, sr-Latn); "und" when there is no language in the text.</param>
/// <param name="Confidence">The probability that the answer is right, in [0, 1].</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LanguageGuess(string Language, float Confidence)
{
    /// <summary>The answer for a text without language.</summary>
    public const string Undetermined = "und";

    /// <summary>BCP 47, with a script where it matters (zh-Hans, sr-Latn); "und" when there is no language in the text.</summary>
    public string Language { get => string.IsNullOrEmpty(field) ? Undetermined : field; init; } = Language;

    /// <summary>The script of most of its letters (ISO 15924), such as Latn or Cyrl; Hans, Hant, Jpan and Kore where the language shows them; null when there are no letters.</summary>
    public string? Script { get; init; }
}
