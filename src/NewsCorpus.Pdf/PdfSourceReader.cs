using System.Globalization;
using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Pdf.Content;
using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Layout;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf;

/// <summary>Reads PDF documents: glyphs, lines, columns, paragraphs, and what the document says about itself. Thread-safe.</summary>
/// <remarks>
/// Reading order is that of the recursive X-Y cut (Nagy and Seth, "Hierarchical representation of optically scanned documents", 1984) with cuts along
/// tall empty rectangles (Breuel, "Two geometric algorithms for layout analysis", 2002). Time and memory are bounded by fixed limits on decoded bytes,
/// operators and glyphs and by the limits of the options; what lies beyond is reported as limit exceeded.
/// </remarks>
public sealed class PdfSourceReader : ISourceReader
{
    private readonly Func<ReadOnlyMemory<byte>, ReadContext, IPdfTextSource?> _open;
    private readonly PdfStories _stories;

    /// <summary>Creates a reader.</summary>
    /// <param name="password">The user or owner password that encrypted documents are tried with; null tries the empty one.</param>
    /// <param name="stories">Whether a document with several stories gives the main one or all.</param>
    public PdfSourceReader(string? password = null, PdfStories stories = PdfStories.Main)
        : this((content, context) => ManagedTextSource.Open(content, password ?? "", context), stories)
    {
    }

    internal PdfSourceReader(Func<ReadOnlyMemory<byte>, ReadContext, IPdfTextSource?> open, PdfStories stories = PdfStories.Main) => (_open, _stories) = (open, stories);

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

    private void Read(IPdfTextSource text, ReadContext context, DocumentContentBuilder builder)
    {
        var layout = new DocumentLayout();
        using var page = new GlyphPage();
        var pages = Math.Min(text.PageCount, context.Limits.MaxPages);
        for (var number = 1; number <= pages; number++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            text.Read(number, page);
            layout.Add(page, number);
        }

        var declarations = DescriptionReader.Read(text.Description, context);
        var title = TitleOf(declarations);
        var blocks = layout.Build(title, text.Description.Language, cutsDigests: _stories == PdfStories.All);
        var isOfMainStory = _stories == PdfStories.All && title is not null && IsHeadline(title, blocks);
        // A browser states when it printed.
        if (layout.IsPrint) declarations.RemoveAll(static declaration => IsTime(declaration));
        foreach (var declaration in declarations) builder.AddDeclaration(isOfMainStory && IsOfStory(declaration) ? declaration with { Part = 1 } : declaration);
        text.Report(context);
        if (pages < text.PageCount) context.Report(DiagnosticCodes.PageLimit, $"The document has more than {pages} pages; the rest was not read.");
        ReportOrder(layout, context);
        if (pages > 0 && blocks.Count == 0 && context.Outcome is null)
        {
            context.Report(DiagnosticCodes.NoTextLayer, $"The document has {pages} pages and no text in them; where they are pictures, character recognition (OCR) has to add it.");
            context.Outcome = ParseOutcome.Empty;
        }

        if (!new ContentWriter(builder, _stories).Write(blocks, context.Limits.MaxTextLength))
            context.Report(DiagnosticCodes.TextLimit, $"The document has more than {context.Limits.MaxTextLength} units of text; the rest was not read.");
    }

    private static void ReportOrder(DocumentLayout layout, ReadContext context)
    {
        if (layout.PagesInTreeOrder is { Count: > 0 } taken)
            context.Report(DiagnosticCodes.StructureOrder, $"Read in the order of the structure tree, which is not that of the layout: page {Join(taken)}.");
        if (layout.PagesNotInTreeOrder is { Count: > 0 } refused)
            context.Report(DiagnosticCodes.StructureOrder, $"Read in the order of the layout, because the structure tree tears columns apart: page {Join(refused)}.");

        static string Join(List<int> pages) => string.Join(", ", pages.ConvertAll(static page => page.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Whether the declared title is that of the main story; otherwise it is that of the paper, and goes with every story.</summary>
    private static bool IsHeadline(string title, List<TextBlock> blocks)
    {
        const float MinSimilarity = 0.6f;
        foreach (var block in blocks)
        {
            if (block.Story == 1 && block.Traits.HasFlag(ElementTraits.Title)) return TitleMatch.Similarity(title, block.Text) > MinSimilarity;
        }

        return false;
    }

    /// <summary>Whether a declaration goes with the title: what it says of times, programs and languages holds for the whole document.</summary>
    private static bool IsOfStory(Declaration declaration) => declaration.Key.ToLowerInvariant() is "title" or "author" or "creator" or "subject" or "description" or "keywords";

    private static bool IsTime(Declaration declaration) => declaration.Key is "CreationDate" or "ModDate" or "CreateDate" or "ModifyDate" or "MetadataDate";

    private static string? TitleOf(IReadOnlyList<Declaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            if (declaration.Kind is DeclarationKind.PdfInfo or DeclarationKind.Xmp && declaration.Key is "Title" or "title") return declaration.Value;
        }

        return null;
    }
}
