namespace NewsCorpus.Pdf.Layout;

/// <summary>The words of a document that stand whole on a line: the best witness for how a broken one is written.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Collects the words of some lines but the first and last of each, which may be parts of words.</summary>
    /// <param name="lines">The lines.</param>
    public Vocabulary(IEnumerable<TextLine> lines)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines) Add(line.Text);
    }

    /// <summary>Whether a word stands whole somewhere.</summary>
    /// <param name="word">The word, hyphens included.</param>
    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);

    /// <summary>Where the last word of a text starts, hyphens inside it included.</summary>
    public static int LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && IsWordUnit(text[start - 1])) start--;
        return start;
    }

    /// <summary>The length of the first word of a text.</summary>
    public static int FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsWordUnit(text[length])) length++;
        return length;
    }

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || unit is '-' or '\'' or '’' || char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private void Add(ReadOnlySpan<char> text)
    {
        var last = LastWord(text);
        for (var i = 0; i < text.Length;)
        {
            var length = FirstWord(text[i..]);
            if (length > 0 && i > 0 && i < last) _lookup.Add(text.Slice(i, length));
            i += Math.Max(1, length);
        }
    }
}
