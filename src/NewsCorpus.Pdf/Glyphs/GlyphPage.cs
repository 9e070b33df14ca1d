using System.Buffers;

namespace NewsCorpus.Pdf.Glyphs;

/// <summary>The glyphs of one page, in the order in which they are drawn. One instance is filled again for every page; not thread-safe.</summary>
internal sealed class GlyphPage
{
    private readonly ArrayBufferWriter<char> _text = new(8192);

    /// <summary>The width of the page as shown, in points.</summary>
    public float Width { get; set; }

    /// <summary>The height of the page as shown, in points.</summary>
    public float Height { get; set; }

    /// <summary>The glyphs in drawing order.</summary>
    public List<PdfGlyph> Glyphs { get; } = new(4096);

    /// <summary>The fonts that glyphs refer to.</summary>
    public List<PdfFontStyle> Fonts { get; } = [];

    /// <summary>The marks that glyphs refer to; the first one says nothing.</summary>
    public List<PdfMark> Marks { get; } = [];

    /// <summary>The areas that are hyperlinks.</summary>
    public List<PageArea> Links { get; } = [];

    /// <summary>Frames drawn around content.</summary>
    public List<PageArea> Frames { get; } = [];

    /// <summary>Empties the page for the next one.</summary>
    public void Clear()
    {
        _text.ResetWrittenCount();
        Glyphs.Clear();
        Fonts.Clear();
        Links.Clear();
        Frames.Clear();
        Marks.Clear();
        Marks.Add(default);
    }

    /// <summary>Appends the text of a glyph and returns where it starts.</summary>
    public int AppendText(ReadOnlySpan<char> text)
    {
        var start = _text.WrittenCount;
        _text.Write(text);
        return start;
    }

    /// <summary>The text of a glyph.</summary>
    public ReadOnlySpan<char> TextOf(in PdfGlyph glyph) => _text.WrittenSpan.Slice(glyph.TextStart, glyph.TextLength);
}
