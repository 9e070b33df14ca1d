using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Lines;

/// <summary>Cuts what was taken for running text, and what nearly was, into runs. Pooled: valid until disposed.</summary>
internal sealed class TextRuns : IDisposable
{
    /// <summary>How far below the bar a block may lie to be looked at, in log-odds.</summary>
    private const float NearStep = 1.5f;
    private const float MaxScore = 4;
    private const int MinLeadWords = 20;

    private PooledBuffer<TextRun> _runs = new(64);

    private TextRuns()
    {
    }

    /// <summary>The number of runs.</summary>
    public int Count => _runs.Count;

    /// <summary>The runs, in the order of the text.</summary>
    public ReadOnlySpan<TextRun> Items => _runs.Span;

    /// <summary>The first run of some length below the headline; the longest one where there is none; -1 without runs.</summary>
    public int Lead { get; private set; } = -1;

    /// <summary>The longest run; -1 when there is none.</summary>
    public int Largest { get; private set; } = -1;

    /// <summary>The words of the runs that were taken.</summary>
    public int SelectedWords { get; private set; }

    /// <summary>Finds the runs. A pointer to another article ("Read also: …") between two paragraphs parts them no more than it does for readers.</summary>
    /// <param name="document">The text.</param>
    /// <param name="scores">The log-odds of each block.</param>
    /// <param name="headline">The block of the headline; -1 without one.</param>
    public static TextRuns Find(TextDocument document, ReadOnlySpan<float> scores, int headline)
    {
        var found = new TextRuns();
        // Where the last run may go on: right behind it, and behind the pointers there.
        var reach = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] <= -NearStep)
            {
                if (reach == i && RelatedLines.PointsInside(document.Facts[i])) reach++;
                continue;
            }

            var isSelected = scores[i] > 0;
            if (found.Count == 0 || (isSelected ? reach : found._runs[found.Count - 1].End) != i || found._runs[found.Count - 1].IsSelected != isSelected) found.Open(i, isSelected);
            reach = i + 1;
            found.Extend(i, document.Facts[i].Words, scores[i]);
        }

        found.FindAnchors(headline);
        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _runs.Dispose();

    private void Open(int block, bool isSelected)
    {
        var last = Count == 0 ? -1 : _runs[Count - 1].IsSelected ? Count - 1 : _runs[Count - 1].Last;
        _runs.Add(new TextRun { First = block, End = block, IsSelected = isSelected, MaxScore = -MaxScore, WordsAbove = SelectedWords, Last = last });
    }

    private void FindAnchors(int headline)
    {
        for (var i = 0; i < Count; i++)
        {
            ref readonly var run = ref _runs[i];
            if (!run.IsSelected) continue;
            if (Largest < 0 || run.Words > _runs[Largest].Words) Largest = i;
            if (Lead < 0 && run.First > headline && run.Words >= MinLeadWords) Lead = i;
        }

        if (Lead < 0) Lead = Largest;
        var next = -1;
        for (var i = Count - 1; i >= 0; i--)
        {
            _runs[i].Next = next;
            if (_runs[i].IsSelected) next = i;
        }
    }

    private void Extend(int block, int words, float score)
    {
        ref var last = ref _runs[Count - 1];
        score = Math.Clamp(score, -MaxScore, MaxScore);
        last.End = block + 1;
        last.Words += words;
        last.ScoreSum += score * words;
        last.MaxScore = Math.Max(last.MaxScore, score);
        if (last.IsSelected) SelectedWords += words;
    }
}
