using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// The fixed points of a page that blocks are measured from: the headline, the container that best separates running text from the rest, the
/// narrowest one that holds most of it, and the segment of blocks with the highest sum. Found in linear time; pooled; valid until disposed.
/// </summary>
internal sealed class PageAnchors : IDisposable
{
    /// <summary>What a block without running text costs the dense segment, in words.</summary>
    private const float SegmentCost = 8;

    private ContainerFacts[] _containers;
    private readonly int _containerCount;

    private PageAnchors(PageFacts facts)
    {
        _containerCount = facts.Content.Containers.Length;
        _containers = ArrayPool<ContainerFacts>.Shared.Rent(_containerCount);
        Headline = FindHeadline(facts);
        // Pages whose text stands in comment-like containers alone are measured by all of their text.
        UsesClean = facts.Total.Clean >= 0.15f * facts.Total.Dense;
        Best = FindBest(facts);
        Majority = FindMajority(facts);
        (SegmentStart, SegmentEnd) = FindSegment(facts);
        FirstComment = FindFirstComment(facts);
        MeasureContainers(facts);
    }

    /// <summary>The block that shows the headline; -1 when none is found.</summary>
    public int Headline { get; }

    /// <summary>Whether running text in comment threads and the like is left out of the sums.</summary>
    public bool UsesClean { get; }

    /// <summary>The container that holds most of the running text and little else.</summary>
    public int Best { get; }

    /// <summary>The narrowest container that holds at least half of the running text.</summary>
    public int Majority { get; }

    /// <summary>The first block of the segment with the highest sum of running text.</summary>
    public int SegmentStart { get; }

    /// <summary>The index after its last block.</summary>
    public int SegmentEnd { get; }

    /// <summary>The first block in a comment-like container; the number of blocks when there is none.</summary>
    public int FirstComment { get; }

    /// <summary>The place of each container.</summary>
    public ReadOnlySpan<ContainerFacts> Containers => _containers.AsSpan(0, _containerCount);

    /// <summary>Finds the fixed points of a page.</summary>
    public static PageAnchors Find(PageFacts facts) => new(facts);

    /// <summary>The running text that counts on this page.</summary>
    public float DenseOf(in PrefixSums sums) => UsesClean ? sums.Clean : sums.Dense;

    /// <inheritdoc/>
    public void Dispose() => PooledArray.Return(ref _containers);

    private static int FindHeadline(PageFacts facts)
    {
        var (best, bestScore) = (-1, 0.5f);
        var titleTokens = facts.Declared.TitleTokens.Count;
        var blocks = facts.Content.Blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            ref readonly var block = ref blocks[i];
            ref readonly var known = ref facts.Blocks[i];
            var isHeading = block.Kind == BlockKind.Heading;
            if (!isHeading && (known.Near & ElementTraits.Title) == ElementTraits.None) continue;
            if (known.Shape.Tokens > 60) continue;
            var likeness = titleTokens == 0 ? 0 : 2f * Math.Min(known.Shape.TitleTokens, titleTokens) / (known.Shape.Tokens + titleTokens);
            var score = likeness + (isHeading ? block.Level == 1 ? 0.6f : 0.15f / block.Level : 0);
            if ((known.Near & (ElementTraits.Related | ElementTraits.Masthead)) != ElementTraits.None) score -= 0.3f;
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        return best;
    }

    private static int FindFirstComment(PageFacts facts)
    {
        for (var i = 0; i < facts.BlockCount; i++)
        {
            if (facts.Blocks[i].IsInComments) return i;
        }

        return facts.BlockCount;
    }

    private int FindBest(PageFacts facts)
    {
        // The harmonic mean of "how much of the running text is inside" and "how much of the inside is running text".
        var containers = facts.Content.Containers;
        var total = DenseOf(facts.Total);
        var (best, bestScore) = (0, -1f);
        for (var c = 0; c < containers.Length; c++)
        {
            var inside = facts.Inside(containers[c]);
            var score = 2 * DenseOf(inside) / (inside.Words + total + 1);
            if (score >= bestScore) (best, bestScore) = (c, score);
        }

        return best;
    }

    private int FindMajority(PageFacts facts)
    {
        var containers = facts.Content.Containers;
        var half = DenseOf(facts.Total) / 2;
        var majority = 0;
        for (var c = 1; c < containers.Length; c++)
        {
            if (containers[c].Parent == majority && DenseOf(facts.Inside(containers[c])) >= half && half > 0) majority = c;
        }

        return majority;
    }

    private (int Start, int End) FindSegment(PageFacts facts)
    {
        var (start, end, best, sum, open) = (0, 0, 0f, 0f, 0);
        for (var i = 0; i < facts.BlockCount; i++)
        {
            ref readonly var block = ref facts.Blocks[i];
            var counted = UsesClean ? facts.Sums[i + 1].Clean - facts.Sums[i].Clean : block.Dense;
            sum += counted > 0 ? counted : -SegmentCost - block.Shape.Words * block.LinkRatio;
            if (sum <= 0)
            {
                sum = 0;
                open = i + 1;
            }
            else if (sum > best)
            {
                (best, start, end) = (sum, open, i + 1);
            }
        }

        return (start, end);
    }

    private void MeasureContainers(PageFacts facts)
    {
        var containers = facts.Content.Containers;
        for (var c = 0; c < containers.Length; c++)
        {
            ref readonly var container = ref containers[c];
            ref var known = ref _containers[c];
            known = default;
            var holdsHeadline = Headline >= container.FirstBlock && Headline < container.EndBlock;
            if (container.Parent < 0)
            {
                known.Wider = -1;
                known.InBest = Best == 0;
                continue;
            }

            ref readonly var parent = ref containers[container.Parent];
            ref readonly var parentFacts = ref _containers[container.Parent];
            var sameContent = parent.FirstBlock == container.FirstBlock && parent.EndBlock == container.EndBlock;
            known.Wider = sameContent ? parentFacts.Wider : container.Parent;
            known.InBest = parentFacts.InBest || c == Best;
            known.WithHeadline = holdsHeadline ? c : parentFacts.WithHeadline;
            known.StepsToHeadline = holdsHeadline ? (short)0 : (short)(parentFacts.StepsToHeadline + (sameContent ? 0 : 1));
            var parentHoldsMajority = Holds(parent, containers[Majority]);
            known.Branch = parentHoldsMajority || container.Parent == Majority ? c : parentFacts.Branch;
            known.StepsToBest = known.InBest || Holds(container, containers[Best]) ? (short)0 : (short)(parentFacts.StepsToBest + (sameContent ? 0 : 1));
        }
    }

    private static bool Holds(in Container outer, in Container inner) => outer.FirstBlock <= inner.FirstBlock && outer.EndBlock >= inner.EndBlock;
}
