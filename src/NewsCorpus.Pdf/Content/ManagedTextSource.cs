using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Objects;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf.Content;

/// <summary>The pages of a file, read without any library: objects, fonts, operators. Not thread-safe.</summary>
internal sealed class ManagedTextSource : IPdfTextSource
{
    private static readonly string[] s_informationKeys = ["Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate"];

    private readonly PdfFile _file;
    private readonly List<PdfPageNode> _pages;
    private readonly FontCache _fonts;
    private readonly StructureTree _structure;

    /// <summary>Opens a document; null, with the outcome stated, when it has no pages or no key.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="password">The password; empty for none.</param>
    /// <param name="context">Limits, and the place for diagnostics.</param>
    public static ManagedTextSource? Open(ReadOnlyMemory<byte> content, string password, ReadContext context)
    {
        var file = new PdfFile(content, new PdfBudget(), password);
        if (file.IsLocked)
        {
            context.Report(DiagnosticCodes.Encrypted, password.Length == 0 ? "The document is encrypted and does not open without a password." : "The document is encrypted, and the password does not open it.");
            context.Outcome = ParseOutcome.Malformed;
            return null;
        }

        if (file.NeedsRendering)
        {
            context.Report(DiagnosticCodes.NoArticleFound, "The document is a form (XFA) whose pages a viewer has to make; the page that it holds only asks the reader to wait.");
            context.Outcome = ParseOutcome.NotAnArticle;
            return null;
        }

        var source = new ManagedTextSource(file, context.Limits.MaxPages);
        if (source.PageCount > 0) return source;
        context.Report(DiagnosticCodes.DocumentDamaged, "No page was found in the document.");
        context.Outcome = file.Budget.IsExceeded ? ParseOutcome.LimitExceeded : ParseOutcome.Malformed;
        return null;
    }

    /// <summary>Opens the pages of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="maxPages">The most pages that are read; one more is opened, which shows that there are more.</param>
    private ManagedTextSource(PdfFile file, int maxPages)
    {
        _file = file;
        _pages = PageTree.Read(file, maxPages < int.MaxValue ? maxPages + 1 : maxPages);
        _fonts = new FontCache(file);
        _structure = new StructureTree(file);
    }

    /// <inheritdoc/>
    public int PageCount => _pages.Count;

    /// <inheritdoc/>
    public PdfDescription Description
    {
        get
        {
            var entries = new List<KeyValuePair<string, string>>();
            foreach (var key in s_informationKeys)
            {
                if (_file.Get(_file.Information, key) is { Kind: PdfKind.String } value) entries.Add(new(key, PdfText.Decode(value.Bytes)));
            }

            var metadata = _file.Get(_file.Catalog, "Metadata").Stream is { } stream ? _file.Decode(stream) : default;
            var language = _file.Get(_file.Catalog, "Lang") is { Kind: PdfKind.String } lang ? PdfText.Decode(lang.Bytes) : null;
            return new PdfDescription(entries, metadata, language);
        }
    }

    /// <inheritdoc/>
    public void Read(int number, GlyphPage page)
    {
        page.Clear();
        var node = _pages[number - 1];
        (page.Width, page.Height) = (node.Width, node.Height);
        var interpreter = new ContentInterpreter(_file, page, _fonts, new MarkStack(page, _structure, node.ObjectNumber));
        interpreter.Run(ContentOf(node), node.Resources, node.ToDisplay);
        AnnotationReader.Read(_file, node, page, interpreter);
    }

    /// <inheritdoc/>
    public void Report(ReadContext context)
    {
        if (_file.Budget.IsDamaged) context.Report(DiagnosticCodes.DocumentDamaged, "The document is damaged; what could be read was read.");
        if (!_file.Budget.IsExceeded) return;
        context.Report(DiagnosticCodes.NodeLimit, $"The document goes beyond the limit of {_file.Budget.Reached}; the rest was not read.");
        context.Outcome = ParseOutcome.LimitExceeded;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Holds nothing but memory.
    }

    private ReadOnlyMemory<byte> ContentOf(PdfPageNode node)
    {
        const int MaxParts = 10_000;
        var contents = _file.Get(node.Dictionary, "Contents");
        if (contents.Stream is { } single) return _file.Decode(single);
        using var joined = new MemoryStream();
        for (var i = 0; i < Math.Min(contents.Items.Length, MaxParts) && joined.Length < PdfBudget.MaxStreamBytes; i++)
        {
            if (_file.Resolve(contents.Items[i]).Stream is not { } part) continue;
            joined.Write(_file.Decode(part).Span);
            // Parts may end in the middle of a word, but not of a token.
            joined.WriteByte((byte)'\n');
        }

        return joined.ToArray();
    }
}
