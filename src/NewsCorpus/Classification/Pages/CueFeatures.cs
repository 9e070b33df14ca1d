using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>What set phrases say about a block and about the headings before it, in 33 languages.</summary>
internal static class CueFeatures
{
    /// <summary>Further back a heading says no more about a block.</summary>
    private const int MaxBlocksBack = 40;

    private static readonly (string Name, TextCueRoles Cues)[] s_cues =
    [
        ("related-inline", TextCueRoles.RelatedInline), ("photo", TextCueRoles.Photo), ("byline", TextCueRoles.Byline),
        ("date", TextCueRoles.Published | TextCueRoles.Updated | TextCueRoles.PublishedIn), ("keywords", TextCueRoles.Keywords),
        ("offer", TextCueRoles.Paywall | TextCueRoles.Report), ("legal", TextCueRoles.Legal),
    ];

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. s_cues.Select(c => $"cue-{c.Name}"), "cue-interface", "cue-related-heading", "cue-any", "cue-blocks-since-related-heading",
        "cue-words-since-comments-heading", "cue-before-1", "cue-after-1",
    ];

    public static void Write(PageFacts facts, int index, ref FeatureCursor row)
    {
        ref readonly var known = ref facts.Blocks[index];
        foreach (ref readonly var cue in s_cues.AsSpan()) row.Add((known.Cues & cue.Cues) != TextCueRoles.None);
        row.Add((known.WholeCues & TextCueRoles.Interface) != TextCueRoles.None);
        row.Add((known.WholeCues & TextCueRoles.RelatedSection) != TextCueRoles.None);
        row.Add(known.Cues != TextCueRoles.None);
        row.Add(Math.Min(MaxBlocksBack, index - known.LastRelatedHeading));
        row.Add(facts.CommentsHeading < 0 || index <= facts.CommentsHeading ? 0 : facts.Sums[index].Words - facts.Sums[facts.CommentsHeading].Words + 1);
        row.Add(index > 0 && facts.Blocks[index - 1].Cues != TextCueRoles.None);
        row.Add(index + 1 < facts.BlockCount && facts.Blocks[index + 1].Cues != TextCueRoles.None);
    }
}
