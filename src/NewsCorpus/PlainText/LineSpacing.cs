namespace NewsCorpus.PlainText;

/// <summary>
/// Tells which lines of a source have nothing but single plain spaces between their words, and which have marks that could separate the items of a
/// ticker. Lines must be asked for in their order: the source is searched once, in long strides, instead of each line for itself.
/// </summary>
internal ref struct LineSpacing(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _nextSpecial = -1;
    private int _nextDouble = -1;
    private int _nextMark = -1;

    /// <summary>Whether a line holds single plain spaces only.</summary>
    public bool IsPlain(in TextLine line)
    {
        if (_nextSpecial < line.Start) _nextSpecial = Place(_text[line.Start..].IndexOfAny(TextLineNormalizer.Special), line.Start);
        if (_nextDouble < line.Start) _nextDouble = Place(_text[line.Start..].IndexOf("  "), line.Start);
        return _nextSpecial >= line.End && _nextDouble >= line.End;
    }

    /// <summary>Whether a line has a bar or bullet in it.</summary>
    public bool HasMark(in TextLine line)
    {
        if (_nextMark < line.Start) _nextMark = Place(_text[line.Start..].IndexOfAny(Ticker.Marks), line.Start);
        return _nextMark < line.End;
    }

    private static int Place(int offset, int start) => offset < 0 ? int.MaxValue : start + offset;
}
