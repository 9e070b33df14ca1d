using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Pdf.Content;
using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Layout;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf;

/// <summary>Reads PDF documents: glyphs, lines, columns, paragraphs, and what the document says about itself. Thread-safe.</summary>
public sealed class PdfSourceReader : ISourceReader
{
    private readonly Func<ReadOnlyMemory<byte>, ReadContext, IPdfTextSource?> _open;

    /// <summary>Creates a reader.</summary>
    /// <param name="password">The user or owner password that encrypted documents are tried with; null tries the empty one.</param>
    public PdfSourceReader(string? password = null)
        : this((content, context) => ManagedTextSource.Open(content, password ?? "", context))
    {
    }

    internal PdfSourceReader(Func<ReadOnlyMemory<byte>, ReadContext, IPdfTextSource?> open) => _open = open;

    /// <inheritdoc/>
    public SourceFormat Format => SourceFormat.Pdf;

    /// <inheritdoc/>
    public DocumentContent Read(DecodedSource source, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(context);
        var builder = new DocumentContentBuilder(SourceFormat.Pdf);
        using var text = _open(source.Document.Content, context);
        if (text is not null) Read(text, context, builder);
        return builder.Build();
    }

    private static void Read(IPdfTextSource text, ReadContext context, DocumentContentBuilder builder)
    {
        var layout = new DocumentLayout();
        var page = new GlyphPage();
        var pages = Math.Min(text.PageCount, context.Limits.MaxPages);
        for (var number = 1; number <= pages; number++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            text.Read(number, page);
            layout.Add(page, number);
        }

        DescriptionReader.Read(text.Description, context, builder);
        var blocks = layout.Build(TitleOf(builder.Declarations), text.Description.Language);
        text.Report(context);
        if (pages > 0 && blocks.Count == 0 && context.Outcome is null)
        {
            context.Report(DiagnosticCodes.NoTextLayer, $"The document has {pages} pages and no text in them.");
            context.Outcome = ParseOutcome.Empty;
        }

        if (!new ContentWriter(builder).Write(blocks, context.Limits.MaxTextLength))
            context.Report(DiagnosticCodes.TextLimit, $"The document has more than {context.Limits.MaxTextLength} units of text; the rest was not read.");
    }

    private static string? TitleOf(IReadOnlyList<Declaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            if (declaration.Kind is DeclarationKind.PdfInfo or DeclarationKind.Xmp && declaration.Key is "Title" or "title") return declaration.Value;
        }

        return null;
    }
}
