using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.PlainText;

/// <summary>
/// Reads text without markup: lines become paragraphs with exact spans. The layout of the source is repaired first, because nothing after this
/// stage sees lines: hard-wrapped paragraphs are joined, one-line tickers cut into their items, sentences broken at links mended, the marks
/// that converters leave understood. Thread-safe.
/// </summary>
/// <remarks>One pass over the text and two over its lines; all buffers are pooled.</remarks>
public sealed class PlainTextSourceReader : ISourceReader
{
    // Press databases export it beside text, and its control words would be read as words.
    private const string RichTextMark = @"{\rtf";

    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.PlainText;

    /// <inheritdoc/>
    public DocumentContent Read(DecodedSource source, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        var text = source.Text.Span;
        if (text.TrimStart().StartsWith(RichTextMark, StringComparison.Ordinal))
        {
            context.Outcome = ParseOutcome.Undecodable;
            context.Report(DiagnosticCodes.FormatNotSupported, "The source is a document in the Rich Text Format; no reader is for that. Save it as text, HTML or PDF.");
            return new DocumentContentBuilder(Format).Build();
        }

        if (text.Length > context.Limits.MaxTextLength)
        {
            context.Report(DiagnosticCodes.TextLimit, $"Source has {text.Length} UTF-16 units; the limit is {context.Limits.MaxTextLength}. The rest was not read.");
            text = text[..context.Limits.MaxTextLength];
        }

        using var lines = LineScanner.Scan(text, context.Limits.MaxNodes);
        if (lines.Count == context.Limits.MaxNodes) context.Report(DiagnosticCodes.NodeLimit, $"Source has more than {lines.Count} lines; the rest was not read.");
        return ReadLines(text, lines.Span);
    }

    private static DocumentContent ReadLines(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        var layout = LineLayout.Measure(text, lines);
        var content = new DocumentContentBuilder(SourceFormat.PlainText);
        // What is written is hardly ever longer than what is read.
        content.RequestText(text.Length);
        var blocks = new TextBlockWriter(text, content, layout);
        var cuts = ArticleCuts.Find(text, lines, layout.IsMarkup);
        for (int i = 0, part = 0; i < lines.Length;)
        {
            if (part < cuts.Count && i == cuts[part])
            {
                content.StartPart();
                part++;
            }

            var end = part < cuts.Count ? cuts[part] : lines.Length;
            i = WriteNext(text, lines[..end], i, layout, ref blocks);
        }

        return blocks.Build();
    }

    /// <summary>Writes what opens at a line: a rule, a ticker or a paragraph.</summary>
    /// <returns>The line after it.</returns>
    private static int WriteNext(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines, int first, LineLayout layout, ref TextBlockWriter blocks)
    {
        ref readonly var line = ref lines[first];
        var end = first + 1;
        if (LineMarks.IsRule(text[line.Start..line.End])) blocks.SkipRule(line);
        else if (blocks.TickerSeparator(line) is not '\0' and var separator) blocks.WriteTicker(line, separator);
        else blocks.WriteParagraph(lines[first..(end = layout.ParagraphEnd(text, lines, first))]);
        return end;
    }
}
