using System.Buffers;

namespace NewsCorpus.Pdf.Glyphs;

/// <summary>The glyphs of one page, in the order in which they are drawn. One instance is filled again for every page; not thread-safe.</summary>
internal sealed class GlyphPage : IDisposable
{
    private const int FirstItems = 4096;

    // Pooled: a page of a newspaper fills half a megabyte, which would be a new large object for every document.
    private PdfGlyph[] _glyphs = [];
    private char[] _text = [];
    private int _glyphCount;
    private int _textLength;

    /// <summary>The width of the page as shown, in points.</summary>
    public float Width { get; set; }

    /// <summary>The height of the page as shown, in points.</summary>
    public float Height { get; set; }

    /// <summary>The glyphs in drawing order.</summary>
    public Span<PdfGlyph> Glyphs => _glyphs.AsSpan(0, _glyphCount);

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
        _textLength = _glyphCount = 0;
        Fonts.Clear();
        Links.Clear();
        Frames.Clear();
        Marks.Clear();
        Marks.Add(default);
    }

    /// <summary>Adds a glyph, whose text has been appended.</summary>
    public void Add(in PdfGlyph glyph)
    {
        if (_glyphCount == _glyphs.Length) Grow(ref _glyphs, _glyphCount);
        _glyphs[_glyphCount++] = glyph;
    }

    /// <summary>Appends the text of a glyph and returns where it starts.</summary>
    public int AppendText(ReadOnlySpan<char> text)
    {
        while (_textLength + text.Length > _text.Length) Grow(ref _text, _textLength);
        var start = _textLength;
        text.CopyTo(_text.AsSpan(start));
        _textLength += text.Length;
        return start;
    }

    /// <summary>The text of a glyph.</summary>
    public ReadOnlySpan<char> TextOf(in PdfGlyph glyph) => _text.AsSpan(glyph.TextStart, glyph.TextLength);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_glyphs.Length > 0) ArrayPool<PdfGlyph>.Shared.Return(_glyphs);
        if (_text.Length > 0) ArrayPool<char>.Shared.Return(_text);
        (_glyphs, _text, _glyphCount, _textLength) = ([], [], 0, 0);
    }

    private static void Grow<T>(ref T[] items, int count)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstItems, items.Length * 2));
        items.AsSpan(0, count).CopyTo(larger);
        if (items.Length > 0) ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
