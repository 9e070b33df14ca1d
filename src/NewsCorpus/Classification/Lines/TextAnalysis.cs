using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// What the models say about a text, in two steps: a score a block from the block and what stands around it; then the headline, which the region
/// of high scores helps to find. A second pass over the scores of the neighbours was tried: cross-validated by site it lost .002 to .005.
/// Pooled; not thread-safe.
/// </summary>
internal sealed class TextAnalysis : IDisposable
{
    private readonly DocumentContent _content;
    private readonly TextFeatures _features;
    private readonly float[] _scores;

    public TextAnalysis(DocumentContent content, ReadOnlySpan<char> language, ReadOnlySpan<char> source = default)
    {
        _content = content;
        Document = TextDocument.Measure(content, language);
        Wire = new WireLines(content, source);
        _scores = ArrayPool<float>.Shared.Rent(Math.Max(1, Document.Count));
        Lines = new LineColumns(content, Document);
        _features = new TextFeatures(Document, Lines);
    }

    /// <summary>The facts of the blocks.</summary>
    public TextDocument Document { get; }

    /// <summary>The same facts side by side.</summary>
    public LineColumns Lines { get; }

    /// <summary>The lines around a dispatch or message.</summary>
    public WireLines Wire { get; }

    /// <summary>The scores in log-odds.</summary>
    public Span<float> Scores => _scores.AsSpan(0, Document.Count);

    /// <summary>The index of the headline block; -1 when none was found.</summary>
    public int Headline { get; set; } = -1;

    /// <summary>The features of a block.</summary>
    public float[] Row(int block)
    {
        var columns = new float[TextFeatures.Names.Count * AdditiveModel.BatchRows];
        _features.Fill(block, columns);
        return [.. columns.Where(static (_, i) => i % AdditiveModel.BatchRows == 0)];
    }

    /// <summary>Scores the blocks.</summary>
    public void Score(AdditiveModel model)
    {
        using var rows = new RowBatch(model);
        for (var first = 0; first < Document.Count; first += AdditiveModel.BatchRows)
        {
            _features.Fill(first, rows.Columns);
            rows.Score()[..Math.Min(AdditiveModel.BatchRows, Document.Count - first)].CopyTo(Scores[first..]);
        }
    }

    /// <summary>
    /// The run with most running text, without what rules refuse: comments, teasers and tickers may be longer than a short article. The lead of the bar
    /// is taken back: it would join the article with what stands near it.
    /// </summary>
    public DenseRun FindRun()
    {
        var rented = ArrayPool<float>.Shared.Rent(Math.Max(1, Document.Count));
        var settled = rented.AsSpan(0, Document.Count);
        TextScores.Settle(_content, this, Focus.Balanced, settled);
        foreach (ref var score in settled) score -= TextScores.Lead;
        var run = DenseRun.Find(Document.Facts, settled);
        ArrayPool<float>.Shared.Return(rented);
        return run;
    }

    /// <summary>Finds the headline.</summary>
    public void FindHeadline(AdditiveModel model)
    {
        Headline = Wire.Headline;
        if (Headline >= 0) return;
        var best = float.NegativeInfinity;
        using var features = new TextHeadlineFeatures(_content, this);
        using var rows = new RowBatch(model);
        Span<int> blocks = stackalloc int[AdditiveModel.BatchRows];
        var filled = 0;
        for (var i = features.FirstCandidate; i < features.EndCandidate; i++)
        {
            if (features.IsCandidate(i) && Wire.Kinds[i] == WireLine.None)
            {
                features.Fill(i, rows.Row(filled), AdditiveModel.BatchRows);
                blocks[filled++] = i;
            }

            if (filled < AdditiveModel.BatchRows && (filled == 0 || i + 1 < features.EndCandidate)) continue;
            var scores = rows.Score();
            for (var row = 0; row < filled; row++)
            {
                if (scores[row] <= best) continue;
                best = scores[row];
                Headline = blocks[row];
            }

            filled = 0;
        }
    }

    public void Dispose()
    {
        Document.Dispose();
        Wire.Dispose();
        _features.Dispose();
        Lines.Dispose();
        ArrayPool<float>.Shared.Return(_scores);
    }
}
