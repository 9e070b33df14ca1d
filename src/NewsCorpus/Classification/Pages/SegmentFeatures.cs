using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>The features that the choice between the runs of a page reads: one row of numbers a run.</summary>
internal static class SegmentFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "segment-words", "segment-share", "segment-blocks", "segment-mean-words", "segment-score", "segment-best-score", "segment-link-ratio", "segment-title-cover",
        "segment-starts-with-heading", "segment-place", "segment-count", "segment-lead-share", "segment-links-from-lead", "segment-lead-template-share",
        "segment-selected-template-share", "segment-meeting-depth", "segment-meeting-lead-depth", "segment-meeting-blocks", "segment-branch-words",
        "segment-branch-dense-ratio", "segment-branch-link-ratio", "segment-headings-of-level-one", "segment-page-words", "segment-far-caption",
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

        row.Add(segment.Words);
        row.AddRatio(segment.Words, segments.SelectedWords);
        row.Add(blocks);
        row.AddRatio(segment.Words, blocks);
        row.AddRatio(segment.ScoreSum, segment.Words);
        row.Add(segment.MaxScore);
        row.AddRatio(inside.Words - inside.Unlinked, inside.Words);
        row.AddRatio(title, tokens);
        row.Add(page.Facts.Content.Blocks[segment.First].Kind == BlockKind.Heading ? page.Facts.Content.Blocks[segment.First].Level : 0);
    }

    private static void WritePlace(PageView page, BodySegments segments, int index, ref FeatureCursor row)
    {
        var items = segments.Items;
        ref readonly var segment = ref items[index];
        row.Add(index);
        row.Add(segments.Count);
        row.AddRatio(segments.Lead < 0 ? 0 : items[segments.Lead].Words, segments.SelectedWords);
        var (from, to) = segments.Lead < 0 ? (0, 0)
            : index < segments.Lead ? (segment.End, items[segments.Lead].First)
            : index > segments.Lead ? (items[segments.Lead].End, segment.First)
            : (0, 0);
        var between = page.Facts.Between(from, to);
        row.Add(between.Words - between.Unlinked);
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

        var inBranch = page.Facts.Inside(containers[branch]);
        row.Add(steps);
        row.Add(leadSteps);
        row.Add(containers[a].EndBlock - containers[a].FirstBlock);
        row.Add(inBranch.Words);
        row.AddRatio(inBranch.Dense, inBranch.Words);
        row.AddRatio(inBranch.Words - inBranch.Unlinked, inBranch.Words);
    }

    private static void WriteEvidence(PageView page, BodySegments segments, int index, ref FeatureCursor row)
    {
        var facts = page.Facts;
        ref readonly var segment = ref segments.Items[index];
        var headline = page.Anchors.Headline;
        row.Add(headline < 0 || segment.First < headline ? -1 : facts.Sums[segment.End].TopHeadings - facts.Sums[headline + 1].TopHeadings);
        row.Add(segments.SelectedWords);
        row.Add((facts.Blocks[segment.Core].Far & (ElementTraits.Caption | ElementTraits.Figure)) != ElementTraits.None);
    }
}
