using NewsCorpus.Embeddings;
using NewsCorpus.Languages;
using NewsCorpus.Training.Embeddings;

namespace NewsCorpus.Training.Languages;

/// <summary>Fits the language model: of each text, the classes of its script compete.</summary>
internal sealed class LanguageTrainer(LanguageClasses classes, EmbeddingTrainer trainer)
{
    private readonly uint[] _features = new uint[1 << 14];
    private readonly bool[] _right = new bool[classes.Classes.Count];
    private readonly (int Start, int Count)[] _ranges = [.. Enumerable.Range(0, ScriptTable.Count).Select(i => classes.Of((Script)i))];

    /// <summary>Runs over a number of drawn examples; the step falls to nothing at the end.</summary>
    public void Train(ExampleSampler sampler, long examples)
    {
        double loss = 0;
        var seen = 0;
        for (long i = 0; i < examples; i++)
        {
            var (label, script, text) = sampler.Next(classes);
            var features = Read(text, script);
            if (features.IsEmpty) continue;
            var (start, count) = _ranges[(int)script];
            _right[label] = true;
            loss += trainer.Step(features, start, _right.AsSpan(start, count), 1 - ((float)i / examples));
            _right[label] = false;
            if (++seen < 250_000) continue;
            Console.Error.WriteLine($"{i + 1:N0} examples, loss {loss / seen:F4}");
            (loss, seen) = (0, 0);
        }
    }

    /// <summary>The model with its rows rounded to multiples of a step.</summary>
    public LanguageModel ToModel(float step) => new(ToEmbedding(step));

    /// <summary>The file of that model.</summary>
    public EmbeddingModel ToEmbedding(float step) => trainer.ToModel(classes.Labels, [.. classes.Classes.Select(c => (byte)c.Script)], step);

    private ReadOnlySpan<uint> Read(string text, Script script)
    {
        var reader = new WordFeatures(text, script);
        var count = 0;
        while (count + WordFeatures.MaxPerWord <= _features.Length)
        {
            var added = reader.Next(_features.AsSpan(count));
            if (added == 0) break;
            count += added;
        }

        return _features.AsSpan(0, count);
    }
}
