using System.Runtime.Intrinsics;

namespace NewsCorpus.Classification.Models;

/// <summary>Writes the features of eight rows at once, one after the other.</summary>
/// <param name="columns">Room for eight values a feature.</param>
internal ref struct BatchCursor(Span<float> columns)
{
    private readonly Span<float> _columns = columns;
    private int _at;

    /// <summary>Writes numbers.</summary>
    public void Add(Vector256<float> values)
    {
        values.CopyTo(_columns[_at..]);
        _at += AdditiveModel.BatchRows;
    }

    /// <summary>Writes whole numbers.</summary>
    public void Add(Vector256<int> values) => Add(Vector256.ConvertToSingle(values));

    /// <summary>Writes the same number eight times.</summary>
    public void Add(float value) => Add(Vector256.Create(value));

    /// <summary>Writes 1 where a mask is set and 0 elsewhere.</summary>
    public void AddFlags(Vector256<int> mask) => Add(Vector256.Create(1f) & mask.AsSingle());
}
