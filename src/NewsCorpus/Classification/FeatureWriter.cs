namespace NewsCorpus.Classification;

/// <summary>Writes feature values one after the other.</summary>
internal ref struct FeatureWriter(Span<float> values)
{
    private readonly Span<float> _values = values;

    /// <summary>The number of values written.</summary>
    public int Count { get; private set; }

    public void Add(float value) => _values[Count++] = value;

    public void Add(bool value) => _values[Count++] = value ? 1 : 0;
}
