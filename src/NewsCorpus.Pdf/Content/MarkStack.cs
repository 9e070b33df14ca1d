using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Content;

/// <summary>The marked content that is open: what the structure tree says of it, and the text that stands for it. Not thread-safe.</summary>
internal sealed class MarkStack(GlyphPage page, StructureTree structure, int owner)
{
    private const int MaxDepth = 256;

    private readonly Stack<(ushort Mark, string? Actual, bool IsSpent)> _open = new();
    private readonly Dictionary<PdfMark, ushort> _indexes = [];
    private int _skipped;

    /// <summary>The object number of the page, or of the form, whose content is read: marked content is numbered in each anew.</summary>
    public int Owner { get; set; } = owner;

    /// <summary>The index of the innermost mark on the page.</summary>
    public ushort Current { get; private set; }

    /// <summary>Whether some text stands for the glyphs that follow.</summary>
    public bool HasActualText { get; private set; }

    /// <summary>Opens marked content.</summary>
    /// <param name="tag">Its tag.</param>
    /// <param name="properties">Its properties.</param>
    public void Open(ReadOnlySpan<byte> tag, PdfDictionary properties)
    {
        if (_open.Count >= MaxDepth)
        {
            _skipped++;
            return;
        }

        var mark = page.Marks[Current];
        if (properties["MCID"].Kind == PdfKind.Number) mark = structure.Find(Owner, properties["MCID"].Integer);
        if (tag.SequenceEqual("Artifact"u8)) mark = mark with { IsArtifact = true };
        var actual = properties["ActualText"].Kind == PdfKind.String ? PdfText.Decode(properties["ActualText"].Bytes) : null;
        _open.Push((Current, actual, false));
        Current = IndexOf(mark);
        HasActualText |= actual is not null;
    }

    /// <summary>Closes the innermost marked content.</summary>
    public void Close()
    {
        if (_skipped > 0)
        {
            _skipped--;
            return;
        }

        if (!_open.TryPop(out var closed)) return;
        Current = closed.Mark;
        HasActualText = false;
        foreach (var (_, actual, _) in _open) HasActualText |= actual is not null;
    }

    /// <summary>The text that stands for the marked content, the first time; null afterwards.</summary>
    public string? TakeActualText()
    {
        if (!_open.TryPeek(out var top)) return null;
        if (top.Actual is null || top.IsSpent) return null;
        _open.Pop();
        _open.Push(top with { IsSpent = true });
        return top.Actual;
    }

    private ushort IndexOf(PdfMark mark)
    {
        if (mark == default) return 0;
        if (_indexes.TryGetValue(mark, out var known)) return known;
        if (page.Marks.Count >= ushort.MaxValue) return 0;
        var index = (ushort)page.Marks.Count;
        page.Marks.Add(mark);
        _indexes.Add(mark, index);
        return index;
    }
}
