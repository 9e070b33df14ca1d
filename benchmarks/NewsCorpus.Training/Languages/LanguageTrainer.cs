using System.Numerics;
using System.Runtime.InteropServices;
using NewsCorpus.Languages;

namespace NewsCorpus.Training.Languages;

/// <summary>
/// Fits embeddings of hashed features and a linear softmax over the classes of the text's script by stochastic gradient descent, with a step size a row
/// ("Adaptive Subgradient Methods", Duchi and others, 2011). One thread and one seed: the same material gives the same model.
/// </summary>
internal sealed class LanguageTrainer
{
    private readonly int _dimensions;
    private readonly int _rows;
    private readonly float[] _embeddings;
    private readonly float[] _rowSquares;
    private readonly float[] _output;
    private readonly float[] _outputSquares;
    private readonly float[] _bias;
    private readonly LanguageClasses _classes;
    private readonly (int Start, int Count)[] _ranges;
    private readonly uint[] _features = new uint[1 << 14];
    private readonly float[] _hidden;
    private readonly float[] _gradient;
    private readonly float[] _scores;

    public LanguageTrainer(LanguageClasses classes, int rows, int dimensions, int seed)
    {
        (_classes, _rows, _dimensions) = (classes, rows, dimensions);
        _embeddings = new float[rows * dimensions];
        _rowSquares = new float[rows];
        _output = new float[classes.Classes.Count * dimensions];
        _outputSquares = new float[classes.Classes.Count];
        _bias = new float[classes.Classes.Count];
        _hidden = new float[dimensions];
        _gradient = new float[dimensions];
        _scores = new float[classes.Classes.Count];
        _ranges = new (int, int)[ScriptTable.Count];
        for (var i = 0; i < _ranges.Length; i++) _ranges[i] = classes.Of((Script)i);
        var random = new Random(seed);
        for (var i = 0; i < _embeddings.Length; i++) _embeddings[i] = (random.NextSingle() - 0.5f) * 0.2f;
        for (var i = 0; i < _output.Length; i++) _output[i] = (random.NextSingle() - 0.5f) * 0.2f;
    }

    /// <summary>The power of the number of features that their sum is divided by: 1 is the mean, 0 the sum.</summary>
    public double PoolingPower { get; init; } = 0.6;

    public float RowRate { get; init; } = 0.15f;

    public float OutputRate { get; init; } = 0.1f;

    public float[] Embeddings => _embeddings;

    public float[] Output => _output;

    public float[] Bias => _bias;

    /// <summary>Runs over a number of drawn examples; the step falls to nothing at the end.</summary>
    public void Train(ExampleSampler sampler, long examples, bool outputOnly = false)
    {
        double loss = 0;
        var seen = 0;
        for (long i = 0; i < examples; i++)
        {
            var (label, script, text) = sampler.Next(_classes);
            loss += Step(label, script, text, 1 - (float)i / examples, outputOnly);
            if (++seen < 250_000) continue;
            Console.Error.WriteLine($"{i + 1:N0} examples, loss {loss / seen:F4}");
            (loss, seen) = (0, 0);
        }
    }

    /// <summary>The class of a text, or -1.</summary>
    public int Predict(string text)
    {
        var script = ScriptCounter.Dominant(text);
        var (start, count) = _ranges[(int)script];
        if (count == 0) return -1;
        var features = Read(text, script);
        if (features == 0) return -1;
        Score(features, start, count);
        var best = 0;
        for (var i = 1; i < count; i++)
        {
            if (_scores[i] > _scores[best]) best = i;
        }

        return start + best;
    }

    private float Step(int label, Script script, string text, float progress, bool outputOnly)
    {
        var (start, count) = _ranges[(int)script];
        var features = Read(text, script);
        if (features == 0) return 0;
        var scale = Score(features, start, count);
        var loss = Softmax(count, label - start);
        Array.Clear(_gradient);
        for (var i = 0; i < count; i++)
        {
            var error = _scores[i] - (i == label - start ? 1 : 0);
            if (MathF.Abs(error) < 1e-4f) continue;
            var weights = _output.AsSpan((start + i) * _dimensions, _dimensions);
            AddScaled(_gradient, weights, error);
            ref var squares = ref _outputSquares[start + i];
            squares += error * error;
            var step = -OutputRate * progress * error / MathF.Sqrt(1 + squares * 0.05f);
            AddScaled(weights, _hidden, step);
            _bias[start + i] += step;
        }

        if (!outputOnly) UpdateRows(features, scale, progress);
        return loss;
    }

    private void UpdateRows(int features, float scale, float progress)
    {
        var square = 0f;
        foreach (var value in _gradient) square += value * value;
        square *= scale * scale / _dimensions;
        for (var i = 0; i < features; i++)
        {
            var row = (int)_features[i];
            ref var squares = ref _rowSquares[row];
            squares += square;
            AddScaled(_embeddings.AsSpan(row * _dimensions, _dimensions), _gradient, -RowRate * progress * scale / MathF.Sqrt(squares + 1e-8f));
        }
    }

    private int Read(string text, Script script)
    {
        var reader = new WordFeatures(text, script);
        var count = 0;
        while (count + WordFeatures.MaxPerWord <= _features.Length)
        {
            var added = reader.Next(_features.AsSpan(count));
            if (added == 0) break;
            count += added;
        }

        for (var i = 0; i < count; i++) _features[i] = (uint)(((ulong)_features[i] * (ulong)_rows) >> 32);
        return count;
    }

    private float Score(int features, int start, int count)
    {
        Array.Clear(_hidden);
        for (var i = 0; i < features; i++) AddScaled(_hidden, _embeddings.AsSpan((int)_features[i] * _dimensions, _dimensions), 1);
        var scale = (float)Math.Pow(features, -PoolingPower);
        for (var i = 0; i < _dimensions; i++) _hidden[i] *= scale;
        for (var i = 0; i < count; i++) _scores[i] = _bias[start + i] + Dot(_output.AsSpan((start + i) * _dimensions, _dimensions), _hidden);
        return scale;
    }

    private float Softmax(int count, int label)
    {
        var max = float.MinValue;
        for (var i = 0; i < count; i++) max = MathF.Max(max, _scores[i]);
        var sum = 0f;
        for (var i = 0; i < count; i++) sum += _scores[i] = MathF.Exp(_scores[i] - max);
        for (var i = 0; i < count; i++) _scores[i] /= sum;
        return -MathF.Log(MathF.Max(_scores[label], 1e-9f));
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
