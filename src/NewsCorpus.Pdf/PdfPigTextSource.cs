using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Sources;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace NewsCorpus.Pdf;

/// <summary>Glyphs as PdfPig reads them.</summary>
internal sealed class PdfPigTextSource(PdfDocument document, ReadContext context) : IPdfTextSource
{
    private const int MaxStackDepth = 64;

    public static PdfPigTextSource? Open(ReadOnlyMemory<byte> content, ReadContext context)
    {
        try
        {
            return new PdfPigTextSource(PdfDocument.Open(content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = MaxStackDepth }), context);
        }
        catch (PdfDocumentEncryptedException)
        {
            context.Report(DiagnosticCodes.Encrypted, "The document is encrypted, and the empty password does not open it.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // PdfPig throws whatever comes to hand on damaged documents.
            context.Report(DiagnosticCodes.DocumentDamaged, "The document is damaged: " + exception.Message);
        }

        context.Outcome = ParseOutcome.Malformed;
        return null;
    }

    public int PageCount => document.NumberOfPages;

    public PdfDescription Description
    {
        get
        {
            var information = new List<KeyValuePair<string, string>>();
            void Add(string key, string? value)
            {
                if (!string.IsNullOrWhiteSpace(value)) information.Add(new(key, value));
            }

            Add("Title", document.Information.Title);
            Add("Author", document.Information.Author);
            Add("CreationDate", document.Information.CreationDate);
            Add("ModDate", document.Information.ModifiedDate);
            return new PdfDescription(information, document.TryGetXmpMetadata(out var xmp) ? xmp.GetXmlBytes().ToArray() : default, null);
        }
    }

    public void Read(int number, GlyphPage page)
    {
        page.Clear();
        Page source;
        try
        {
            source = document.GetPage(number);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One damaged page must not take the others with it.
            context.Report(DiagnosticCodes.DocumentDamaged, $"Page {number} could not be read: {exception.Message}");
            return;
        }

        (page.Width, page.Height) = ((float)source.Width, (float)source.Height);
        var fonts = new Dictionary<string, ushort>(StringComparer.Ordinal);
        foreach (var letter in source.Letters)
        {
            var name = letter.FontName ?? "";
            if (!fonts.TryGetValue(name, out var font))
            {
                fonts.Add(name, font = (ushort)page.Fonts.Count);
                page.Fonts.Add(PdfFontStyle.FromName(name));
            }

            var start = page.AppendText(letter.Value);
            page.Glyphs.Add(new PdfGlyph
            {
                TextStart = start,
                TextLength = (ushort)letter.Value.Length,
                Font = font,
                X = (float)letter.StartBaseLine.X,
                Y = page.Height - (float)letter.StartBaseLine.Y,
                Width = (float)(letter.EndBaseLine.X - letter.StartBaseLine.X),
                Size = (float)letter.PointSize,
            });
        }
    }

    public void Dispose() => document.Dispose();
}
