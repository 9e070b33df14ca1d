using System.Globalization;
using System.Text;

namespace NewsCorpus.Quality.Text;

/// <summary>
/// What the published metrics mean by a word character, by white space and by equal text. They were first written in Python, whose
/// <c>\w</c> and <c>\s</c> differ from those of .NET: combining marks are no word characters there, and the separators U+001C to U+001F are space.
/// </summary>
internal static class UnicodeText
{
    /// <summary>Letters, numbers and the underscore.</summary>
    public static bool IsWord(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    /// <summary>Each run of white space becomes one space; none is left at either end.</summary>
    public static string Squeeze(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var squeezed = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (IsSpace(c))
            {
                pending = squeezed.Length > 0;
                continue;
            }

            if (pending) squeezed.Append(' ');
            pending = false;
            squeezed.Append(c);
        }

        return squeezed.ToString();
    }

    /// <summary>The word characters alone, with case folded: for asking whether one text holds another.</summary>
    public static string WordCharacters(string? text)
    {
        var kept = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (IsWord(rune)) kept.Append(rune);
        }

        return CaseFolding.Fold(kept.ToString());
    }

    /// <summary>Compatibility composition (NFKC).</summary>
    public static string Compatible(string text) => WellFormed(text).Normalize(NormalizationForm.FormKC);

    /// <summary>Lone surrogates, at which .NET refuses to normalise, become replacement characters.</summary>
    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        var formed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) formed.Append(rune);
        return formed.ToString();
    }
}
