namespace NewsCorpus.Quality.Text;

/// <summary>Cuts a text into words, where the characters of some scripts count one by one. Thread-safe.</summary>
internal sealed class Tokenizer
{
    private readonly (int First, int Last)[] _singles;
    private readonly bool _singlesMayBeSymbols;

    private Tokenizer(bool singlesMayBeSymbols, params (int First, int Last)[] singles)
    {
        _singles = singles;
        _singlesMayBeSymbols = singlesMayBeSymbols;
    }

    /// <summary>Runs of word characters: the tokens of the Article Extraction Benchmark.</summary>
    public static Tokenizer Words { get; } = new(singlesMayBeSymbols: false);

    /// <summary>The same, but each character of a script without spaces (Thai, Lao, Burmese, Khmer, kana, Han) is a token.</summary>
    public static Tokenizer Unspaced { get; } = new(
        singlesMayBeSymbols: false, (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF));

    /// <summary>For plain text: kana, Han and Hangul count one by one, marks among them too.</summary>
    public static Tokenizer PlainText { get; } = new(singlesMayBeSymbols: true, (0x3040, 0x30FF), (0x3400, 0x9FFF), (0xAC00, 0xD7AF));

    /// <summary>For PDF, where a line break between Han or kana carries no space.</summary>
    public static Tokenizer Pdf { get; } = new(singlesMayBeSymbols: true, (0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF));

    /// <summary>The words of a text in order.</summary>
    public List<string> Split(string text)
    {
        var tokens = new List<string>();
        var start = -1;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isSingle = IsSingle(rune.Value);
            var isWord = UnicodeText.IsWord(rune);
            if (start >= 0 && (isSingle || !isWord))
            {
                tokens.Add(text[start..position]);
                start = -1;
            }

            if (isSingle && (isWord || _singlesMayBeSymbols)) tokens.Add(rune.ToString());
            else if (isWord && start < 0) start = position;
            position += rune.Utf16SequenceLength;
        }

        if (start >= 0) tokens.Add(text[start..]);
        return tokens;
    }

    /// <summary>Whether any character of a text counts on its own.</summary>
    public bool HasSingles(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSingle(rune.Value)) return true;
        }

        return false;
    }

    private bool IsSingle(int codePoint)
    {
        foreach (var (first, last) in _singles)
        {
            if (codePoint >= first && codePoint <= last) return true;
        }

        return false;
    }
}
