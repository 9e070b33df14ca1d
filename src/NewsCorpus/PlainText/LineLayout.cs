using System.Runtime.InteropServices;

namespace NewsCorpus.PlainText;

/// <summary>How the lines of a source are laid out: what tells where paragraphs end.</summary>
/// <param name="WrapWidth">The width at which paragraphs are hard-wrapped, or 0.</param>
/// <param name="IsRagged">Whether wrapped lines were also broken where the next word had room.</param>
/// <param name="IsMarkup">Whether lines carry the marks of Markdown.</param>
/// <param name="IsBroken">Whether sentences are broken at inline elements.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineLayout(int WrapWidth, bool IsRagged, bool IsMarkup, bool IsBroken)
{
    /// <summary>No paragraph is joined from more lines than this.</summary>
    private const int MaxParagraphLines = 2000;

    public static LineLayout Measure(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        var width = PlainText.WrapWidth.Detect(text, lines, out var isRagged);
        return new LineLayout(width, isRagged, LineMarks.Detect(text, lines), width == 0 && BrokenLines.Detect(text, lines));
    }

    /// <summary>The index after the last line of the paragraph that opens at a line.</summary>
    public int ParagraphEnd(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int first)
    {
        var next = first + 1;
        var length = lines[first].Length;
        while (next < lines.Length && next - first < MaxParagraphLines && Joins(text, lines, next, length)) length += lines[next++].Length + 1;
        return next;
    }

    private bool Joins(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int next, int lengthSoFar)
    {
        if (WrapWidth == 0) return IsBroken && BrokenLines.Continues(text, lines, next, lengthSoFar);
        ref readonly var line = ref lines[next];
        if (!PlainText.WrapWidth.Continues(text, lines[next - 1], line, WrapWidth) && !(IsRagged && BrokenLines.ContinuesInLowerCase(text, lines, next, lengthSoFar))) return false;
        return LineMarks.Read(text[line.Start..line.End], line.Column, IsMarkup, out _, out _) == 0;
    }
}
