using NewsCorpus.Pdf.Fonts;
using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Content;

/// <summary>Takes placed glyphs, and turns them into the frame of their direction. Not thread-safe.</summary>
internal sealed class GlyphSink(GlyphPage page)
{
    private readonly Dictionary<PdfFont, ushort> _fonts = [];

    /// <summary>The index of a font on the page.</summary>
    public ushort IndexOf(PdfFont font)
    {
        if (_fonts.TryGetValue(font, out var known)) return known;
        var index = (ushort)Math.Min(page.Fonts.Count, ushort.MaxValue);
        page.Fonts.Add(font.Style);
        _fonts.Add(font, index);
        return index;
    }

    /// <summary>Adds a glyph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="font">The index of its font.</param>
    /// <param name="mark">The index of its marked content.</param>
    /// <param name="start">Where it stands on the page as shown.</param>
    /// <param name="advance">How far it moves.</param>
    /// <param name="size">The size of its type.</param>
    public void Add(string text, ushort font, ushort mark, (double X, double Y) start, (double X, double Y) advance, double size)
    {
        if (text.Length is 0 or > 64 || !(size is > 0.05 and < 10_000) || !double.IsFinite(start.X + start.Y + advance.X + advance.Y)) return;
        // What lies outside of the page is not shown.
        if (start.X < -size || start.Y < -size || start.X > page.Width + size || start.Y > page.Height + size) return;
        var direction = DirectionOf(advance);
        var (x, y) = Turn(direction, start);
        page.Add(new PdfGlyph
        {
            TextStart = page.AppendText(text),
            TextLength = (ushort)text.Length,
            Font = font,
            Mark = mark,
            X = x,
            Y = y,
            Width = (float)Math.Sqrt((advance.X * advance.X) + (advance.Y * advance.Y)),
            Size = (float)size,
            Direction = direction,
        });
    }

    /// <summary>Makes the last glyph reach further: it stands for several.</summary>
    /// <param name="end">Where the glyph that it stands for ends.</param>
    public void Extend((double X, double Y) end)
    {
        if (page.Glyphs is not [.., var last]) return;
        var (x, y) = Turn(last.Direction, end);
        if (MathF.Abs(y - last.Y) < 0.5f * last.Size && x > last.X + last.Width) page.Glyphs[^1] = last with { Width = x - last.X };
    }

    private static TextDirection DirectionOf((double X, double Y) advance)
    {
        if (Math.Abs(advance.X) >= Math.Abs(advance.Y)) return advance.X >= 0 ? TextDirection.Right : TextDirection.Left;
        return advance.Y > 0 ? TextDirection.Down : TextDirection.Up;
    }

    private (float X, float Y) Turn(TextDirection direction, (double X, double Y) point) => direction switch
    {
        TextDirection.Down => ((float)point.Y, (float)(page.Width - point.X)),
        TextDirection.Left => ((float)(page.Width - point.X), (float)(page.Height - point.Y)),
        TextDirection.Up => ((float)(page.Height - point.Y), (float)point.X),
        _ => ((float)point.X, (float)point.Y),
    };
}
