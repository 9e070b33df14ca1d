namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Cuts a page into regions and puts them into reading order. The order is that of the recursive X-Y cut (Nagy and Seth, "Hierarchical
/// representation of optically scanned documents", 1984), but the cuts come from tall empty rectangles as in Breuel, "Two geometric
/// algorithms for layout analysis" (2002): the tallest gutter decides, and what lies above and below it is cut off first. A plain
/// X-Y cut takes the widest gap instead, and cuts through parallel columns wherever their paragraphs happen to end on one line.
/// </summary>
internal sealed partial class RegionSplitter
{
    /// <summary>The least width of a gutter in ems; word gaps of justified text in narrow columns reach 0.6.</summary>
    private const float MinGutterWidth = 0.75f;

    /// <summary>The least number of lines that a gutter must have on either side.</summary>
    private const int MinGutterLines = 3;

    /// <summary>What an em of width counts against height: it settles between the edge of a column and an indent inside of it, and nothing more.</summary>
    private const float WidthWeight = 0.1f;

    /// <summary>Type this much larger than the text that follows is a heading, which belongs above both columns however short it is.</summary>
    private const float MinHeadingRatio = 1.18f;

    /// <summary>How far, in ems, the lines of the right column may start from its edge.</summary>
    private const float MaxEdgeDrift = 0.35f;

    /// <summary>The share of lines that must start at the edge; the rest is indented or centred.</summary>
    private const float MinAlignedShare = 0.4f;

    /// <summary>The same for a gutter of few lines, where chance aligns one or two.</summary>
    private const float MinShortAlignedShare = 0.7f;

    /// <summary>The number of lines over which no river runs.</summary>
    private const int SureLines = 6;

    /// <summary>The width, in ems, that makes a gutter of three lines sure.</summary>
    private const float SureWidth = 1.4f;

    /// <summary>Type this much larger than the columns around it may be the headline of another story.</summary>
    private const float MinBandRatio = 1.25f;

    /// <summary>How much the sizes of the lines of such a headline differ.</summary>
    private const float MaxBandDrift = 1.06f;

    private const int MaxCandidates = 64;
    private const int MaxDepth = 24;

    private readonly List<Region> _regions = [];
    private readonly List<float> _candidates = [];

    /// <summary>Cuts a page.</summary>
    /// <param name="fragments">The fragments of the page from top to bottom.</param>
    /// <param name="isRightToLeft">Whether the right column is read first.</param>
    public List<Region> Split(List<Fragment> fragments, bool isRightToLeft)
    {
        _regions.Clear();
        var open = new Stack<(List<Fragment> Fragments, int Depth)>();
        open.Push((fragments, 0));
        while (open.TryPop(out var part))
        {
            if (part.Fragments.Count == 0) continue;
            if (part.Depth >= MaxDepth || FindGutter(part.Fragments) is not { } gutter)
            {
                _regions.Add(Region.Of(part.Fragments));
                continue;
            }

            var (above, left, right, below) = Cut(part.Fragments, gutter);
            var depth = part.Depth + 1;
            // Pushed in reverse, so that they come off in reading order.
            open.Push((below, depth));
            open.Push((isRightToLeft ? left : right, depth));
            open.Push((isRightToLeft ? right : left, depth));
            open.Push((above, depth));
        }

        return _regions;
    }

    private static (List<Fragment> Above, List<Fragment> Left, List<Fragment> Right, List<Fragment> Below) Cut(List<Fragment> fragments, Gutter gutter)
    {
        List<Fragment> above = [], left = [], right = [], below = [];
        foreach (var fragment in fragments)
        {
            if (fragment.Baseline < gutter.Top) above.Add(fragment);
            else if (fragment.Baseline > gutter.Bottom) below.Add(fragment);
            else (fragment.Left < gutter.X ? left : right).Add(fragment);
        }

        return (above, left, right, below);
    }

    private Gutter? FindGutter(List<Fragment> fragments)
    {
        if (fragments.Count < 2 * MinGutterLines) return null;
        CollectCandidates(fragments);
        Gutter? best = null;
        foreach (var x in _candidates)
        {
            if (Tallest(fragments, x) is { } gutter && (best is null || gutter.Score > best.Value.Score)) best = gutter;
        }

        return best;
    }

    /// <summary>The left edges over which a gap lies, each cluster of them once. A column starts at the same x in all of its lines but those that are indented.</summary>
    private void CollectCandidates(List<Fragment> fragments)
    {
        _candidates.Clear();
        for (var i = 1; i < fragments.Count && _candidates.Count < MaxCandidates; i++)
        {
            var fragment = fragments[i];
            if (!HasLeftNeighbour(fragments, i)) continue;
            var x = fragment.Left - 0.05f * fragment.Size;
            var isKnown = false;
            foreach (var known in _candidates) isKnown |= MathF.Abs(known - x) < 0.15f * fragment.Size;
            if (!isKnown) _candidates.Add(x);
        }
    }

    private static bool HasLeftNeighbour(List<Fragment> fragments, int index)
    {
        const int MaxLookBack = 12;
        var fragment = fragments[index];
        for (var j = Math.Max(0, index - MaxLookBack); j < Math.Min(fragments.Count, index + MaxLookBack); j++)
        {
            var other = fragments[j];
            if (other.Right <= fragment.Left && MathF.Abs(other.Baseline - fragment.Baseline) < 1.5f * fragment.Size) return true;
        }

        return false;
    }

    private static Gutter? Tallest(List<Fragment> fragments, float x)
    {
        Gutter? best = null;
        var run = new GutterRun(x);
        // A row that crosses the strip ends the run before the row, whatever stood in it before the crossing was met.
        var before = run;
        var rowBottom = float.MinValue;
        for (var i = 0; i < fragments.Count; i++)
        {
            var fragment = fragments[i];
            if (fragment.Baseline > rowBottom)
            {
                before = run;
                rowBottom = fragment.Baseline + (LineMetrics.MaxBaselineShift * fragment.Size);
            }

            var width = MinGutterWidth * fragment.Size;
            // Columns on both sides of a heading that crosses none of them are those of two stories.
            if (OpensBand(fragments, i, x, run))
            {
                Keep(run.Close(), ref best);
                before = run = new GutterRun(x);
            }

            if (fragment.Left < x && fragment.Right > x - width)
            {
                if (fragment.Right > x || fragment.Right > x - (0.5f * width))
                {
                    Keep(before.Close(), ref best);
                    before = run = new GutterRun(x);
                    continue;
                }
            }

            run.Add(fragment);
        }

        Keep(run.Close(), ref best);
        return best;
    }

    /// <summary>
    /// Whether a heading left of the strip has a band of the page to itself, and the columns go on under it at one height: then it does not
    /// stand in the left column, but over both. A subheading has lines of the right column beside it.
    /// </summary>
    private static bool OpensBand(List<Fragment> fragments, int index, float x, in GutterRun run)
    {
        const int MaxLookAhead = 48;
        var heading = fragments[index];
        if (heading.Left >= x || !run.HasColumns || heading.Size < MinBandRatio * run.LeftSize || heading.Baseline - run.RightBaseline < heading.Size) return false;
        var bottom = heading.Baseline;
        for (var i = index + 1; i < Math.Min(fragments.Count, index + MaxLookAhead); i++)
        {
            var next = fragments[i];
            var isHeading = next.Left < x && next.Size > heading.Size / MaxBandDrift && next.Baseline - bottom < 1.6f * heading.Size;
            if (!isHeading) return next.Size * MinBandRatio <= heading.Size && next.Baseline > bottom + (0.9f * next.Size) && AreColumns(fragments, i, x);
            bottom = next.Baseline;
        }

        return false;
    }

    /// <summary>Whether lines of one size follow on both sides of the strip, the first ones at one height.</summary>
    private static bool AreColumns(List<Fragment> fragments, int start, float x)
    {
        const int MinLines = 2;
        const int MaxLookAhead = 24;
        var first = fragments[start];
        int left = 0, right = 0;
        for (var i = start; i < Math.Min(fragments.Count, start + MaxLookAhead); i++)
        {
            var next = fragments[i];
            if (next.Size > first.Size * MaxBandDrift || first.Size > next.Size * MaxBandDrift) return false;
            var isFirst = next.Left < x ? left++ == 0 : right++ == 0;
            if (isFirst && next.Baseline - first.Baseline > 0.5f * first.Size) return false;
            if (left >= MinLines && right >= MinLines) return true;
        }

        return false;
    }

    private static void Keep(Gutter? gutter, ref Gutter? best)
    {
        if (gutter is { } found && (best is null || found.Score > best.Value.Score)) best = found;
    }
}
