using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Tests.Pdf;

/// <summary>Sets pages of glyphs by hand, as a file would: half an em a letter, a space between words.</summary>
internal sealed class GlyphPages : IPdfTextSource
{
    private const float LetterWidth = 0.5f;

    private readonly List<Action<GlyphPage>> _pages = [];

    public int PageCount => _pages.Count;

    public PdfDescription Description { get; set; } = new([], default, null);

    /// <summary>Adds a page of A4.</summary>
    public GlyphPages Page(Action<GlyphPage> draw)
    {
        _pages.Add(draw);
        return this;
    }

    public void Read(int number, GlyphPage page)
    {
        page.Clear();
        (page.Width, page.Height) = (595, 842);
        page.Fonts.Add(new PdfFontStyle("Serif", false, false));
        page.Fonts.Add(new PdfFontStyle("Serif", true, false));
        page.Fonts.Add(new PdfFontStyle("Sans", false, false));
        _pages[number - 1](page);
    }

    public void Report(ReadContext context)
    {
    }

    public void Dispose()
    {
    }

    /// <summary>Draws lines of text one below the other.</summary>
    public static void Draw(GlyphPage page, float x, float y, float size, string text, ushort font = 0, float leading = 1.3f, TextDirection direction = TextDirection.Right)
    {
        foreach (var line in text.Split('\n'))
        {
            var at = x;
            foreach (var unit in line)
            {
                Add(page, at, y, size, unit.ToString(), font, direction);
                at += LetterWidth * size;
            }

            y += size * leading;
        }
    }

    /// <summary>Draws one glyph.</summary>
    public static void Add(GlyphPage page, float x, float y, float size, string text, ushort font = 0, TextDirection direction = TextDirection.Right, float width = LetterWidth) => page.Add(new PdfGlyph
    {
        TextStart = page.AppendText(text),
        TextLength = (ushort)text.Length,
        Font = font,
        X = x,
        Y = y,
        Width = width * size,
        Size = size,
        Direction = direction,
    });
}
