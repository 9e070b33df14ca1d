using System.Globalization;
using System.Text;
using NewsCorpus.Text;

namespace NewsCorpus.Training.Html;

/// <summary>Cuts text into the tokens of the published metric: runs of letters, numbers and underscores, marks not among them.</summary>
internal static class WordTokens
{
    public static List<string> Cut(ReadOnlySpan<char> text)
    {
        var tokens = new List<string>();
        var start = -1;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWord(rune))
            {
                if (start < 0) start = at;
            }
            else if (start >= 0)
            {
                tokens.Add(text[start..at].ToString());
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0) tokens.Add(text[start..].ToString());
        return tokens;
    }

    /// <summary>The same in lower case, with one token for each character of a script without spaces: for alignment.</summary>
    public static List<string> CutFine(ReadOnlySpan<char> text)
    {
        var fine = new List<string>();
        foreach (var token in Cut(text))
        {
            var start = 0;
            for (var i = 0; i < token.Length; i++)
            {
                if (!WordCounter.IsUnspaced(token[i])) continue;
                if (i > start) fine.Add(token[start..i].ToLowerInvariant());
                fine.Add(token[i].ToString());
                start = i + 1;
            }

            if (start < token.Length) fine.Add(token[start..].ToLowerInvariant());
        }

        return fine;
    }

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
