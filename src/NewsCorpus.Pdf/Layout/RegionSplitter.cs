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

    /// <summary>How far, in ems, the edge of a column may lie from where the width of its neighbour puts it.</summary>
    private const float MaxPitchDrift = 0.5f;

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
        var open = new Stack<(List<Fragment> Fragments, int Depth, float Pitch)>();
        open.Push((fragments, 0, 0));
        while (open.TryPop(out var part))
        {
            if (part.Fragments.Count == 0) continue;
            if (part.Depth >= MaxDepth || FindGutter(part.Fragments, part.Pitch) is not { } gutter)
            {
                _regions.Add(Region.Of(part.Fragments));
                continue;
            }

            var (above, left, right, across, below) = Cut(part.Fragments, gutter);
            var depth = part.Depth + 1;
            var pitch = PitchOf(left, gutter.X);
            // Pushed in reverse, so that they come off in reading order.
            open.Push((below, depth, 0));
            open.Push((across, MaxDepth, 0));
            open.Push((isRightToLeft ? left : right, depth, isRightToLeft ? 0 : pitch));
            open.Push((isRightToLeft ? right : left, depth, isRightToLeft ? pitch : 0));
            open.Push((above, depth, 0));
        }

        return _regions;
    }

    /// <summary>The distance from the edge of the left column to that of the right one: the columns of a page are of one width, and the next one lies as far.</summary>
    private static float PitchOf(List<Fragment> left, float x) => left.Count == 0 ? 0 : x - Region.Of(left).Left;

    private static (List<Fragment> Above, List<Fragment> Left, List<Fragment> Right, List<Fragment> Across, List<Fragment> Below) Cut(List<Fragment> fragments, Gutter gutter)
    {
        List<Fragment> above = [], left = [], right = [], across = [], below = [];
        foreach (var fragment in fragments)
        {
            if (fragment.Baseline < gutter.Top) above.Add(fragment);
            else if (fragment.Baseline > gutter.Bottom) below.Add(fragment);
            else if (fragment.Left < gutter.X - fragment.Size && fragment.Right > gutter.X + fragment.Size) across.Add(fragment);
            else (fragment.Left < gutter.X ? left : right).Add(fragment);
        }

        return (above, left, right, across, below);
    }

    private Gutter? FindGutter(List<Fragment> fragments, float pitch)
    {
        if (fragments.Count < (pitch > 0 ? MinGutterLines : 2 * MinGutterLines)) return null;
        CollectCandidates(fragments);
        Gutter? best = null;
        var left = Region.Of(fragments).Left;
        foreach (var x in _candidates)
        {
            var isNextColumn = pitch > 0 && MathF.Abs(x - left - pitch) < MaxPitchDrift * fragments[0].Size;
            if (Tallest(fragments, x, isNextColumn) is { } gutter && (best is null || gutter.Score > best.Value.Score)) best = gutter;
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

    private static Gutter? Tallest(List<Fragment> fragments, float x, bool isNextColumn)
    {
        Gutter? best = null;
        var run = new GutterRun(x, isNextColumn);
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

            if (fragment.Left < x && fragment.Right > x && LiesOver(fragments, i, run)) continue;
            // Columns on both sides of a heading that crosses none of them are those of two stories.
            if (OpensBand(fragments, i, x, run))
            {
                Keep(run.Close(), ref best);
                before = run = new GutterRun(x, isNextColumn);
            }

            if (fragment.Left < x && fragment.Right > x - (0.5f * MinGutterWidth * fragment.Size))
            {
                Keep(before.Close(), ref best);
                before = run = new GutterRun(x, isNextColumn);
                continue;
            }

            run.Add(fragment);
        }

        Keep(run.Close(), ref best);
        return best;
    }

    /// <summary>Whether display type that crosses the strip has text on both sides of it, which runs around it: a pull quote between the columns ends neither.</summary>
    private static bool LiesOver(List<Fragment> fragments, int index, in GutterRun run)
    {
        const int MaxLook = 8;
        var display = fragments[index];
        if (!run.HasColumns || display.Size < MinBandRatio * run.LeftSize) return false;
        var (isLeft, isRight) = (false, false);
        for (var i = Math.Max(0, index - MaxLook); i < Math.Min(fragments.Count, index + MaxLook); i++)
        {
            var other = fragments[i];
            if (other.Size * MinBandRatio > display.Size || MathF.Abs(other.Baseline - display.Baseline) > display.Size) continue;
            isLeft |= other.Right <= display.Left;
            isRight |= other.Left >= display.Right;
        }

        return isLeft && isRight;
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
