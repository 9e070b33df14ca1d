using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.PlainText;

/// <summary>Writes paragraphs and ticker items as blocks; the items of one line share a container. Gaps of lines without text pass to the next block.</summary>
internal ref struct TextBlockWriter(ReadOnlySpan<char> text, DocumentContentBuilder content, LineLayout layout)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _skipped;

    public readonly DocumentContent Build() => content.Build();

    /// <summary>Leaves a rule out; it parts what stands around it like an empty line.</summary>
    public void SkipRule(in TextLine line) => _skipped += line.Gap + 1;

    /// <summary>What separates the items of a line that is a ticker; '\0' for other lines.</summary>
    public readonly char TickerSeparator(in TextLine line) =>
        layout.IsMarkup ? '\0' : Ticker.Separator(_text[line.Start..line.End], line.Units);

    public void WriteParagraph(ReadOnlySpan<TextLine> lines)
    {
        ref readonly var first = ref lines[0];
        var mark = LineMarks.Read(_text[first.Start..first.End], first.Column, layout, out var kind, out var level);
        var textStart = content.TextLength;
        var linked = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var start = lines[i].Start + (i == 0 ? mark : 0);
            var line = _text[start..lines[i].End];
            if (line.IsEmpty) continue;
            if (i > 0 && content.TextLength > textStart) AppendJoint(lines[i - 1], lines[i], line);
            if (layout.IsMarkup) linked += InlineMarks.Append(line, lines[i].Has(LineUnits.Uneven), start, content);
            else if (lines[i].Has(LineUnits.Uneven)) TextLineNormalizer.Append(line, content);
            else content.AppendText(line);
        }

        while (content.TextLength > textStart && content.TextFrom(content.TextLength - 1)[0] == ' ') content.TruncateText(content.TextLength - 1);
        AddBlock(textStart, new SourceSpan(first.Start, lines[^1].End), first.Gap, kind, level, linked);
    }

    public void WriteTicker(in TextLine line, char separator)
    {
        var source = _text[line.Start..line.End];
        var position = 0;
        short gap = line.Gap;
        content.OpenContainer(span: new SourceSpan(line.Start, line.End));
        while (Ticker.TryNext(source, separator, ref position, out var start, out var end))
        {
            var textStart = content.TextLength;
            TextLineNormalizer.Append(source[start..end], content);
            AddBlock(textStart, new SourceSpan(line.Start + start, line.Start + end), gap, BlockKind.ListItem, 1, 0);
            gap = 0;
        }

        content.CloseContainer();
    }

    private readonly void AppendJoint(in TextLine before, in TextLine line, ReadOnlySpan<char> next)
    {
        if (LineJoint.DropsHyphen(_text, before, line, layout.Wrap.IsHyphenated)) content.TruncateText(content.TextLength - 1);
        else if (LineJoint.NeedsSpace(content.TextFrom(content.TextLength - 1)[0], next) && !LineJoint.EndsSoftly(_text, before)) content.AppendText(' ');
    }

    private void AddBlock(int textStart, SourceSpan span, int gap, BlockKind kind, byte level, int linked)
    {
        var length = content.TextLength - textStart;
        if (length == 0) return;
        content.AddBlock(new Block
        {
            Kind = kind,
            Level = level,
            TextStart = textStart,
            TextLength = length,
            Span = span,
            LinkedLength = linked,
            GapBefore = (short)Math.Min(gap + _skipped, short.MaxValue),
        });
        _skipped = 0;
    }
}
