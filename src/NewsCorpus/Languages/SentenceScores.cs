using System.Buffers;
using System.Runtime.InteropServices;
using NewsCorpus.Blocks;

namespace NewsCorpus.Languages;

/// <summary>
/// The sentences of a text and, in one pooled array, what the model says of each.
/// Valid until disposed; not thread-safe.
/// </summary>
internal sealed class SentenceScores : IDisposable
{
    private PooledBuffer<Sentence> _sentences = new(64);
    private float[] _scores = [];
    private int _used;

    /// <summary>The number of sentences.</summary>
    public int Count => _sentences.Count;

    public Sentence this[int index] => _sentences[index];

    /// <summary>The logarithms of the probabilities of the classes of a sentence's script; none where it has no letters.</summary>
    public ReadOnlySpan<float> Of(in Sentence sentence) => _scores.AsSpan(sentence.FirstScore, sentence.ScoreCount);

    /// <summary>Adds a sentence and gives the room for its scores.</summary>
    /// <param name="start">Where it starts in the text.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="endsLine">Whether a line ends with it.</param>
    /// <param name="firstClass">The first class of its script.</param>
    /// <param name="classes">The number of scores.</param>
    public Span<float> Add(int start, int end, bool endsLine, int firstClass, int classes)
    {
        if (_used + classes > _scores.Length) Grow(_used + classes);
        _sentences.Add(new Sentence(start, end, endsLine, firstClass, _used, classes));
        _used += classes;
        return _scores.AsSpan(_used - classes, classes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sentences.Dispose();
        PooledArray.Return(ref _scores);
    }

    private void Grow(int needed)
    {
        const int Least = 4096;
        var larger = ArrayPool<float>.Shared.Rent(Math.Max(Math.Max(Least, needed), 2 * _scores.Length));
        _scores.AsSpan(0, _used).CopyTo(larger);
        PooledArray.Return(ref _scores);
        _scores = larger;
    }

    /// <summary>One unit of a text.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Sentence(int Start, int End, bool EndsLine, int FirstClass, int FirstScore, int ScoreCount);
}
