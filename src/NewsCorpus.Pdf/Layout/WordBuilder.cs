using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Groups glyphs into words by the gaps between them. A space glyph counts only where there is a gap, because ghostscript rewrites soft
/// hyphens as spaces without width; where none is drawn (TeX, groff), a gap alone ends a word, unless the word is
/// tracked. Not thread-safe.
/// </summary>
internal sealed class WordBuilder
{
    /// <summary>The gap, in ems, that ends a word without a space glyph. TeX shrinks spaces to 0.22, groff to 0.18; kerning stays under 0.12.</summary>
    private const float UnspacedGap = 0.17f;

    /// <summary>The widest gap, in ems, between the letters of a tracked headline.</summary>
    private const float MaxTracking = 0.5f;

    /// <summary>How alike, in ems, the gaps of a tracked word are.</summary>
    private const float TrackingTolerance = 0.06f;

    /// <summary>How far, in ems, a glyph may go back over the one before it (kerning, accents).</summary>
    private const float MaxOverlap = 0.5f;

    /// <summary>The greatest distance of baselines, in ems, inside a word.</summary>
    private const float MaxBaselineShift = 0.15f;

    private const char SoftHyphen = '\u00AD';

    /// <summary>The width, in ems, that tells a hyphen at a line's end, which some encodings call a soft one, from one that does not show.</summary>
    private const float MinHyphenWidth = 0.15f;

    private readonly List<Word> _words = new(1024);
    private float _lastGap;
    private int _length;
    private int _first;
    private int _last;
    private float _left;
    private float _right;
    private bool _isRightToLeft;
    private bool _isSpacePending;
    private bool _isAfterSpace;

    /// <summary>The words of one direction, in drawing order; valid until the next call.</summary>
    /// <param name="page">The page.</param>
    /// <param name="direction">The direction.</param>
    public List<Word> Build(GlyphPage page, TextDirection direction)
    {
        _words.Clear();
        _first = -1;
        _isSpacePending = false;
        var glyphs = page.Glyphs;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = glyphs[i];
            if (glyph.Direction != direction) continue;
            var text = page.TextOf(glyph);
            if (IsSpace(text))
            {
                _isSpacePending = true;
                continue;
            }

            if (IsInvisible(text) && !(text[0] == SoftHyphen && glyph.Width > MinHyphenWidth * glyph.Size)) continue;
            var isRightToLeft = ScriptClasses.IsRightToLeft(text[0]);
            if (_first >= 0 && Continues(page, i, glyphs[_last], glyph, isRightToLeft)) Extend(i, glyph, isRightToLeft);
            else StartWord(page, i, glyph, isRightToLeft);
        }

        Flush(page);
        return _words;
    }

    private static bool IsSpace(ReadOnlySpan<char> text) => text.Length > 0 && char.IsWhiteSpace(text[0]) && text.IsWhiteSpace();

    private static bool IsInvisible(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!ScriptClasses.IsInvisible(unit)) return false;
        }

        return true;
    }

    private bool Continues(GlyphPage page, int index, in PdfGlyph previous, in PdfGlyph glyph, bool isRightToLeft)
    {
        var size = Math.Max(previous.Size, glyph.Size);
        if (MathF.Abs(previous.Y - glyph.Y) > MaxBaselineShift * size || MathF.Abs(previous.Size - glyph.Size) > 0.2f * size) return false;
        var gap = glyph.X - _right;
        if (isRightToLeft || _isRightToLeft)
        {
            if (isRightToLeft != _isRightToLeft) return false;
            // Drawn either way: in reading order leftwards, or in visual order rightwards.
            gap = Math.Min(MathF.Abs(gap), MathF.Abs(_left - (glyph.X + glyph.Width)));
        }

        if (gap < -MaxOverlap * size) return false;
        if (gap <= (_isSpacePending ? LineMetrics.MinSpacedGap : UnspacedGap) * size)
        {
            _lastGap = gap;
            return true;
        }

        if (_isSpacePending || !IsTracked(page, index, gap, size)) return false;
        _lastGap = gap;
        return true;
    }

    /// <summary>Whether the gap is one of many: the one before it in the word, or the one after it, is as wide.</summary>
    private bool IsTracked(GlyphPage page, int index, float gap, float size)
    {
        if (gap > MaxTracking * size) return false;
        if (_length > 1) return MathF.Abs(gap - _lastGap) < TrackingTolerance * size;
        var glyphs = page.Glyphs;
        if (index + 1 >= glyphs.Length || glyphs[index + 1].Y != glyphs[index].Y) return false;
        var next = glyphs[index + 1].X - (glyphs[index].X + glyphs[index].Width);
        return MathF.Abs(gap - next) < TrackingTolerance * size;
    }

    private void StartWord(GlyphPage page, int index, in PdfGlyph glyph, bool isRightToLeft)
    {
        Flush(page);
        _first = _last = index;
        _left = glyph.X;
        _right = glyph.X + glyph.Width;
        _isRightToLeft = isRightToLeft;
        _isAfterSpace = _isSpacePending;
        _isSpacePending = false;
        _length = 1;
    }

    private void Extend(int index, in PdfGlyph glyph, bool isRightToLeft)
    {
        _last = index;
        _length++;
        _left = Math.Min(_left, glyph.X);
        _right = Math.Max(_right, glyph.X + glyph.Width);
        _isRightToLeft = isRightToLeft;
        _isSpacePending = false;
    }

    private void Flush(GlyphPage page)
    {
        if (_first < 0) return;
        var glyph = page.Glyphs[_first];
        _words.Add(new Word
        {
            Start = _first,
            End = _last + 1,
            Left = _left,
            Right = _right,
            Baseline = glyph.Y,
            Size = glyph.Size,
            Font = glyph.Font,
            Mark = glyph.Mark,
            Element = page.Marks[glyph.Mark].Element,
            IsAfterSpace = _isAfterSpace,
            IsBeforeSpace = _isSpacePending,
            IsRightToLeft = _isRightToLeft,
        });
        _first = -1;
    }
}
