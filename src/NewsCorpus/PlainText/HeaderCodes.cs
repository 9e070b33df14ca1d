namespace NewsCorpus.PlainText;

/// <summary>Tells from the first lines of a source, or from its first blocks, whether it has the codes of a press database: several, and that of the headline.</summary>
internal struct HeaderCodes
{
    /// <summary>How many lines are to be counted at most.</summary>
    public const int Lines = 24;
    private const int MinCodes = 4;

    private int _codes;
    private bool _hasHeadline;

    /// <summary>Whether the lines so far have them.</summary>
    public readonly bool AreThere => _hasHeadline && _codes >= MinCodes;

    /// <summary>Counts a line.</summary>
    public void Add(ReadOnlySpan<char> line)
    {
        var key = HeaderLines.ReadCode(line, out _);
        if (key != HeaderKey.None) _codes++;
        _hasHeadline |= key == HeaderKey.Headline;
    }
}
