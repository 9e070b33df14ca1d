namespace NewsCorpus.Classification;

/// <summary>Writes the values of a row one after the other.</summary>
internal ref struct FeatureCursor(Span<float> row)
{
    private readonly Span<float> _row = row;

    /// <summary>The number of values written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes a number.</summary>
    public void Add(float value) => _row[Count++] = value;

    /// <summary>Writes 1 for true and 0 for false.</summary>
    public void Add(bool value) => _row[Count++] = value ? 1 : 0;

    /// <summary>Writes a share, 0 where the whole is nothing.</summary>
    public void AddRatio(float part, float whole) => _row[Count++] = whole > 0 ? part / whole : 0;
}
