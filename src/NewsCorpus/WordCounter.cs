namespace NewsCorpus;

/// <summary>Counts reading words in any script.</summary>
internal static class WordCounter
{
    /// <summary>Runs of letters and digits count as one word; in scripts without spaces two characters count as one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var words = 0;
        var unspaced = 0;
        var isInWord = false;
        foreach (var unit in text)
        {
            if (IsUnspaced(unit))
            {
                unspaced++;
                isInWord = false;
            }
            else if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                if (!isInWord) words++;
                isInWord = true;
            }
            else if (unit is not ('\'' or '\u2019' or '-'))
            {
                isInWord = false;
            }
        }

        return words + (unspaced + 1) / 2;
    }

    /// <summary>Whether a unit belongs to a script that is written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.</summary>
    public static bool IsUnspaced(char unit) => unit is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
