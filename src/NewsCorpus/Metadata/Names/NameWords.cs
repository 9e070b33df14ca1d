namespace NewsCorpus.Metadata.Names;

/// <summary>Finds the words of a line, which single spaces separate.</summary>
internal static class NameWords
{
    /// <summary>The first word; the whole text when it is one.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text) => text.IndexOf(' ') is > 0 and var space ? text[..space] : text;

    /// <summary>The length of so many words at the start; 0 when there are fewer.</summary>
    public static int LengthOf(ReadOnlySpan<char> piece, int words)
    {
        var at = 0;
        for (var i = 0; i < words; i++)
        {
            if (at >= piece.Length) return 0;
            var space = piece[at..].IndexOf(' ');
            if (space < 0) return i == words - 1 ? piece.Length : 0;
            at += space + 1;
        }

        return at - 1;
    }

    /// <summary>Where so many words at the end start; -1 when no word stands before them.</summary>
    public static int StartOfLast(ReadOnlySpan<char> piece, int words)
    {
        var end = piece.Length;
        for (var i = 0; i < words; i++)
        {
            end = piece[..end].LastIndexOf(' ');
            if (end < 0) return -1;
        }

        return end + 1;
    }
}
