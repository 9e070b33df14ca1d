using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Content;

/// <content>Placing glyphs and frames.</content>
internal sealed partial class ContentInterpreter
{
    private const int MaxFrames = 512;

    /// <summary>The least sides, in points, of a frame around text.</summary>
    private const double MinFrameWidth = 60;
    private const double MinFrameHeight = 14;

    /// <summary>The greatest share of the page that a frame around one item covers.</summary>
    private const double MaxFrameShare = 0.35;

    private void ShowAdjusted()
    {
        for (var i = 0; i < _operands.Count; i++)
        {
            if (_operands.IsNumber(i)) Advance(-_operands.NumberAt(i) / 1000 * _state.Size);
            else Show(_operands.BytesAt(i));
        }
    }

    private void Advance(double distance)
    {
        var isVertical = _state.Font?.IsVertical ?? false;
        _text = isVertical ? _text.Shifted(0, distance) : _text.Shifted(distance * _state.Stretch, 0);
    }

    private void Show(ReadOnlySpan<byte> bytes)
    {
        if (_state.Font is not { } font) return;
        var combined = _text.Then(_state.Transform);
        var size = Math.Abs(_state.Size) * Math.Sqrt((combined.C * combined.C) + (combined.D * combined.D)) * font.Scale;
        var moved = 0d;
        while (bytes.Length > 0 && file.Budget.TakeGlyph())
        {
            var code = font.Read(bytes, out var length, out var text, out var width);
            bytes = bytes[length..];
            var space = _state.GlyphSpace + (code == 32 && length == 1 ? _state.WordSpace : 0);
            if (font.IsVertical)
            {
                // Upright glyphs hang from the middle of their top edge.
                Place(text, combined.Apply(0, moved), (-width * _state.Size * combined.C, -width * _state.Size * combined.D), size);
                moved -= (width * _state.Size) + space;
            }
            else
            {
                var advance = width * _state.Size * _state.Stretch;
                Place(text, combined.Apply(moved, _state.Rise), (advance * combined.A, advance * combined.B), size);
                moved += advance + (space * _state.Stretch);
            }
        }

        _text = font.IsVertical ? _text.Shifted(0, moved) : _text.Shifted(moved, 0);
    }

    private void Place(string text, (double X, double Y) start, (double X, double Y) advance, double size)
    {
        if (!marks.HasActualText)
        {
            _sink.Add(text, _state.FontIndex, marks.Current, start, advance, size);
            return;
        }

        if (marks.TakeActualText() is { } actual) _sink.Add(actual, _state.FontIndex, marks.Current, start, advance, size);
        else _sink.Extend((start.X + advance.X, start.Y + advance.Y));
    }

    private void AddRectangle()
    {
        var (x, y, width, height) = (_operands.FromEnd(3), _operands.FromEnd(2), _operands.FromEnd(1), _operands.FromEnd(0));
        var (first, second) = (_state.Transform.Apply(x, y), _state.Transform.Apply(x + width, y + height));
        _rectangle = (Math.Min(first.X, second.X), Math.Min(first.Y, second.Y), Math.Max(first.X, second.X), Math.Max(first.Y, second.Y));
    }

    private void StrokeRectangle()
    {
        if (_rectangle is { } frame && page.Frames.Count < MaxFrames)
        {
            var (width, height) = (frame.Right - frame.Left, frame.Bottom - frame.Top);
            if (width > MinFrameWidth && height > MinFrameHeight && width * height < MaxFrameShare * page.Width * page.Height)
                page.Frames.Add(new PageArea((float)frame.Left, (float)frame.Top, (float)frame.Right, (float)frame.Bottom));
        }

        _rectangle = null;
    }
}
