using NewsCorpus.Quality.Text;

namespace NewsCorpus.Quality.Scores;

/// <summary>Whether the segments that belong to a text are in it, and those that do not are out; pooled over the pages.</summary>
internal sealed class SegmentScore
{
    private Overlap _pooled;

    public int Count { get; private set; }

    /// <summary>F1 of the pooled segments.</summary>
    public double F1
    {
        get
        {
            var precision = _pooled.Hits + _pooled.Extra > 0 ? (double)_pooled.Hits / (_pooled.Hits + _pooled.Extra) : 0;
            var recall = _pooled.Hits + _pooled.Missed > 0 ? (double)_pooled.Hits / (_pooled.Hits + _pooled.Missed) : 0;
            return new Agreement(precision, recall).F1;
        }
    }

    /// <summary>Adds a page and returns how many of its segments are wrong.</summary>
    public int Add(IReadOnlyCollection<string> with, IReadOnlyCollection<string> without, string answer)
    {
        var text = UnicodeText.Squeeze(answer);
        var hits = with.Count(segment => text.Contains(UnicodeText.Squeeze(segment), StringComparison.Ordinal));
        var extra = without.Count(segment => text.Contains(UnicodeText.Squeeze(segment), StringComparison.Ordinal));
        _pooled += new Overlap(hits, extra, with.Count - hits);
        Count++;
        return with.Count - hits + extra;
    }
}
