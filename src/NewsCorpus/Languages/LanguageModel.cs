using System.Runtime.CompilerServices;
using NewsCorpus.Embeddings;

namespace NewsCorpus.Languages;

/// <summary>
/// The fitted model of languages. A class is a language in a script, and only those of one script compete. Immutable and thread-safe.
/// </summary>
internal sealed class LanguageModel
{
    /// <summary>The length of a row of the model.</summary>
    public const int Dimensions = 64;

    /// <summary>The most classes that one script may have.</summary>
    public const int MaxClasses = 256;

    private readonly EmbeddingModel _model;
    private readonly (int Start, int Count)[] _ranges = new (int, int)[ScriptTable.Count];

    /// <summary>Takes a model whose groups are scripts.</summary>
    public LanguageModel(EmbeddingModel model)
    {
        if (model.Dimensions != Dimensions) throw new ArgumentException($"A row has {model.Dimensions} dimensions; {Dimensions} are read.", nameof(model));
        _model = model;
        for (var i = 0; i < model.ClassCount; i++)
        {
            ref var range = ref _ranges[model.GroupOf(i)];
            range = (range.Count == 0 ? i : range.Start, range.Count + 1);
            if (range.Count > MaxClasses) throw new ArgumentException($"A script has more than {MaxClasses} classes.", nameof(model));
        }
    }

    /// <summary>The number of classes.</summary>
    public int ClassCount => _model.ClassCount;

    /// <summary>Reads the embedded model.</summary>
    public static LanguageModel Load() => new(EmbeddingModel.Load("language-model.bin"));

    /// <summary>The BCP 47 name of a class.</summary>
    public string LabelOf(int index) => _model.LabelOf(index);

    /// <summary>The first class and the number of classes of a script.</summary>
    public (int Start, int Count) ClassesOf(Script script) => _ranges[(int)script];

    /// <summary>Adds the rows of the features of a text to a sum.</summary>
    /// <param name="text">The text.</param>
    /// <param name="script">The script whose words are read.</param>
    /// <param name="sum">The sum, <see cref="Dimensions"/> long.</param>
    /// <returns>The number of features.</returns>
    // Clearing two kilobytes of stack, all of which are written before they are read, takes as long as a short word.
    [SkipLocalsInit]
    public int Accumulate(ReadOnlySpan<char> text, Script script, Span<float> sum)
    {
        Span<uint> features = stackalloc uint[EmbeddingModel.MaxAdded];
        Span<uint> following = stackalloc uint[EmbeddingModel.MaxAdded];
        var words = new WordFeatures(text, script);
        var total = 0;
        var count = AskFor(ref words, features);
        while (count > 0)
        {
            var next = AskFor(ref words, following);
            _model.AddRows(features[..count], sum);
            total += count;
            var spare = features;
            features = following;
            following = spare;
            count = next;
        }

        return total;
    }

    /// <summary>
    /// Reads the features of some words and asks for their rows, which are added later: the model is larger than the near caches, and one word is too short
    /// a time for memory to answer.
    /// </summary>
    /// <returns>The number of features; 0 at the end of the text.</returns>
    private int AskFor(ref WordFeatures words, scoped Span<uint> features)
    {
        var count = 0;
        while (count + WordFeatures.MaxPerWord <= features.Length)
        {
            var added = words.Next(features[count..]);
            if (added == 0) break;
            _model.Prefetch(features.Slice(count, added));
            count += added;
        }

        return count;
    }

    /// <summary>Divides a sum by a power of the number of its features, so that long and short texts score on one scale.</summary>
    public void Pool(Span<float> sum, int features) => _model.Pool(sum, features);

    /// <summary>The scores of classes for a pooled sum: the logarithms of their probabilities, but for a constant.</summary>
    public void Score(int start, ReadOnlySpan<float> pooled, Span<float> scores) => _model.Score(start, pooled, scores);
}
