using System.Text;
using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf.Layout;

/// <summary>Composes the lines of a region: words in reading order with the spaces between them. Not thread-safe.</summary>
internal sealed class LineBuilder(GlyphPage page, List<Word> words, int pageNumber, TextDirection direction)
{
    /// <summary>The gap, in ems, that is a space though none was drawn.</summary>
    private const float MinUnspacedGap = 0.15f;

    /// <summary>The gap, in ems, between two letters of a script without spaces that must mean something: the width of a letter.</summary>
    private const float MinIdeographGap = 0.8f;

    /// <summary>The gap, in ems, between two cells of a row.</summary>
    private const float MinCellGap = 2.5f;

    /// <summary>A word drawn twice within this distance, in ems, is bold type made by hand.</summary>
    private const float MaxOverprint = 0.15f;

    /// <summary>How much wider than the narrowest gap of its line the gap between two cells is; justification widens all gaps alike.</summary>
    private const float MinCellRatio = 1.6f;

    private readonly StringBuilder _text = new();
    private readonly List<Word> _row = [];
    private readonly List<int> _order = [];
    private float _cellGap;

    /// <summary>Adds the lines of a region to a list.</summary>
    /// <param name="region">The region.</param>
    /// <param name="number">Its number.</param>
    /// <param name="lines">Takes the lines from top to bottom.</param>
    public void Build(Region region, int number, List<TextLine> lines)
    {
        var fragments = region.Fragments;
        for (var start = 0; start < fragments.Count;)
        {
            var first = fragments[start];
            var end = start + 1;
            while (end < fragments.Count && fragments[end].Baseline - first.Baseline <= LineMetrics.MaxBaselineShift * Math.Min(first.Size, fragments[end].Size)) end++;
            AddRow(region, start, end, number, lines);
            start = end;
        }
    }

    /// <summary>Adds the lines of one row: usually one; more where structure elements stand side by side.</summary>
    private void AddRow(Region region, int start, int end, int number, List<TextLine> lines)
    {
        var fragments = region.Fragments;
        for (var first = start; first < end;)
        {
            var next = first + 1;
            while (next < end && fragments[next].Element == fragments[first].Element) next++;
            Collect(fragments, first, next);
            if (Compose(region, number) is { } line) lines.Add(line);
            first = next;
        }
    }

    private void Collect(List<Fragment> fragments, int start, int end)
    {
        _row.Clear();
        for (var i = start; i < end; i++)
        {
            for (var w = fragments[i].Start; w < fragments[i].End; w++) _row.Add(words[w]);
        }

        if (end - start > 1) _row.Sort(static (a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Start.CompareTo(b.Start));
        for (var i = _row.Count - 1; i > 0; i--)
        {
            if (IsOverprint(_row[i - 1], _row[i])) _row.RemoveAt(i);
        }
    }

    private bool IsOverprint(in Word first, in Word second) =>
        MathF.Abs(first.Left - second.Left) < MaxOverprint * first.Size && MathF.Abs(first.Right - second.Right) < MaxOverprint * first.Size
            && page.TextOf(page.Glyphs[first.Start]).SequenceEqual(page.TextOf(page.Glyphs[second.Start]));

    private TextLine? Compose(Region region, int number)
    {
        var isRightToLeft = OrderWords();
        _text.Clear();
        int linked = 0, emphasized = 0;
        var styles = new StyleCounter(page);
        var mark = default(PdfMark);
        _cellGap = CellGap(region);
        for (var i = 0; i < _order.Count; i++)
        {
            var word = _row[_order[i]];
            if (i > 0) AppendGap(_row[_order[i - 1]], word);
            var before = _text.Length;
            AppendWord(word);
            var length = _text.Length - before;
            styles.Add(word, length);
            if (IsLinked(word)) linked += length + (i > 0 ? 1 : 0);
            if (page.Fonts[word.Font] is { IsBold: true } or { IsItalic: true }) emphasized += length;
            if (word.Mark != 0 && (mark == default || (mark.IsArtifact && !page.Marks[word.Mark].IsArtifact))) mark = page.Marks[word.Mark];
        }

        if (_text.Length == 0) return null;
        var first = _row[_order[0]];
        var right = 0f;
        foreach (var word in _row) right = Math.Max(right, word.Right);
        var style = styles.Result;
        return new TextLine
        {
            Page = pageNumber,
            Region = number,
            Column = (region.Left, region.Right),
            Direction = direction,
            Left = _row[0].Left,
            Right = right,
            Baseline = styles.Baseline,
            Box = BoxOf(_row[0].Left, right, styles.Baseline, style.Size),
            Style = style,
            Text = _text.ToString(),
            LinkedLength = Math.Min(linked, _text.Length),
            EmphasizedLength = emphasized,
            FirstWordWidth = first.Right - first.Left,
            IsRightToLeft = isRightToLeft,
            Mark = mark,
            Frame = FrameAt((_row[0].Left + right) / 2, styles.Baseline - (LineMetrics.Middle * style.Size)),
        };
    }

    /// <summary>The rectangle of a line, turned back from the frame of its direction.</summary>
    private PageBox BoxOf(float left, float right, float baseline, float size)
    {
        var (top, bottom) = (baseline - (LineMetrics.Ascent * size), baseline + (LineMetrics.Descent * size));
        return direction switch
        {
            TextDirection.Down => new PageBox(page.Width - bottom, left, page.Width - top, right),
            TextDirection.Left => new PageBox(page.Width - right, page.Height - bottom, page.Width - left, page.Height - top),
            TextDirection.Up => new PageBox(top, page.Height - right, bottom, page.Height - left),
            _ => new PageBox(left, top, right, bottom),
        };
    }

    /// <summary>The gap, in ems, that parts cells in this line. A line that fills its column is justified, and its gaps, however wide, are spaces.</summary>
    private float CellGap(Region region)
    {
        if (_row.Count < 2) return MinCellGap;
        var size = _row[0].Size;
        float narrowest = float.MaxValue, right = _row[0].Right;
        for (var i = 1; i < _row.Count; i++)
        {
            narrowest = Math.Min(narrowest, _row[i].Left - right);
            right = Math.Max(right, _row[i].Right);
        }

        var isFull = region.Fragments.Count > 3 && _row[0].Left - region.Left < 2.5f * size && region.Right - right < 0.6f * size && region.Right - region.Left < 30 * size;
        return isFull ? Math.Max(MinCellGap, narrowest / size * MinCellRatio) : MinCellGap;
    }

    /// <summary>Puts the words of the row into reading order. In a line that runs leftwards, neighbouring words that run rightwards (names, figures) keep their order.</summary>
    private bool OrderWords()
    {
        _order.Clear();
        int leftwards = 0, rightwards = 0;
        foreach (var word in _row)
        {
            if (word.IsRightToLeft) leftwards += word.End - word.Start;
            else if (char.IsLetter(page.TextOf(page.Glyphs[word.Start])[0])) rightwards += word.End - word.Start;
        }

        var isRightToLeft = leftwards > rightwards;
        for (var i = 0; i < _row.Count; i++) _order.Add(i);
        if (!isRightToLeft) return false;
        _order.Reverse();
        for (var start = 0; start < _order.Count;)
        {
            var end = start;
            while (end < _order.Count && !_row[_order[end]].IsRightToLeft) end++;
            if (end - start > 1) _order.Reverse(start, end - start);
            start = end + 1;
        }

        return true;
    }

    private void AppendGap(in Word previous, in Word next)
    {
        var size = Math.Max(previous.Size, next.Size);
        var gap = next.Left >= previous.Left ? next.Left - previous.Right : previous.Left - next.Right;
        var isSpaced = next.IsAfterSpace || previous.IsBeforeSpace || next.IsRightToLeft;
        var least = (isSpaced ? LineMetrics.MinSpacedGap : MinUnspacedGap) * size;
        if (!isSpaced && _text.Length > 0 && ScriptClasses.IsUnspaced(_text[^1]) && ScriptClasses.IsUnspaced(page.TextOf(page.Glyphs[next.Start])[0])) least = MinIdeographGap * size;
        if (gap > _cellGap * size) _text.Append('\t');
        else if (gap > least) _text.Append(' ');
    }

    private void AppendWord(in Word word)
    {
        if (word.IsRightToLeft && word.End - word.Start > 1)
        {
            AppendLeftwards(word);
            return;
        }

        for (var i = word.Start; i < word.End; i++)
        {
            var glyph = page.Glyphs[i];
            if (glyph.Direction == direction) AppendVisible(page.TextOf(glyph), i + 1 == word.End);
        }
    }

    private void AppendLeftwards(in Word word)
    {
        var order = new List<(float X, int Index)>(word.End - word.Start);
        for (var i = word.Start; i < word.End; i++)
        {
            if (page.Glyphs[i].Direction == direction) order.Add((page.Glyphs[i].X + page.Glyphs[i].Width, i));
        }

        order.Sort(static (a, b) => a.X != b.X ? b.X.CompareTo(a.X) : a.Index.CompareTo(b.Index));
        foreach (var (_, index) in order) AppendVisible(page.TextOf(page.Glyphs[index]), false);
    }

    private void AppendVisible(ReadOnlySpan<char> text, bool isLast)
    {
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit) || (ScriptClasses.IsInvisible(unit) && !(isLast && text.Length == 1 && unit == '\u00AD'))) continue;
            // Arabic is often drawn in presentation forms, and fonts name Chinese characters after the radicals that look alike.
            if (unit is (>= '\u2E80' and <= '\u2FDF') or (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')) _text.Append(ScriptClasses.CharacterOf(unit).ToString().Normalize(NormalizationForm.FormKC).Trim());
            else _text.Append(unit);
        }
    }

    private bool IsLinked(in Word word)
    {
        if (direction != TextDirection.Right) return false;
        var (x, y) = ((word.Left + word.Right) / 2, word.Baseline - (LineMetrics.Middle * word.Size));
        foreach (var link in page.Links)
        {
            if (link.Contains(x, y)) return true;
        }

        return false;
    }

    private int FrameAt(float x, float y)
    {
        if (direction != TextDirection.Right) return 0;
        var (best, bestSize) = (0, float.MaxValue);
        for (var i = 0; i < page.Frames.Count; i++)
        {
            var frame = page.Frames[i];
            var size = (frame.Right - frame.Left) * (frame.Bottom - frame.Top);
            if (frame.Contains(x, y) && size < bestSize) (best, bestSize) = (i + 1, size);
        }

        return best;
    }
}
