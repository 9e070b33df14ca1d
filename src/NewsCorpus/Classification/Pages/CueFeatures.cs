using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>What set phrases say about a block and about the headings before it, in 34 languages.</summary>
internal static class CueFeatures
{
    /// <summary>Further back a heading says no more about a block.</summary>
    private const int MaxBlocksBack = 40;

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "cue-related-inline", "cue-any", "cue-blocks-since-related-heading", "cue-words-since-comments-heading", "cue-before-1", "cue-after-1",
    ];

    public static void Write(PageFacts facts, int index, ref FeatureCursor row)
    {
        ref readonly var known = ref facts.Blocks[index];
        row.Add((known.Cues & TextCueRoles.RelatedInline) != TextCueRoles.None);
        row.Add(known.Cues != TextCueRoles.None);
        row.Add(Math.Min(MaxBlocksBack, index - known.LastRelatedHeading));
        row.Add(facts.CommentsHeading < 0 || index <= facts.CommentsHeading ? 0 : facts.Sums[index].Words - facts.Sums[facts.CommentsHeading].Words + 1);
        row.Add(index > 0 && facts.Blocks[index - 1].Cues != TextCueRoles.None);
        row.Add(index + 1 < facts.BlockCount && facts.Blocks[index + 1].Cues != TextCueRoles.None);
    }
}
