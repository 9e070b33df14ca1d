using NewsCorpus.Blocks;

namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Finds the article in a printed web page, which holds menus, lists of other articles and forms as well: the run of blocks whose sum is
/// greatest when running text counts for and links and scraps count against (maximum subsequence segmentation: Pasternack and Roth,
/// "Extracting article text from the web with maximum subsequence segmentation", 2009). Known failure: a long text without links, such
/// as terms of use or a thread of comments, right after a short article. The costs were chosen on development pages printed by a browser
/// for the purpose. The block model of HTML pages, whose elements are lost in print, was no better on them and worse on news.
/// </summary>
internal static class ArticleSpanFinder
{
    /// <summary>The share of linked text from which a document counts as a printed web page.</summary>
    private const float MinLinkedShare = 0.05f;

    /// <summary>What every block costs: text must be longer than this, in letters, to count for.</summary>
    private const float BlockCost = 40;

    /// <summary>What a letter in a link costs; a list of links outweighs a paragraph soon.</summary>
    private const float LinkCost = 2f;

    /// <summary>The most that one block counts for.</summary>
    private const float MaxGain = 700;

    /// <summary>The most that one block costs: a linked caption does not end an article, a list of links does.</summary>
    private const float MaxCost = 150;

    /// <summary>The share of a block in links from which all of it is one.</summary>
    private const float MaxLinkedRatio = 0.5f;

    /// <summary>A letter of a script without spaces says as much as two and a half of others.</summary>
    private const float UnspacedWeight = 2.5f;

    /// <summary>Whether a document is a printed web page: no other documents of news have links all over.</summary>
    /// <param name="blocks">Its blocks.</param>
    public static bool IsWebPage(IReadOnlyList<TextBlock> blocks)
    {
        int linked = 0, all = 1;
        foreach (var block in blocks)
        {
            linked += block.LinkedLength;
            all += block.Text.Length;
        }

        return linked >= MinLinkedShare * all;
    }

    /// <summary>Marks the blocks of the main story that stand outside of the run as related.</summary>
    /// <param name="blocks">The blocks of a printed web page in reading order, described.</param>
    public static void Mark(IReadOnlyList<TextBlock> blocks)
    {
        var (start, end) = AfterHeadline(blocks, FindRun(blocks));
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Story != 1 || (block.Traits & (ElementTraits.Title | ElementTraits.Header | ElementTraits.Footer)) != ElementTraits.None) continue;
            if (i < start || i >= end || IsLinks(block)) block.Traits = ElementTraits.Related;
        }
    }

    private static (int Start, int End) FindRun(IReadOnlyList<TextBlock> blocks)
    {
        float sum = 0, best = 0;
        int start = 0, bestStart = 0, bestEnd = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Story != 1) continue;
            if (sum <= 0) (sum, start) = (0, i);
            sum += Score(blocks[i]);
            if (sum > best) (best, bestStart, bestEnd) = (sum, start, i + 1);
        }

        return (bestStart, bestEnd);
    }

    /// <summary>Cuts off what the run has above the headline, unless it is more than what follows: then the headline is that of something else.</summary>
    private static (int Start, int End) AfterHeadline(IReadOnlyList<TextBlock> blocks, (int Start, int End) run)
    {
        float sum = 0, above = 0;
        var headline = -1;
        for (var i = run.Start; i < run.End; i++)
        {
            if (headline < 0 && blocks[i].Traits.HasFlag(ElementTraits.Title)) (headline, above) = (i, sum);
            sum += Score(blocks[i]);
        }

        return headline >= 0 && above < sum - above ? (headline, run.End) : run;
    }

    private static float Score(TextBlock block)
    {
        if ((block.Traits & (ElementTraits.Title | ElementTraits.Header | ElementTraits.Footer | ElementTraits.Caption)) != ElementTraits.None) return 0;
        var weight = ScriptClasses.IsUnspaced(block.Text[block.Text.Length / 2]) ? UnspacedWeight : 1;
        var plain = Math.Max(0, block.Text.Length - block.LinkedLength);
        if (IsLinks(block)) plain = 0;
        var isText = block.Traits is ElementTraits.Body or ElementTraits.None;
        return Math.Clamp((isText ? plain * weight : 0) - BlockCost - (LinkCost * weight * block.LinkedLength), -MaxCost, MaxGain);
    }

    private static bool IsLinks(TextBlock block) => block.LinkedLength > MaxLinkedRatio * block.Text.Length;
}
