using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using NewsCorpus.Text;

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
    public static LineFacts Read(ReadOnlySpan<char> text, Span<uint> words) => Read(text, text.Length, words);

    /// <summary>Counts a line that has at least one unit.</summary>
    /// <param name="text">The text from the line on; the line is read fastest where some text follows it.</param>
    /// <param name="length">The length of the line.</param>
    /// <param name="words">Takes the hashes of its content words, as many as it has room for; there are fewer than the line has units.</param>
    public static LineFacts Read(ReadOnlySpan<char> text, int length, Span<uint> words)
    {
        var facts = new LineFacts { Length = length, Hash = Seed };
        var unspaced = 0;
        var at = CountPieces(text, ref facts, words);
        text = text[..length];
        if (at < text.Length) CountUnits(text, at, ref unspaced, ref facts, words);
        facts.Letters += unspaced;
        facts.Words += (unspaced + 1) / 2;
        if (unspaced * 2 > facts.Letters) facts.Traits |= LineTraits.IsUnspaced;
        ReadEdges(text, ref facts);
        return facts;
    }

    /// <summary>Counts as many units at once as a mask has bits.</summary>
    /// <returns>Where it stopped: at a piece that takes a look at each unit, or at the end.</returns>
    [SkipLocalsInit]
    private static int CountPieces(ReadOnlySpan<char> text, ref LineFacts facts, Span<uint> words)
    {
        Span<byte> lower = stackalloc byte[UnitMasks.LowerLength];
        var line = text[..facts.Length];
        var at = 0;
        while (at < line.Length)
        {
            var count = Math.Min(UnitMasks.MaxUnits, line.Length - at);
            var units = UnitMasks.Read(text[at..], count, lower);
            // A word that goes on behind the piece opens the next one.
            if (at + count < line.Length) count -= BitOperations.LeadingZeroCount(~units.Words);
            if (units.HasParts || count == 0) break;
            var within = ulong.MaxValue >> (UnitMasks.MaxUnits - count);
            if (at == 0) facts.FirstWord = FirstWordOf(units, lower);
            CountWords(units, units.Words & within, ref facts);
            if ((units.Digits & within) != 0) FindYear(line, at, units, within, ref facts);
            HashWords(line, at, units, units.Words & within, lower, ref facts, words);
            for (var signs = units.Signs & within; signs != 0; signs &= signs - 1) CountPunctuation(line, at + BitOperations.TrailingZeroCount(signs), ref facts);
            at += count;
        }

        return at;
    }

    private static uint FirstWordOf(in UnitMasks units, ReadOnlySpan<byte> lower)
    {
        var length = BitOperations.TrailingZeroCount(~units.Words);
        return length == 0 || BitOperations.TrailingZeroCount(units.WideWords) < length ? 0 : WordReader.HashOf(lower, 0, length);
    }

    private static void CountWords(in UnitMasks units, ulong inWord, ref LineFacts facts)
    {
        var starts = inWord & ~(inWord << 1);
        var ends = inWord & ~(inWord >> 1);
        facts.Words += BitOperations.PopCount(starts);
        facts.CapitalWords += BitOperations.PopCount(starts & units.Capitals);
        facts.Letters += BitOperations.PopCount(inWord & ~units.Digits);
        facts.Digits += BitOperations.PopCount(inWord & units.Digits);
        facts.Capitals += BitOperations.PopCount(inWord & units.Capitals);
        facts.Joints += BitOperations.PopCount(inWord & units.Capitals & (units.Smalls << 1));
        // At the last unit of a word: whether three more stand before it, whether one of the last three is a digit or a capital at the start.
        var isLong = (inWord << 1) & (inWord << 2) & (inWord << 3);
        var others = inWord & (units.Digits | (starts & units.Capitals));
        var hasOther = others | (others << 1) | ((others << 2) & (inWord << 1));
        facts.SmallWords += BitOperations.PopCount(ends & ~isLong & ~hasOther);
    }

    private static void FindYear(ReadOnlySpan<char> text, int from, in UnitMasks units, ulong within, ref LineFacts facts)
    {
        var (words, digits) = (units.Words & within, units.Digits & within);
        var four = words & ~(words << 1) & digits & (digits >> 1) & (digits >> 2) & (digits >> 3) & ~(words >> 4);
        for (; four != 0; four &= four - 1)
        {
            var start = from + BitOperations.TrailingZeroCount(four);
            if (text[start] is '1' or '2' && text[start + 1] is '9' or '0') facts.Traits |= LineTraits.HasYear;
        }
    }

    private static void HashWords(ReadOnlySpan<char> text, int from, in UnitMasks units, ulong inWord, ReadOnlySpan<byte> lower, ref LineFacts facts, Span<uint> words)
    {
        var (hash, kept) = (facts.Hash, facts.ContentWords);
        var ends = inWord & ~(inWord >> 1);
        for (var starts = inWord & ~(inWord << 1); starts != 0; starts &= starts - 1, ends &= ends - 1)
        {
            var start = BitOperations.TrailingZeroCount(starts);
            var length = BitOperations.TrailingZeroCount(ends) + 1 - start;
            var word = (units.WideWords >> start & (ulong.MaxValue >> (UnitMasks.MaxUnits - length))) == 0 ? WordReader.HashOf(lower, start, length) : WordReader.HashAt(text, from + start);
            hash = (hash ^ word) * Multiplier;
            // The next word takes the place of one that is too short: with a branch a processor would guess wrong at every third word.
            if ((uint)kept < (uint)words.Length) words[kept] = word;
            kept += length >= MinContentLetters ? 1 : 0;
        }

        (facts.Hash, facts.ContentWords) = (hash, Math.Min(kept, words.Length));
    }

    private static void CountUnits(ReadOnlySpan<char> text, int from, ref int unspaced, ref LineFacts facts, Span<uint> words)
    {
        var traits = UnitTable.Traits;
        for (var i = from; i < text.Length;)
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
