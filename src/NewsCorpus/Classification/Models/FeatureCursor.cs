namespace NewsCorpus.Classification.Models;

/// <summary>Writes the values of a row one after the other.</summary>
/// <param name="row">Where the first value goes.</param>
/// <param name="stride">How far the values stand apart.</param>
internal ref struct FeatureCursor(Span<float> row, int stride = 1)
{
    private readonly Span<float> _row = row;
    private readonly int _stride = stride;
    private int _at;

    /// <summary>The number of values written.</summary>
    public readonly int Count => _at / _stride;

    /// <summary>Writes a number.</summary>
    public void Add(float value)
    {
        _row[_at] = value;
        _at += _stride;
    }

    /// <summary>Writes 1 for true and 0 for false.</summary>
    public void Add(bool value) => Add(value ? 1f : 0f);

    /// <summary>Writes a share, 0 where the whole is nothing.</summary>
    public void AddRatio(float part, float whole) => Add(whole > 0 ? part / whole : 0);
}
