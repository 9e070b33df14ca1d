using NewsCorpus.Blocks;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>Where a block stands: on the page, towards the headline, towards the dense segment and towards the comments.</summary>
internal static class PositionFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "place", "words-before", "dense-before", "dense-after", "after-headline", "words-since-headline", "blocks-since-headline",
        "in-segment", "place-in-segment", "words-to-segment", "blocks-to-segment", "segment-share", "after-comments",
        "words-since-heading", "blocks-since-heading", "heading-level-before", "headline-rivals-since",
    ];

    public static void Write(PageFacts facts, PageAnchors anchors, int index, ref FeatureCursor row)
    {
        var sums = facts.Sums;
        var total = anchors.DenseOf(facts.Total);
        var headline = anchors.Headline;
        row.AddRatio(index, facts.BlockCount);
        row.AddRatio(sums[index].Words, facts.Total.Words);
        row.AddRatio(anchors.DenseOf(sums[index]), total);
        row.AddRatio(total - anchors.DenseOf(sums[index + 1]), total);
        row.Add(headline >= 0 && index > headline);
        row.Add(headline < 0 ? 0 : sums[index].Words - sums[headline].Words);
        row.Add(headline < 0 ? 0 : index - headline);
        var (start, end) = (anchors.SegmentStart, anchors.SegmentEnd);
        row.Add(index >= start && index < end);
        row.AddRatio(index - start, end - start);
        row.Add(index < start ? sums[index].Words - sums[start].Words : index >= end ? sums[index].Words - sums[end].Words : 0);
        row.Add(index < start ? index - start : index >= end ? index - end + 1 : 0);
        row.AddRatio(anchors.DenseOf(sums[end]) - anchors.DenseOf(sums[start]), total);
        row.Add(index >= anchors.FirstComment);
        WriteHeadingBefore(facts, index, ref row);
        row.Add(headline < 0 || index <= headline ? -1 : sums[index].TopHeadings - sums[headline + 1].TopHeadings);
    }

    private static void WriteHeadingBefore(PageFacts facts, int index, ref FeatureCursor row)
    {
        // Bounded: further back a heading says no more about a block.
        const int MaxBlocks = 30;
        var blocks = facts.Content.Blocks;
        for (var i = index - 1; i >= Math.Max(0, index - MaxBlocks); i--)
        {
            if (blocks[i].Kind != BlockKind.Heading) continue;
            row.Add(facts.Sums[index].Words - facts.Sums[i + 1].Words);
            row.Add(index - i);
            row.Add(blocks[i].Level);
            return;
        }

        row.Add(1000);
        row.Add(MaxBlocks + 1);
        row.Add(0);
    }
}
