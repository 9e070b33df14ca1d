using System.Runtime.InteropServices;

namespace NewsCorpus.PlainText;

/// <summary>How the lines of a source are laid out: what tells where paragraphs end.</summary>
/// <param name="Wrap">How paragraphs are hard-wrapped.</param>
/// <param name="UnspacedWidth">The width in columns at which text without spaces is hard-wrapped, or 0.</param>
/// <param name="IsMarkup">Whether lines carry the marks of Markdown.</param>
/// <param name="IsCoded">Whether lines open with the codes of a press database.</param>
/// <param name="IsBroken">Whether sentences are broken at inline elements.</param>
/// <param name="IsIndented">Whether the first lines of paragraphs are indented.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineLayout(WrapWidth Wrap, int UnspacedWidth, bool IsMarkup, bool IsCoded, bool IsBroken, bool IsIndented)
{
    /// <summary>No paragraph is joined from more lines than this.</summary>
    private const int MaxParagraphLines = 2000;

    public static LineLayout Measure(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        var wrap = WrapWidth.Detect(text, lines);
        var unspaced = wrap.IsWrapped ? 0 : UnspacedWrap.Detect(text, lines);
        var codes = new HeaderCodes();
        foreach (ref readonly var line in lines[..Math.Min(lines.Length, HeaderCodes.Lines)]) codes.Add(text[line.Start..line.End]);
        return new LineLayout(wrap, unspaced, LineMarks.Detect(text, lines), codes.AreThere, !wrap.IsWrapped && unspaced == 0 && BrokenLines.Detect(text, lines), FirstLineIndents.Detect(text, lines));
    }

    /// <summary>The index after the last line of the paragraph that opens at a line.</summary>
    public int ParagraphEnd(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int first)
    {
        var next = first + 1;
        var length = lines[first].Length;
        while (next < lines.Length && next - first < MaxParagraphLines && Joins(text, lines, first, next, length)) length += lines[next++].Length + 1;
        return next;
    }

    private bool Joins(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int first, int next, int lengthSoFar)
    {
        ref readonly var line = ref lines[next];
        if (IsIndented && FirstLineIndents.Opens(line) && lines[next - 1].Column == 0) return false;
        if (IsIndented && FirstLineIndents.Continues(lines[first], lines[next - 1], line)) return !LineSigns.IsEndMark(text[line.Start..line.End]) && !OpensParagraph(text[line.Start..line.End], line.Column);
        if (!Wrap.IsWrapped && UnspacedWidth == 0) return IsBroken && BrokenLines.Continues(text, lines, next, lengthSoFar);
        var continues = Wrap.IsWrapped
            ? Wrap.Continues(text, lines[next - 1], line, lengthSoFar)
            : UnspacedWrap.Continues(text, lines[next - 1], line, UnspacedWidth);
        return continues && !OpensParagraph(text[line.Start..line.End], line.Column) && !AreHeaders(text, lines[next - 1], line);
    }

    /// <summary>"To: desk@courier.example" goes on with no other header line, however full it is.</summary>
    private static bool AreHeaders(ReadOnlySpan<char> text, in TextLine line, in TextLine next) =>
        HeaderLines.Read(text[next.Start..next.End], out _) != HeaderKey.None && HeaderLines.Read(text[line.Start..line.End], out _) != HeaderKey.None;

    /// <summary>A rule, a mark or a code parts a line from the one before, however full that is; a row of dots may be the end of a sentence.</summary>
    private bool OpensParagraph(ReadOnlySpan<char> line, int column) =>
        (line[0] != '.' && LineMarks.IsRule(line)) || LineMarks.Read(line, column, this, out _, out _) > 0 || (IsCoded && HeaderLines.ReadCode(line, out _) != HeaderKey.None);
}
