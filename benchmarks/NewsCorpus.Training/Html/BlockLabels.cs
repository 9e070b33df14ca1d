using NewsCorpus.Blocks;

namespace NewsCorpus.Training.Html;

/// <summary>Labels blocks by aligning the page with its gold.</summary>
internal static class BlockLabels
{
    private const double MinCover = 0.5;
    private const double MinShingleCover = 0.4;
    private const int ShortBlock = 4;

    /// <summary>The label of each block; <see cref="BlockLabel.Unknown"/> where the gold says nothing.</summary>
    public static BlockLabel[] Of(GoldPage page, DocumentContent content) => page.Body.Length > 0 ? FromBody(page, content) : FromSegments(page, content);

    private static BlockLabel[] FromBody(GoldPage page, DocumentContent content)
    {
        var labels = new BlockLabel[content.Blocks.Length];
        var tokens = new List<string>();
        var starts = new int[labels.Length + 1];
        for (var i = 0; i < labels.Length; i++)
        {
            tokens.AddRange(WordTokens.CutFine(content.TextOf(i)));
            starts[i + 1] = tokens.Count;
        }

        var gold = WordTokens.CutFine(page.Body);
        var summary = WordTokens.CutFine(page.Summary).Count;
        var goldLines = page.Body.Split('\n').Select(l => string.Join(' ', WordTokens.CutFine(l))).ToHashSet(StringComparer.Ordinal);
        var shingles = Enumerable.Range(0, Math.Max(0, gold.Count - 3)).Select(i => Shingle(gold, i)).ToHashSet(StringComparer.Ordinal);
        var matches = SequenceAligner.Align(tokens, gold);
        for (var i = 0; i < labels.Length; i++)
        {
            var (start, end) = (starts[i], starts[i + 1]);
            if (end == start) continue;
            labels[i] = end - start < ShortBlock
                ? IsShortBody(tokens, matches, start, end, goldLines) ? BlockLabel.Body : BlockLabel.Other
                : IsLongBody(tokens, matches, start, end, shingles) ? BlockLabel.Body : BlockLabel.Other;
            if (labels[i] == BlockLabel.Body && summary > 0 && matches[start..end].Max() < summary) labels[i] = BlockLabel.Standfirst;
        }

        return labels;
    }

    private static string Shingle(List<string> tokens, int i) => string.Join(' ', tokens.GetRange(i, 4));

    private static bool IsLongBody(List<string> tokens, int[] matches, int start, int end, HashSet<string> shingles)
    {
        var matched = 0;
        for (var t = start; t < end; t++) matched += matches[t] >= 0 ? 1 : 0;
        if (matched < MinCover * (end - start)) return false;
        var inGold = 0;
        for (var t = start; t + 4 <= end; t++) inGold += shingles.Contains(Shingle(tokens, t)) ? 1 : 0;
        return inGold >= MinShingleCover * (end - start - 3);
    }

    private static bool IsShortBody(List<string> tokens, int[] matches, int start, int end, HashSet<string> goldLines)
    {
        for (var t = start; t < end; t++)
        {
            if (matches[t] < 0 || (t > start && matches[t] != matches[t - 1] + 1)) return false;
        }

        var follows = start > 0 && matches[start - 1] >= 0 && matches[start] - matches[start - 1] <= 2;
        var precedes = end < matches.Length && matches[end] >= 0 && matches[end] - matches[end - 1] <= 2;
        return follows || precedes || goldLines.Contains(string.Join(' ', tokens.GetRange(start, end - start)));
    }

    private static BlockLabel[] FromSegments(GoldPage page, DocumentContent content)
    {
        var labels = new BlockLabel[content.Blocks.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            var text = SegmentFigures.Squeeze(content.TextOf(i).ToString());
            var isOut = page.Without.Any(s => text.Contains(SegmentFigures.Squeeze(s), StringComparison.Ordinal));
            var isIn = page.With.Any(s => text.Contains(SegmentFigures.Squeeze(s), StringComparison.Ordinal));
            labels[i] = isIn == isOut ? BlockLabel.Unknown : isIn ? BlockLabel.Body : BlockLabel.Other;
        }

        return labels;
    }
}
