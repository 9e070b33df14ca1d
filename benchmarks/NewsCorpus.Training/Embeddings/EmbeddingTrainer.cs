using System.Numerics;
using System.Runtime.InteropServices;
using NewsCorpus.Embeddings;

namespace NewsCorpus.Training.Embeddings;

/// <summary>
/// Fits rows for hashed features and a linear softmax over classes by stochastic gradient descent, with a step size a row ("Adaptive Subgradient Methods",
/// Duchi and others, 2011). One thread and one seed: the same examples give the same model.
/// </summary>
internal sealed class EmbeddingTrainer
{
    private readonly int _dimensions;
    private readonly int _rows;
    private readonly float[] _embeddings;
    private readonly float[] _rowSquares;
    private readonly float[] _output;
    private readonly float[] _outputSquares;
    private readonly float[] _bias;
    private readonly float[] _hidden;
    private readonly float[] _gradient;
    private readonly float[] _scores;

    public EmbeddingTrainer(int classes, int rows, int dimensions, int seed)
    {
        (_rows, _dimensions) = (rows, dimensions);
        _embeddings = new float[rows * dimensions];
        _rowSquares = new float[rows];
        _output = new float[classes * dimensions];
        _outputSquares = new float[classes];
        _bias = new float[classes];
        _hidden = new float[dimensions];
        _gradient = new float[dimensions];
        _scores = new float[classes];
        var random = new Random(seed);
        for (var i = 0; i < _embeddings.Length; i++) _embeddings[i] = (random.NextSingle() - 0.5f) * 0.2f;
        for (var i = 0; i < _output.Length; i++) _output[i] = (random.NextSingle() - 0.5f) * 0.2f;
    }

    /// <summary>The power of the number of features that their sum is divided by: 1 is the mean, 0 the sum.</summary>
    public double PoolingPower { get; init; } = 0.6;

    public float RowRate { get; init; } = 0.15f;

    public float OutputRate { get; init; } = 0.1f;

    /// <summary>Learns one example.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="start">The first class that competes.</param>
    /// <param name="right">For each class that competes, whether it is a right answer; there may be several.</param>
    /// <param name="progress">The factor of the step, which falls from 1 to 0.</param>
    /// <returns>The loss.</returns>
    public float Step(ReadOnlySpan<uint> features, int start, ReadOnlySpan<bool> right, float progress)
    {
        var scale = Score(features, start, right.Length);
        var probability = Softmax(right);
        Array.Clear(_gradient);
        for (var i = 0; i < right.Length; i++)
        {
            var error = _scores[i] - (right[i] ? _scores[i] / probability : 0);
            if (MathF.Abs(error) < 1e-4f) continue;
            var weights = _output.AsSpan((start + i) * _dimensions, _dimensions);
            AddScaled(_gradient, weights, error);
            ref var squares = ref _outputSquares[start + i];
            squares += error * error;
            var step = -OutputRate * progress * error / MathF.Sqrt(1 + squares * 0.05f);
            AddScaled(weights, _hidden, step);
            _bias[start + i] += step;
        }

        UpdateRows(features, scale, progress);
        return -MathF.Log(probability);
    }

    /// <summary>Rounds the rows to integers and makes the model that ships.</summary>
    /// <param name="labels">The names of the classes.</param>
    /// <param name="groups">Their groups.</param>
    /// <param name="step">What an integer stands for: the larger, the smaller the file.</param>
    public EmbeddingModel ToModel(string[] labels, byte[] groups, float step)
    {
        var rows = Array.ConvertAll(_embeddings, v => (sbyte)Math.Clamp(MathF.Round(v / step), -127, 127));
        return new EmbeddingModel(_dimensions, labels, groups, rows, Array.ConvertAll(_output, v => v * step), _bias, (float)PoolingPower);
    }

    private void UpdateRows(ReadOnlySpan<uint> features, float scale, float progress)
    {
        var square = 0f;
        foreach (var value in _gradient) square += value * value;
        square *= scale * scale / _dimensions;
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            ref var squares = ref _rowSquares[row];
            squares += square;
            AddScaled(_embeddings.AsSpan(row * _dimensions, _dimensions), _gradient, -RowRate * progress * scale / MathF.Sqrt(squares + 1e-8f));
        }
    }

    private int RowOf(uint feature) => (int)(((ulong)feature * (ulong)_rows) >> 32);

    private float Score(ReadOnlySpan<uint> features, int start, int count)
    {
        Array.Clear(_hidden);
        foreach (var feature in features) AddScaled(_hidden, _embeddings.AsSpan(RowOf(feature) * _dimensions, _dimensions), 1);
        var scale = (float)Math.Pow(features.Length, -PoolingPower);
        for (var i = 0; i < _dimensions; i++) _hidden[i] *= scale;
        for (var i = 0; i < count; i++) _scores[i] = _bias[start + i] + Dot(_output.AsSpan((start + i) * _dimensions, _dimensions), _hidden);
        return scale;
    }

    /// <summary>Turns the scores into probabilities and returns that of the right answers together.</summary>
    private float Softmax(ReadOnlySpan<bool> right)
    {
        var scores = _scores.AsSpan(0, right.Length);
        var max = float.MinValue;
        foreach (var score in scores) max = MathF.Max(max, score);
        var sum = 0f;
        foreach (ref var score in scores) sum += score = MathF.Exp(score - max);
        var probability = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
            if (right[i]) probability += scores[i];
        }

        return MathF.Max(probability, 1e-9f);
    }

    private static void AddScaled(Span<float> target, ReadOnlySpan<float> source, float factor)
    {
        var targets = MemoryMarshal.Cast<float, Vector<float>>(target);
        var sources = MemoryMarshal.Cast<float, Vector<float>>(source);
        for (var i = 0; i < targets.Length; i++) targets[i] += sources[i] * factor;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var left = MemoryMarshal.Cast<float, Vector<float>>(a);
        var right = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < left.Length; i++) sum += left[i] * right[i];
        return Vector.Sum(sum);
    }
}
