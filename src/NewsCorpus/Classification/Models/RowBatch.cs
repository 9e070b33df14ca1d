using System.Buffers;

namespace NewsCorpus.Classification.Models;

/// <summary>Eight rows of features side by side, to be scored at once; the scores of rows that were not filled mean nothing. Pooled; not thread-safe.</summary>
internal readonly ref struct RowBatch : IDisposable
{
    private readonly AdditiveModel _model;
    private readonly float[] _columns;
    private readonly int _size;

    public RowBatch(AdditiveModel model)
    {
        _model = model;
        _size = model.FeatureNames.Count * AdditiveModel.BatchRows;
        _columns = ArrayPool<float>.Shared.Rent(_size + AdditiveModel.BatchRows);
    }

    /// <summary>Where the features of a row start; they stand <see cref="AdditiveModel.BatchRows"/> apart.</summary>
    public Span<float> Row(int row) => _columns.AsSpan(row, _size - row);

    /// <summary>The features of all rows: feature by feature, the values of the rows side by side.</summary>
    public Span<float> Columns => _columns.AsSpan(0, _size);

    /// <summary>The scores of the rows in log-odds, those that <see cref="AdditiveModel.Score(ReadOnlySpan{float})"/> gives; valid until the next call.</summary>
    public ReadOnlySpan<float> Score()
    {
        var scores = _columns.AsSpan(_size, AdditiveModel.BatchRows);
        _model.ScoreBatch(_columns.AsSpan(0, _size), scores);
        return scores;
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(_columns);
}
