using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsCorpus.Quality.Text;

/// <summary>Unicode full case folding, as Python's <c>str.casefold</c> does it, and <c>str.lower</c>.</summary>
internal static partial class CaseFolding
{
    private const char CapitalSigma = 'Σ';
    private const char FinalSigma = 'ς';
    private const char CapitalDottedI = 'İ';

    private static readonly FrozenDictionary<int, string> s_exceptions =
        Exceptions.Split(' ').ToFrozenDictionary(group => (int)group[0], group => group[1..]);

    /// <summary>Folds case: two texts that differ in case only become equal.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (s_exceptions.TryGetValue(rune.Value, out var exception)) folded.Append(exception);
            else AppendLower(folded, rune);
        }

        return folded.ToString();
    }

    /// <summary>Lower case with the two rules of Unicode that reach beyond one character: a final sigma, and the dot of İ kept apart.</summary>
    public static string Lower(string text)
    {
        if (!text.AsSpan().ContainsAny(CapitalSigma, CapitalDottedI)) return text.ToLowerInvariant();
        var lower = new StringBuilder(text.Length);
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == CapitalSigma) lower.Append(IsFinal(text, position) ? FinalSigma : 'σ');
            else if (rune.Value == CapitalDottedI) lower.Append("i\u0307");
            else AppendLower(lower, rune);
            position += rune.Utf16SequenceLength;
        }

        return lower.ToString();
    }

    /// <summary>A sigma is final when a letter with case stands before it and none after it, characters without case left out of account.</summary>
    private static bool IsFinal(string text, int position) =>
        IsCased(text, position, -1) && !IsCased(text, position, 1);

    private static bool IsCased(string text, int position, int step)
    {
        for (var i = position + step; i >= 0 && i < text.Length; i += step)
        {
            if (char.IsUpper(text[i]) || char.IsLower(text[i])) return true;
            if (!IsIgnorable(text[i])) return false;
        }

        return false;
    }

    private static bool IsIgnorable(char c) => c is '\'' or '.' or ':' or '·' or '’' || char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.Format or UnicodeCategory.ModifierLetter or
        UnicodeCategory.ModifierSymbol;

    private static void AppendLower(StringBuilder text, Rune rune)
    {
        Span<char> buffer = stackalloc char[2];
        text.Append(buffer[..Rune.ToLowerInvariant(rune).EncodeToUtf16(buffer)]);
    }
}
