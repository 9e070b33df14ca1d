using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Sources;

namespace NewsCorpus.PlainText;

/// <summary>
/// Reads text without markup: lines become paragraphs with exact spans. The shape of the source is repaired first, because nothing after this
/// stage sees lines: hard-wrapped paragraphs are joined, one-line tickers cut into their items, sentences broken at links mended, the marks
/// that converters leave understood. Thread-safe.
/// </summary>
/// <remarks>One pass over the text and two over its lines; all buffers are pooled.</remarks>
public sealed class PlainTextSourceReader : ISourceReader
{
    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.PlainText;

    /// <inheritdoc/>
    public DocumentContent Read(DecodedSource source, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        var text = source.Text.Span;
        if (text.Length > context.Limits.MaxTextLength)
        {
            context.Report(DiagnosticCodes.TextLimit, $"Source has {text.Length} UTF-16 units; the limit is {context.Limits.MaxTextLength}. The rest was not read.");
            text = text[..context.Limits.MaxTextLength];
        }

        var buffer = LineScanner.Scan(text, context.Limits.MaxNodes, out var count);
        try
        {
            if (count == context.Limits.MaxNodes) context.Report(DiagnosticCodes.NodeLimit, $"Source has more than {count} lines; the rest was not read.");
            return ReadLines(text, buffer.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<TextLine>.Shared.Return(buffer);
        }
    }

    private static DocumentContent ReadLines(ReadOnlySpan<char> text, ReadOnlySpan<TextLine> lines)
    {
        var shape = TextShape.Measure(text, lines);
        var blocks = new TextBlockWriter(text, new DocumentContentBuilder(SourceFormat.PlainText), shape);
        for (var i = 0; i < lines.Length;)
        {
            var line = text[lines[i].Start..lines[i].End];
            if (LineMarks.IsRule(line))
            {
                blocks.SkipRule(lines[i]);
                i++;
            }
            else if (blocks.TickerSeparator(lines[i]) is not '\0' and var separator)
            {
                blocks.WriteTicker(lines[i++], separator);
            }
            else
            {
                var end = shape.ParagraphEnd(text, lines, i);
                blocks.WriteParagraph(lines[i..end]);
                i = end;
            }
        }

        return blocks.Build();
    }
}
