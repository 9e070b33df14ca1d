using System.Buffers;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// Counts the facts of a line in one pass, and hashes its content words: words of four letters and more, and pairs of characters in scripts without
/// spaces, in lower case.
/// </summary>
internal static class LineFactsReader
{
    private const int MinContentLetters = 4;
    private const uint Seed = 2166136261;
    private const uint Multiplier = 16777619;

    private const UnitTraits WordStart = UnitTraits.Letter | UnitTraits.Digit | UnitTraits.Surrogate;

    private static readonly SearchValues<char> s_terminals = SearchValues.Create(".!?…。！？؟۔।");
    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"'«»„“”‚‘’‹›「」『』");
    private static readonly SearchValues<char> s_closers = SearchValues.Create("\"'»“”’‹›)]」』）");

    /// <summary>Counts a line that has at least one unit.</summary>
    /// <param name="text">The line.</param>
    /// <param name="words">Takes the hashes of its content words, as many as it has room for; there are fewer than the line has units.</param>
    public static LineFacts Read(ReadOnlySpan<char> text, Span<uint> words)
    {
        var facts = new LineFacts { Length = text.Length, Hash = Seed };
        var traits = UnitTable.Traits;
        var unspaced = 0;
        for (var i = 0; i < text.Length;)
        {
            var unit = traits[text[i]];
            if ((unit & WordStart) != UnitTraits.None)
            {
                i = (unit & UnitTraits.Unspaced) == UnitTraits.None ? CountWord(text, i, ref facts, words) : CountUnspaced(text, i, ref unspaced, ref facts, words);
                continue;
            }

            if (text[i] != ' ') CountPunctuation(text, i, ref facts);
            i++;
        }

        facts.Letters += unspaced;
        facts.Words += (unspaced + 1) / 2;
        if (unspaced * 2 > facts.Letters) facts.Traits |= LineTraits.IsUnspaced;
        ReadEdges(text, ref facts);
        return facts;
    }

    private static int CountUnspaced(ReadOnlySpan<char> text, int at, ref int unspaced, ref LineFacts facts, Span<uint> words)
    {
        var hash = facts.Hash;
        for (var start = at; at < text.Length && UnitTable.Traits[text[at]] is var unit && (unit & UnitTraits.Unspaced) != UnitTraits.None && (unit & (UnitTraits.Letter | UnitTraits.Digit)) != UnitTraits.None; at++)
        {
            hash = (hash ^ text[at]) * Multiplier;
            unspaced++;
            if (at > start) Keep(WordReader.HashOf(text[at - 1], text[at]), ref facts, words);
        }

        facts.Hash = hash;
        return at;
    }

    private static int CountWord(ReadOnlySpan<char> text, int start, ref LineFacts facts, Span<uint> words)
    {
        var word = new WordReader(text, start);
        word.Read();
        facts.Hash = (facts.Hash ^ word.Hash) * Multiplier;
        var length = word.End - start;
        if (length >= MinContentLetters) Keep(word.Hash, ref facts, words);
        facts.Words++;
        facts.Letters += length - word.Digits;
        facts.Digits += word.Digits;
        facts.Capitals += word.Capitals;
        facts.Joints += word.Joints;
        if ((UnitTable.Traits[text[start]] & UnitTraits.Capital) != UnitTraits.None) facts.CapitalWords++;
        else if (length <= 3 && word.Digits == 0) facts.SmallWords++;
        if (word.Digits == 4 && length == 4 && text[start] is '1' or '2' && text[start + 1] is '9' or '0') facts.Traits |= LineTraits.HasYear;
        return word.End;
    }

    private static void Keep(uint hash, ref LineFacts facts, Span<uint> words)
    {
        if ((uint)facts.ContentWords < (uint)words.Length) words[facts.ContentWords++] = hash;
    }

    private static void CountPunctuation(ReadOnlySpan<char> text, int at, ref LineFacts facts)
    {
        switch (text[at])
        {
            case ',' or ';' or '，' or '、' or '،': facts.Commas++; break;
            case '.':
                CountTerminal(text, at, ref facts);
                if (IsInDate(text, at)) facts.Traits |= LineTraits.HasNumericDate;
                break;
            case '!' or '…' or '。' or '！' or '۔' or '।': CountTerminal(text, at, ref facts); break;
            case '?' or '？' or '؟':
                facts.Traits |= LineTraits.HasQuestion;
                CountTerminal(text, at, ref facts);
                break;
            case '-':
                if (IsInDate(text, at)) facts.Traits |= LineTraits.HasNumericDate;
                break;
            case '/':
                facts.Marks++;
                if (IsInDate(text, at)) facts.Traits |= LineTraits.HasNumericDate;
                break;
            case '|':
                facts.Marks++;
                facts.Traits |= LineTraits.HasBar;
                break;
            case '•' or '·' or '>' or '›' or '»' or '→' or '+' or '#' or '*' or '_' or '=' or '~' or '^' or '<' or '[' or ']' or '{' or '}': facts.Marks++; break;
            case '©': facts.Traits |= LineTraits.HasCopyright; break;
            case '@': facts.Traits |= LineTraits.HasAddress; break;
            case ':': CountColon(text, at, ref facts); break;
        }
    }

    private static void CountTerminal(ReadOnlySpan<char> text, int at, ref LineFacts facts)
    {
        if (EndsSentence(text, at)) facts.SentenceEnds++;
        else if (at > 0 && Is(text[at - 1], UnitTraits.Small) && Is(text[at + 1], UnitTraits.Capital)) facts.Joints++;
    }

    private static void CountColon(ReadOnlySpan<char> text, int at, ref LineFacts facts)
    {
        if (at + 2 >= text.Length) return;
        if (at > 0 && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])) facts.Traits |= LineTraits.HasClock;
        else if (text[at + 1] == '/' && text[at + 2] == '/') facts.Traits |= LineTraits.HasAddress;
    }

    /// <summary>Whether a mark stands between digits, with the same mark one or two digits on or at the end: "3.5.", "03/06/2021".</summary>
    private static bool IsInDate(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])
        && (at + 3 >= text.Length || text[at + 2] == text[at] || (char.IsAsciiDigit(text[at + 2]) && text[at + 3] == text[at]));

    /// <summary>A terminal ends a sentence before a space and an opening that is not lower case, or at the end.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        if (text[at] >= '\u2e80' || at + 1 == text.Length) return true;
        var next = at + 1;
        while (next < text.Length && s_closers.Contains(text[next])) next++;
        return next + 1 >= text.Length || (text[next] == ' ' && !Is(text[next + 1], UnitTraits.Small | UnitTraits.Digit) && at > 1 && !Is(text[at - 1], UnitTraits.Capital));
    }

    private static void ReadEdges(ReadOnlySpan<char> text, ref LineFacts facts)
    {
        var first = text[0];
        if (Is(first, UnitTraits.Capital)) facts.Traits |= LineTraits.OpensUpper;
        else if (Is(first, UnitTraits.Small)) facts.Traits |= LineTraits.OpensLower;
        else if (Is(first, UnitTraits.Digit)) facts.Traits |= LineTraits.OpensDigit;
        else if (s_quotes.Contains(first)) facts.Traits |= LineTraits.OpensQuote;
        var last = text.Length - 1;
        // Most lines end with a letter.
        if (char.IsAsciiLetterOrDigit(text[last])) return;
        if (s_closers.Contains(text[last])) facts.Traits |= LineTraits.EndsQuote;
        while (last > 0 && (s_closers.Contains(text[last]) || text[last] == ' ')) last--;
        if (s_terminals.Contains(text[last])) facts.Traits |= LineTraits.EndsSentence;
        if (text[last] is ':' or '：') facts.Traits |= LineTraits.EndsColon;
        if (text[last] == '…' || (last >= 2 && text[last] == '.' && text[last - 1] == '.')) facts.Traits |= LineTraits.EndsEllipsis;
    }

    private static bool Is(char unit, UnitTraits traits) => (UnitTable.Traits[unit] & traits) != UnitTraits.None;
}
