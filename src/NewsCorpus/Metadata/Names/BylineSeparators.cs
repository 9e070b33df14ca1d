namespace NewsCorpus.Metadata.Names;

/// <summary>Finds what stands between two names: a mark, a dash with spaces, or a joining word in lower case.</summary>
internal static class BylineSeparators
{
    /// <summary>The offset of the next separator, or the length of the text; <paramref name="length"/> is the separator's own length.</summary>
    public static int Find(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsAsciiLetter(unit)) continue;
            if (QuotedTitleLength(text, i) is > 0 and var title)
            {
                length = title;
                return i;
            }

            if ((IsMark(unit) && !IsInsideCompany(text, i) && !IsInsideForeignName(text, i)) || (unit == '＝' && (i == 0 || BylineWords.Is(text[..i].Trim(), BylineWordKinds.Cue))) || (unit is '-' or '–' or '—' or '.' && IsSpacedDash(text, i))) return i;
            if (char.IsWhiteSpace(unit) && JoinerLength(text, i) is > 0 and var joiner)
            {
                length = joiner;
                return i;
            }
        }

        length = 0;
        return text.Length;
    }

    /// <summary>
    /// "Ann Miller is the author of “A Short History of Mud”": three words or more in quotation marks are the title of a work. A whole line in quotation
    /// marks is none, nor is "Ann “Babs” Miller".
    /// </summary>
    private static int QuotedTitleLength(ReadOnlySpan<char> text, int index)
    {
        const int LongestTitle = 100;
        if (index == 0 || text[index] is not ('"' or '“' or '„' or '«')) return 0;
        var rest = text[(index + 1)..Math.Min(text.Length, index + 1 + LongestTitle)];
        var end = rest.IndexOfAny("\"”“»");
        return end > 0 && rest[..end].Count(' ') >= 2 ? end + 2 : 0;
    }

    private static bool IsMark(char unit) => unit is ',' or ';' or '|' or '/' or '•' or '·' or '&' or '+' or '\t' or '\n' or '\r' or ':' or '：' or '،' or '、' or '，' or '；' or '／' or '｜'
        or '(' or ')' or '[' or ']' or '（' or '）' or '【' or '】' or '〔' or '〕' or '<' or '>' or '"' or '“' or '”' or '„' or '«' or '»' or '*' or '○' or '■' or '●' or '›' or '▪' or '■';

    /// <summary>"Lake Media GmbH &amp; Co. KG" is one name.</summary>
    private static bool IsInsideCompany(ReadOnlySpan<char> text, int index)
    {
        var rest = text[index..];
        return rest.StartsWith("& Co", StringComparison.Ordinal) && (rest.Length == "& Co".Length || !char.IsLetter(rest["& Co".Length]));
    }

    /// <summary>"约翰·哈罗": Chinese writes the names of foreigners with a dot between, and its own without.</summary>
    private static bool IsInsideForeignName(ReadOnlySpan<char> text, int index) =>
        text[index] == '·' && index > 0 && index + 1 < text.Length && HanBylines.Holds(text[index - 1]) && HanBylines.Holds(text[index + 1]);

    /// <summary>A dash is a separator with a space on both sides; a full stop after a word of three lower-case letters or more ends a sentence.</summary>
    private static bool IsSpacedDash(ReadOnlySpan<char> text, int index)
    {
        var after = index + 1 >= text.Length || char.IsWhiteSpace(text[index + 1]);
        if (text[index] == '.') return after && index > 3 && char.IsLower(text[index - 1]) && char.IsLower(text[index - 2]) && char.IsLower(text[index - 3]);
        return after && (index == 0 || char.IsWhiteSpace(text[index - 1]));
    }

    private static int JoinerLength(ReadOnlySpan<char> text, int space)
    {
        var start = space + 1;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        if (end == start || char.IsUpper(text[start])) return 0;
        // "柳闻溪 实习生 陶一舟": what the second one does stands between the two.
        if (HanBylines.IsRole(text[start..end])) return end < text.Length ? end - space : 0;
        if (BylineWords.IsJoiner(text[start..end])) return !IsInsideName(text, start, end) ? end - space : 0;
        return AttachedJoiner.LengthAt(text, space);
    }

    /// <summary>"Ortega y Gasset": a single letter joins two surnames when the name before it is one word and more follow.</summary>
    private static bool IsInsideName(ReadOnlySpan<char> text, int start, int end) => end - start == 1 && text[..start].Trim().IndexOf(' ') < 0 && text[..start].Trim().Length > 0 && text[end..].Trim().IndexOf(' ') < 0;
}
