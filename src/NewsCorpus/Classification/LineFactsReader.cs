using System.Buffers;

namespace NewsCorpus.Classification;

/// <summary>Counts the facts of a line in one pass.</summary>
internal static class LineFactsReader
{
    private static readonly SearchValues<char> s_terminals = SearchValues.Create(".!?…。！？؟۔।");
    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"'«»„“”‚‘’‹›「」『』");
    private static readonly SearchValues<char> s_closers = SearchValues.Create("\"'»“”’‹›)]」』）");
    private static readonly SearchValues<char> s_marks = SearchValues.Create("|/•·>›»→+#*_=~^<[]{}");

    /// <summary>Counts a line that has at least one unit.</summary>
    public static LineFacts Read(ReadOnlySpan<char> text)
    {
        var facts = new LineFacts { Length = text.Length };
        var unspaced = 0;
        var hash = 2166136261u;
        for (var i = 0; i < text.Length;)
        {
            var unit = text[i];
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                i = WordCounter.IsUnspaced(unit) ? CountUnspaced(text, i, ref unspaced, ref hash) : CountWord(text, i, ref facts, ref hash);
                continue;
            }

            if (unit != ' ') CountPunctuation(text, i, ref facts);
            i++;
        }

        facts.Letters += unspaced;
        facts.Words += (unspaced + 1) / 2;
        facts.Hash = hash;
        if (unspaced * 2 > facts.Letters) facts.Traits |= LineTraits.IsUnspaced;
        ReadEdges(text, ref facts);
        return facts;
    }

    private static int CountUnspaced(ReadOnlySpan<char> text, int at, ref int unspaced, ref uint hash)
    {
        while (at < text.Length && WordCounter.IsUnspaced(text[at]) && char.IsLetterOrDigit(text[at]))
        {
            hash = (hash ^ text[at++]) * 16777619u;
            unspaced++;
        }

        return at;
    }

    private static int CountWord(ReadOnlySpan<char> text, int start, ref LineFacts facts, ref uint hash)
    {
        int at = start, digits = 0, capitals = 0;
        for (; at < text.Length; at++)
        {
            var unit = text[at];
            if (unit is >= 'a' and <= 'z')
            {
            }
            else if (char.IsDigit(unit)) digits++;
            else if (char.IsUpper(unit)) capitals++;
            else if (!char.IsLetter(unit) && !char.IsSurrogate(unit) && char.GetUnicodeCategory(unit) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)) break;
            if (WordCounter.IsUnspaced(unit) && char.IsLetter(unit)) break;
            hash = (hash ^ char.ToLowerInvariant(unit)) * 16777619u;
        }

        var length = at - start;
        facts.Words++;
        facts.Letters += length - digits;
        facts.Digits += digits;
        facts.Capitals += capitals;
        if (char.IsUpper(text[start])) facts.CapitalWords++;
        else if (length <= 3 && digits == 0) facts.SmallWords++;
        if (digits == 4 && length == 4 && text[start] is '1' or '2' && text[start + 1] is '9' or '0') facts.Traits |= LineTraits.HasYear;
        return length == 0 ? start + 1 : at;
    }

    private static void CountPunctuation(ReadOnlySpan<char> text, int at, ref LineFacts facts)
    {
        var unit = text[at];
        if (unit is ',' or ';' or '，' or '、' or '،') facts.Commas++;
        else if (s_terminals.Contains(unit))
        {
            if (unit is '?' or '？' or '؟') facts.Traits |= LineTraits.HasQuestion;
            if (EndsSentence(text, at)) facts.SentenceEnds++;
        }
        else if (unit is '|') facts.Traits |= LineTraits.HasBar;
        else if (unit is '©') facts.Traits |= LineTraits.HasCopyright;
        else if (unit is '@') facts.Traits |= LineTraits.HasAddress;
        else if (unit is ':' && at > 0 && at + 2 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])) facts.Traits |= LineTraits.HasClock;
        else if (unit is ':' && at + 2 < text.Length && text[at + 1] == '/' && text[at + 2] == '/') facts.Traits |= LineTraits.HasAddress;
        if (unit is '.' or '/' or '-' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])
            && (at + 3 >= text.Length || text[at + 2] == unit || (char.IsAsciiDigit(text[at + 2]) && text[at + 3] == unit))) facts.Traits |= LineTraits.HasNumericDate;
        if (s_marks.Contains(unit)) facts.Marks++;
    }

    /// <summary>A terminal ends a sentence before a space and an opening that is not lower case, or at the end.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        if (text[at] >= '\u2e80' || at + 1 == text.Length) return true;
        var next = at + 1;
        while (next < text.Length && s_closers.Contains(text[next])) next++;
        return next + 1 >= text.Length || (text[next] == ' ' && !char.IsLower(text[next + 1]) && !char.IsDigit(text[next + 1]) && at > 1 && !char.IsUpper(text[at - 1]));
    }

    private static void ReadEdges(ReadOnlySpan<char> text, ref LineFacts facts)
    {
        var first = text[0];
        if (s_quotes.Contains(first)) facts.Traits |= LineTraits.OpensQuote;
        else if (char.IsLower(first)) facts.Traits |= LineTraits.OpensLower;
        else if (char.IsDigit(first)) facts.Traits |= LineTraits.OpensDigit;
        else if (char.IsUpper(first)) facts.Traits |= LineTraits.OpensUpper;
        var last = text.Length - 1;
        if (s_closers.Contains(text[last])) facts.Traits |= LineTraits.EndsQuote;
        while (last > 0 && (s_closers.Contains(text[last]) || text[last] == ' ')) last--;
        if (s_terminals.Contains(text[last])) facts.Traits |= LineTraits.EndsSentence;
        if (text[last] is ':' or '：') facts.Traits |= LineTraits.EndsColon;
        if (text[last] == '…' || (last >= 2 && text[last] == '.' && text[last - 1] == '.')) facts.Traits |= LineTraits.EndsEllipsis;
    }
}
