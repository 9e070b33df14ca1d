namespace NewsCorpus.Pdf.Objects;

/// <summary>What reading one document may cost. All bounds are far above what real documents need; none depends on time. Not thread-safe.</summary>
internal sealed class PdfBudget
{
    private const long MaxDecodedBytes = 160L * 1024 * 1024;
    private const long MaxOperators = 24_000_000;
    private const long MaxGlyphs = 6_000_000;

    private long _bytes = MaxDecodedBytes;
    private long _operators = MaxOperators;
    private long _glyphs = MaxGlyphs;

    /// <summary>The most bytes that one stream may decode to.</summary>
    public const int MaxStreamBytes = 48 * 1024 * 1024;

    /// <summary>Whether some bound was reached.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>The bound that was reached first; empty when none was.</summary>
    public string Reached { get; private set; } = "";

    /// <summary>Whether the document proved to be damaged.</summary>
    public bool IsDamaged { get; set; }

    /// <summary>The bytes that a stream may still decode to.</summary>
    public int RemainingBytes => (int)Math.Min(MaxStreamBytes, _bytes);

    /// <summary>Takes decoded bytes off.</summary>
    public void TakeBytes(long count) => Take(ref _bytes, count, "decoded bytes");

    /// <summary>Takes one operator off.</summary>
    public bool TakeOperator() => Take(ref _operators, 1, "operators");

    /// <summary>Takes one glyph off.</summary>
    public bool TakeGlyph() => Take(ref _glyphs, 1, "glyphs");

    /// <summary>States that a bound of another kind was reached.</summary>
    public void Exceed(string bound)
    {
        if (!IsExceeded) Reached = bound;
        IsExceeded = true;
    }

    private bool Take(ref long left, long count, string bound)
    {
        left -= count;
        if (left >= 0) return true;
        Exceed(bound);
        return false;
    }
}
