using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// Cuts what the block model took, and what it nearly took, into runs: at every block between that it refused, at the headline of another
/// article, and at the edges of asides, boxes and threads. Pooled: valid until disposed.
/// </summary>
internal sealed class BodySegments : IDisposable
{
    /// <summary>The elements whose edges cut a run.</summary>
    private const ElementTraits BoxTraits = ElementTraits.Comment | ElementTraits.Aside | ElementTraits.Box | ElementTraits.Related | ElementTraits.Teaser
        | ElementTraits.Footer | ElementTraits.Newsletter | ElementTraits.AuthorBox | ElementTraits.Dialog | ElementTraits.Widget | ElementTraits.Form;

    private const float MaxScore = 4;

    private const float MinLeadWords = 20;

    private float _coreWords;
    private (float Lead, float Selected)[] _groupWords = [];
    private PooledBuffer<BodySegment> _segments = new(64);

    private BodySegments()
    {
    }

    /// <summary>The number of runs.</summary>
    public int Count => _segments.Count;

    /// <summary>The runs, in the order of the page.</summary>
    public ReadOnlySpan<BodySegment> Items => _segments.Span;

    /// <summary>The first run of some length after the headline, else the longest; -1 when there is no run.</summary>
    public int Lead { get; private set; } = -1;

    /// <summary>The words of the runs that the block model took.</summary>
    public float SelectedWords { get; private set; }

    /// <summary>Finds the runs.</summary>
    /// <param name="page">The page, with the blocks that the model took.</param>
    /// <param name="near">The blocks that it nearly took, and those that it took.</param>
    /// <param name="scores">The log-odds of each block.</param>
    public static BodySegments Find(PageView page, ReadOnlySpan<bool> near, ReadOnlySpan<float> scores)
    {
        var found = new BodySegments();
        var facts = page.Facts;
        var headlineGroup = page.Anchors.Headline < 0 ? -1 : facts.Blocks[page.Anchors.Headline].Group;
        for (var i = 0; i < facts.BlockCount; i++)
        {
            if (!page.Body[i] && !near[i]) continue;
            var isRival = headlineGroup >= 0 && facts.Blocks[i].Group == headlineGroup && i != page.Anchors.Headline;
            var traits = facts.Blocks[i].Near & BoxTraits;
            if (isRival || found.Count == 0 || !found.Continues(i, page.Body[i], traits)) found.Open(i, page.Body[i], traits);
            found.Extend(i, facts.Blocks[i].Shape.Words, scores[i]);
        }

        found.FindAnchors(page);
        found.CountTemplates(facts);
        return found;
    }

    /// <summary>How many words the line of the template that made a block made in the lead, and in all runs that the block model took.</summary>
    /// <param name="group">The template group of the block.</param>
    public (float Lead, float Selected) TemplateWords(int group) => _groupWords[group];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<(float, float)>.Shared.Return(_groupWords);
        _segments.Dispose();
    }

    private bool Continues(int block, bool isSelected, ElementTraits traits)
    {
        ref readonly var last = ref _segments[Count - 1];
        return last.End == block && last.IsSelected == isSelected && last.Traits == traits;
    }

    private void Open(int block, bool isSelected, ElementTraits traits)
    {
        _segments.Add(new BodySegment { First = block, End = block, IsSelected = isSelected, Core = -1, MaxScore = -MaxScore, Traits = traits });
    }

    private void Extend(int block, float words, float score)
    {
        ref var last = ref _segments[Count - 1];
        score = Math.Clamp(score, -MaxScore, MaxScore);
        if (last.Core < 0 || words > _coreWords) (last.Core, _coreWords) = (block, words);
        last.End = block + 1;
        last.Words += words;
        last.ScoreSum += score * words;
        last.MaxScore = Math.Max(last.MaxScore, score);
        if (last.IsSelected) SelectedWords += words;
    }

    private void FindAnchors(PageView page)
    {
        var largest = -1;
        for (var i = 0; i < Count; i++)
        {
            ref readonly var segment = ref _segments[i];
            if (!segment.IsSelected) continue;
            if (largest < 0 || segment.Words > _segments[largest].Words) largest = i;
            if (Lead < 0 && segment.First > page.Anchors.Headline && segment.Words >= MinLeadWords) Lead = i;
        }

        if (Lead < 0) Lead = largest;
    }

    private void CountTemplates(PageFacts facts)
    {
        _groupWords = ArrayPool<(float, float)>.Shared.Rent(facts.Groups.Length + 1);
        _groupWords.AsSpan(0, facts.Groups.Length).Clear();
        for (var s = 0; s < Count; s++)
        {
            ref readonly var segment = ref _segments[s];
            if (!segment.IsSelected) continue;
            for (var i = segment.First; i < segment.End; i++)
            {
                ref var words = ref _groupWords[facts.Blocks[i].Group];
                words.Selected += facts.Blocks[i].Shape.Words;
                if (s == Lead) words.Lead += facts.Blocks[i].Shape.Words;
            }
        }
    }
}
