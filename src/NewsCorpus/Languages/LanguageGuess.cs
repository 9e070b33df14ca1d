using System.Runtime.InteropServices;

namespace NewsCorpus.Languages;

/// <summary>The language of a text.</summary>
/// <param name="Language">BCP 47, with a script where it matters; "und" when there is no language in the text.</param>
/// <param name="Confidence">The probability that the answer is right, in [0, 1].</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LanguageGuess(string Language, float Confidence)
{
    /// <summary>The answer for a text without language.</summary>
    public const string Undetermined = "und";
}
