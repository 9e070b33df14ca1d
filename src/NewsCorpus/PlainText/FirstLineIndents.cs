namespace NewsCorpus.PlainText;

/// <summary>
/// Paragraphs of wires and old prints: the first line is indented, those at the margin go on, and no empty line stands between two. A short dispatch has too
/// few lines to tell its width (<see cref="WrapWidth"/>), but its indents tell where paragraphs open.
/// </summary>
internal static class FirstLineIndents
{
    private const int MinIndent = 2;
    private const int MaxIndent = 8;

    /// <summary>A line that was broken where the next word had no room is at least this long.</summary>
    private const int MinBroken = 40;

    private const int MinParagraphs = 2;

    /// <summary>Whether the source is set so: a paragraph counts when its second line opens in lower case. Where indented lines do, something else is indented.</summary>
    public static bool Detect(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        var (paragraphs, others) = (0, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Gap > 0 || !char.IsLower(text[lines[i].Start])) continue;
            if (lines[i].Column > 0) others++;
            else if (Opens(lines[i - 1]) && lines[i - 1].Length >= MinBroken) paragraphs++;
        }

        return paragraphs >= MinParagraphs && paragraphs > others;
    }

    /// <summary>Whether a line opens a paragraph.</summary>
    public static bool Opens(in TextLine line) => line.Column is >= MinIndent and <= MaxIndent;

    /// <summary>Whether a line goes on in the paragraph of the line before it.</summary>
    /// <param name="first">The first line of that paragraph.</param>
    /// <param name="before">The line before.</param>
    /// <param name="line">The line.</param>
    public static bool Continues(in TextLine first, in TextLine before, in TextLine line) =>
        line.Gap == 0 && line.Column == 0 && Opens(first) && before.Length >= MinBroken;
}
