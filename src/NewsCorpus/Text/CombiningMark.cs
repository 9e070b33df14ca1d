using System.Globalization;

namespace NewsCorpus.Text;

/// <summary>Accents and vowel signs that stand as units of their own behind a letter: a word goes on with them.</summary>
internal static class CombiningMark
{
    /// <summary>Whether a unit is one.</summary>
    public static bool Is(char unit) => char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
