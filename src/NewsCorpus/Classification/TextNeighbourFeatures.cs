using NewsCorpus.Blocks;

namespace NewsCorpus.Classification;

/// <summary>The features of the second pass: those of the first, and what the first pass said about the blocks around, and the headline.</summary>
internal sealed class TextNeighbourFeatures : IDisposable
{
    private readonly DocumentContent _content;
    private readonly TextDocument _document;
    private readonly float[] _scores;
    private readonly float[] _mass;
    private readonly int _headline;
    private readonly int _lastCopy;
    private readonly DenseRun _run;
    private readonly WordSet _title = new();

    public TextNeighbourFeatures(DocumentContent content, TextDocument document, ReadOnlySpan<float> scores, int headline)
    {
        _content = content;
        _document = document;
        _headline = _lastCopy = headline;
        _scores = System.Buffers.ArrayPool<float>.Shared.Rent(Math.Max(1, scores.Length));
        scores.CopyTo(_scores);
        _mass = System.Buffers.ArrayPool<float>.Shared.Rent(scores.Length + 1);
        _run = ScoreRun.Find(document.Facts, scores);
        _mass[0] = 0;
        for (var i = 0; i < scores.Length; i++) _mass[i + 1] = _mass[i] + Probability(scores[i]) * document.Facts[i].Words;
        if (headline < 0) return;
        _title.Add(content.TextOf(headline));
        for (var i = headline + 1; i < document.Count && i < headline + 40; i++)
        {
            if (document.Facts[i].Hash == document.Facts[headline].Hash) _lastCopy = i;
        }
    }

    /// <summary>The names of the features.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TextFeatures.Names,
        "score", "score-back-3", "score-back-2", "score-back-1", "score-next-1", "score-next-2", "score-next-3",
        "body-2", "body-5", "body-12", "body-share-above", "body-above-8", "body-below-8", "body-above", "body-below",
        "since-body", "until-body", "words-since-body", "words-until-body", "in-run", "run-distance", "run-place",
        "headline-words", "is-headline", "since-headline", "above-headline", "no-headline", "words-since-headline", "mean-length-ratio",
        "score-best-back", "score-best-next",
    ];

    public void Fill(int block, ReadOnlySpan<float> first, Span<float> values)
    {
        first.CopyTo(values);
        var writer = new FeatureWriter(values[first.Length..]);
        WriteScores(ref writer, block);
        WriteHeadline(ref writer, block);
    }

    public void Dispose()
    {
        _title.Dispose();
        System.Buffers.ArrayPool<float>.Shared.Return(_scores);
        System.Buffers.ArrayPool<float>.Shared.Return(_mass);
    }

    private void WriteScores(ref FeatureWriter writer, int index)
    {
        writer.Add(_scores[index]);
        for (var offset = -3; offset <= 3; offset++)
        {
            if (offset != 0) writer.Add(ScoreAt(index + offset));
        }

        foreach (var radius in (ReadOnlySpan<int>)[2, 5, 12])
            writer.Add(Mass(index - radius, index + radius + 1) / MathF.Max(1, _document.WordsIn(index - radius, index + radius + 1)));
        var total = MathF.Max(1, _mass[_document.Count]);
        writer.Add(Mass(0, index) / total);
        writer.Add(MathF.Sqrt(Mass(index - 8, index)));
        writer.Add(MathF.Sqrt(Mass(index + 1, index + 9)));
        writer.Add(MathF.Sqrt(Mass(0, index)));
        writer.Add(MathF.Sqrt(Mass(index + 1, _document.Count)));
        var (above, below) = (NearestBody(index, -1), NearestBody(index, 1));
        writer.Add(above);
        writer.Add(below);
        writer.Add(above > 50 ? 60 : MathF.Sqrt(_document.WordsIn(index - (int)above + 1, index)));
        writer.Add(below > 50 ? 60 : MathF.Sqrt(_document.WordsIn(index + 1, index + (int)below)));
        writer.Add(_run.Distance(index) == 0 && _run.End > 0);
        writer.Add(Math.Clamp(_run.Distance(index), -60, 60));
        writer.Add(_run.End > _run.First ? Math.Clamp((index - _run.First) / (float)(_run.End - _run.First), -2, 3) : -2);
    }

    private void WriteHeadline(ref FeatureWriter writer, int index)
    {
        writer.Add(_headline < 0 ? -1 : _title.Share(_content.TextOf(index), out _));
        writer.Add(_headline >= 0 && _document.Facts[index].Hash == _document.Facts[_headline].Hash);
        writer.Add(_headline < 0 ? 61 : Math.Clamp(index - _lastCopy, -60, 60));
        writer.Add(_headline >= 0 && index < _headline);
        writer.Add(_headline < 0);
        writer.Add(_headline < 0 || index <= _lastCopy ? -1 : MathF.Sqrt(_document.WordsIn(_lastCopy + 1, index)));
        writer.Add(_document.Facts[index].Words / MathF.Max(1, _document.WordsIn(_run.First, _run.End) / MathF.Max(1, _run.End - _run.First)));
        float back = -8, next = -8;
        for (var i = 1; i <= 6; i++)
        {
            back = MathF.Max(back, ScoreAt(index - i));
            next = MathF.Max(next, ScoreAt(index + i));
        }

        writer.Add(back);
        writer.Add(next);
    }

    private float ScoreAt(int index) => index >= 0 && index < _document.Count ? _scores[index] : -8;

    private float Mass(int first, int end)
    {
        first = Math.Clamp(first, 0, _document.Count);
        end = Math.Clamp(end, first, _document.Count);
        return _mass[end] - _mass[first];
    }

    private float NearestBody(int index, int step)
    {
        for (int i = index + step, distance = 1; i >= 0 && i < _document.Count && distance <= 50; i += step, distance++)
        {
            if (_scores[i] > 0 && _document.Facts[i].Words >= 8) return distance;
        }

        return 60;
    }

    private static float Probability(float score) => 1 / (1 + MathF.Exp(-score));
}
