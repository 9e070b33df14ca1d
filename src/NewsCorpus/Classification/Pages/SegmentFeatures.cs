using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>The features that the choice between the runs of a page reads: one row of numbers a run.</summary>
internal static class SegmentFeatures
{
    private static readonly (string Name, ElementTraits Traits)[] s_traits =
    [
        ("comment", ElementTraits.Comment), ("aside", ElementTraits.Aside | ElementTraits.Footer), ("box", ElementTraits.Box),
        ("promotion", ElementTraits.Related | ElementTraits.Teaser | ElementTraits.Newsletter), ("author", ElementTraits.AuthorBox | ElementTraits.Byline),
        ("widget", ElementTraits.Widget | ElementTraits.Form | ElementTraits.Dialog), ("caption", ElementTraits.Caption | ElementTraits.Figure),
        ("quotation", ElementTraits.Quotation), ("hidden", ElementTraits.Hidden),
    ];

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "segment-selected", "segment-words", "segment-share", "segment-blocks", "segment-mean-words", "segment-score", "segment-best-score",
        "segment-link-ratio", "segment-sentence-share", "segment-title-cover", "segment-starts-with-heading",
        "segment-place", "segment-count", "segment-is-lead", "segment-is-largest", "segment-before-lead", "segment-lead-share", "segment-largest-share",
        "segment-blocks-from-lead", "segment-words-from-lead", "segment-links-from-lead", "segment-blocks-since-last", "segment-dense-since-last",
        "segment-headings-since-last", "segment-stamps-since-last", "segment-blocks-to-next",
        "segment-lead-template-share", "segment-selected-template-share", "segment-template-depth", "segment-meeting-depth", "segment-meeting-lead-depth", "segment-meeting-dense-ratio",
        "segment-meeting-blocks", "segment-branch-words", "segment-branch-dense-ratio", "segment-branch-link-ratio",
        "segment-rivals", "segment-headings-of-level-one", "segment-after-comments", "segment-after-related", "segment-declared-share", "segment-declared-lead-share",
        "segment-page-words", "segment-has-headline",
        .. s_traits.Select(t => $"segment-near-{t.Name}"), .. s_traits.Select(t => $"segment-far-{t.Name}"),
    ];

    /// <summary>Writes the row of one run.</summary>
    /// <param name="page">The page.</param>
    /// <param name="segments">All runs.</param>
    /// <param name="index">The run.</param>
    /// <param name="row">One place a name.</param>
    public static void Write(PageView page, BodySegments segments, int index, Span<float> row)
    {
        var cursor = new FeatureCursor(row);
        WriteShape(page, segments, index, ref cursor);
        WritePlace(page, segments, index, ref cursor);
        WriteTemplates(page, segments, index, ref cursor);
        WriteMeeting(page, segments, index, ref cursor);
        WriteEvidence(page, segments, index, ref cursor);
        ref readonly var core = ref page.Facts.Blocks[segments.Items[index].Core];
        foreach (ref readonly var trait in s_traits.AsSpan()) cursor.Add((core.Near & trait.Traits) != ElementTraits.None);
        foreach (ref readonly var trait in s_traits.AsSpan()) cursor.Add((core.Far & trait.Traits) != ElementTraits.None);
        if (cursor.Count != row.Length) throw new InvalidOperationException($"{cursor.Count} features written, {row.Length} expected.");
    }

    private static void WriteShape(PageView page, BodySegments segments, int index, ref FeatureCursor row)
    {
        ref readonly var segment = ref segments.Items[index];
        var inside = page.Facts.Between(segment.First, segment.End);
        var blocks = segment.End - segment.First;
        int title = 0, tokens = 0;
        for (var i = segment.First; i < segment.End; i++)
        {
            title += page.Facts.Blocks[i].Shape.TitleTokens;
            tokens += page.Facts.Blocks[i].Shape.Tokens;
        }

        row.Add(segment.IsSelected);
        row.Add(segment.Words);
        row.AddRatio(segment.Words, segments.SelectedWords);
        row.Add(blocks);
        row.AddRatio(segment.Words, blocks);
        row.AddRatio(segment.ScoreSum, segment.Words);
        row.Add(segment.MaxScore);
        row.AddRatio(inside.Words - inside.Unlinked, inside.Words);
        row.AddRatio(inside.Sentences, blocks);
        row.AddRatio(title, tokens);
        row.Add(page.Facts.Content.Blocks[segment.First].Kind == BlockKind.Heading ? page.Facts.Content.Blocks[segment.First].Level : 0);
    }

    private static void WritePlace(PageView page, BodySegments segments, int index, ref FeatureCursor row)
    {
        var items = segments.Items;
        ref readonly var segment = ref items[index];
        row.Add(index);
        row.Add(segments.Count);
        row.Add(index == segments.Lead);
        row.Add(index == segments.Largest);
        row.Add(index < segments.Lead);
        row.AddRatio(segments.Lead < 0 ? 0 : items[segments.Lead].Words, segments.SelectedWords);
        row.AddRatio(segments.Largest < 0 ? 0 : items[segments.Largest].Words, segments.SelectedWords);
        var (from, to) = segments.Lead < 0 ? (0, 0)
            : index < segments.Lead ? (segment.End, items[segments.Lead].First)
            : index > segments.Lead ? (items[segments.Lead].End, segment.First)
            : (0, 0);
        var between = page.Facts.Between(from, to);
        row.Add(to - from);
        row.Add(between.Words);
        row.Add(between.Words - between.Unlinked);
        var last = index - 1;
        while (last >= 0 && !items[last].IsSelected) last--;
        var start = last < 0 ? Math.Max(0, page.Anchors.Headline) : items[last].End;
        var since = start < segment.First ? page.Facts.Between(start, segment.First) : default;
        row.Add(segment.First - start);
        row.Add(since.Dense);
        row.Add(since.Headings);
        row.Add(since.Stamps);
        var next = index + 1;
        while (next < items.Length && !items[next].IsSelected) next++;
        row.Add(next < items.Length ? items[next].First - segment.End : 1000);
    }

    private static void WriteTemplates(PageView page, BodySegments segments, int index, ref FeatureCursor row)
    {
        ref readonly var segment = ref segments.Items[index];
        float inLead = 0, inSelected = 0;
        for (var i = segment.First; i < segment.End; i++)
        {
            var (lead, selected) = segments.TemplateWords(page.Facts.Blocks[i].Group);
            if (lead > 0) inLead += page.Facts.Blocks[i].Shape.Words;
            if (selected > segment.Words) inSelected += page.Facts.Blocks[i].Shape.Words;
        }

        row.AddRatio(inLead, segment.Words);
        row.AddRatio(inSelected, segment.Words);
    }

    /// <summary>Where the run and the lead part: how deep below the container that holds both, and what else that container holds.</summary>
    private static void WriteMeeting(PageView page, BodySegments segments, int index, ref FeatureCursor row)
    {
        var containers = page.Facts.Content.Containers;
        var blocks = page.Facts.Content.Blocks;
        var own = blocks[segments.Items[index].Core].Container;
        var lead = segments.Lead < 0 ? own : blocks[segments.Items[segments.Lead].Core].Container;
        row.Add(containers[own].Depth);
        var (branch, steps, leadSteps) = (own, 0, 0);
        var (a, b) = (own, lead);
        while (a != b)
        {
            if (containers[a].Depth >= containers[b].Depth && a > 0)
            {
                branch = a;
                a = containers[a].Parent;
                steps++;
            }
            else
            {
                b = containers[b].Parent;
                leadSteps++;
            }
        }

        var meeting = page.Facts.Inside(containers[a]);
        var inBranch = page.Facts.Inside(containers[branch]);
        row.Add(steps);
        row.Add(leadSteps);
        row.AddRatio(meeting.Dense, meeting.Words);
        row.Add(containers[a].EndBlock - containers[a].FirstBlock);
        row.Add(inBranch.Words);
        row.AddRatio(inBranch.Dense, inBranch.Words);
        row.AddRatio(inBranch.Words - inBranch.Unlinked, inBranch.Words);
    }

    private static void WriteEvidence(PageView page, BodySegments segments, int index, ref FeatureCursor row)
    {
        var facts = page.Facts;
        ref readonly var segment = ref segments.Items[index];
        row.Add(segments.RivalsUntil(index));
        var headline = page.Anchors.Headline;
        row.Add(headline < 0 || segment.First < headline ? -1 : facts.Sums[segment.End].TopHeadings - facts.Sums[headline + 1].TopHeadings);
        row.Add(facts.CommentsHeading >= 0 && segment.First > facts.CommentsHeading ? 2 : segment.First >= page.Anchors.FirstComment ? 1 : 0);
        row.Add(facts.Blocks[segment.First].LastRelatedHeading < 0 ? 1000 : segment.First - facts.Blocks[segment.First].LastRelatedHeading);
        row.Add(DeclaredShare(facts, segment));
        row.Add(segments.Lead < 0 ? -1 : DeclaredShare(facts, segments.Items[segments.Lead]));
        row.Add(segments.SelectedWords);
        row.Add(headline >= 0);
    }

    private static float DeclaredShare(PageFacts facts, in BodySegment segment)
    {
        float known = 0, held = 0;
        for (var i = segment.First; i < segment.End; i++)
        {
            if (facts.Blocks[i].InDeclaredBody < 0) continue;
            known += facts.Blocks[i].Shape.Words;
            if (facts.Blocks[i].InDeclaredBody == 1) held += facts.Blocks[i].Shape.Words;
        }

        return known > 0 ? held / known : -1;
    }
}
