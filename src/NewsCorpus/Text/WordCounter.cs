namespace NewsCorpus.Text;

/// <summary>Counts reading words in any script.</summary>
internal static class WordCounter
{
    // Bit 0: a word goes on or begins; bit 1: a word that has begun does not end; bit 2: a unit of a script without spaces.
    private const byte Break = 0;
    private const byte Word = 1;
    private const byte Joiner = 2;
    private const byte Unspaced = 4;

    private static ReadOnlySpan<byte> AsciiKinds =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    /// <summary>Runs of letters and digits count as one word; in scripts without spaces two characters count as one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var kinds = AsciiKinds;
        var (words, unspaced, inWord) = (0, 0, 0);
        foreach (var unit in text)
        {
            // Without branches in ASCII: at the end of every word a processor would guess wrong.
            var kind = unit < kinds.Length ? kinds[unit] : IsUnspaced(unit) ? Unspaced : char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) ? Word : unit == '\u2019' ? Joiner : Break;
            unspaced += kind >> 2;
            words += kind & 1 & ~inWord;
            inWord = (kind & 1) | (inWord & (kind >> 1));
        }

        return words + (unspaced + 1) / 2;
    }

    /// <summary>1 for ASCII letters and digits, 0 for the rest of ASCII.</summary>
    public static int InAsciiWord(char unit) => AsciiKinds[unit] & Word;

    /// <summary>Whether a unit belongs to a script that is written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char unit) => unit is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
