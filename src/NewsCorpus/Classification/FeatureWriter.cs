namespace NewsCorpus.Classification;

/// <summary>Writes feature values one after the other.</summary>
/// <param name="values">Takes them.</param>
/// <param name="stride">The distance from one to the next: 1 for a row, the number of rows for a matrix of columns.</param>
internal ref struct FeatureWriter(Span<float> values, int stride = 1)
{
    private readonly Span<float> _values = values;
    private int _next;

    public void Add(float value)
    {
        _values[_next] = value;
        _next += stride;
    }

    public void Add(bool value) => Add(value ? 1f : 0f);
}
