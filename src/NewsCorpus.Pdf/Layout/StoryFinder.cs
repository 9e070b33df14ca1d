using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Finds the headline of the main story and where other stories begin. Newspapers rank stories by the size of their headlines, so the
/// largest title is the main one; the name of the paper is larger still, but stands alone at the head of the first page. Another story
/// starts with a large heading that no column runs into: a subheading stands under the text that it divides.
/// </summary>
internal sealed class StoryFinder(IReadOnlyList<TextBlock> blocks, TextStyle body, string? declaredTitle)
{
    /// <summary>Type this much larger than the body may be a headline.</summary>
    private const float MinTitleRatio = 1.12f;

    /// <summary>Type this much larger than the body may open another story; subheadings go up to 1.2.</summary>
    private const float MinStoryRatio = 1.25f;

    /// <summary>A heading of at least this share of the headline's size opens a story wherever it stands.</summary>
    private const float RivalRatio = 0.9f;

    private const int MaxTitleLength = 400;

    private readonly HashSet<TextStyle> _subheadingStyles = [];
    private readonly bool _hasColumns = FindColumns(blocks);

    /// <summary>Marks the headline with <see cref="ElementTraits.Title"/> and gives every block the number of its story.</summary>
    public void Find()
    {
        CollectSubheadingStyles();
        var title = FindTitle();
        var story = title < 0 ? 1 : 0;
        var next = 2;
        TextBlock? main = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (i > 0 && story > 1 && block.First.Page != blocks[i - 1].First.Page && IsBrokenOff(main)) story = 1;
            if (i == title)
            {
                block.Traits |= ElementTraits.Title;
                block.Kind = BlockKind.Heading;
                block.Level = 1;
                story = 1;
            }
            else if (title >= 0 && OpensStory(i, title))
            {
                story = next++;
                block.Traits |= ElementTraits.Title;
                block.Kind = BlockKind.Heading;
                block.Level = 2;
            }

            block.Story = story;
            if (story == 1 && IsBodyText(block)) main = block;
        }
    }

    /// <summary>Whether a story stops in the middle of a sentence: it goes on on the next page, whatever stands in between.</summary>
    private static bool IsBrokenOff(TextBlock? last) => last is not null && (char.IsLetterOrDigit(last.Text[^1]) || last.Text[^1] is ',' or '-' or '、');

    private bool IsBodyText(TextBlock block) => block.Style.HasSizeOf(body) && block.Style.HasFamilyOf(body) && block.Length > 40 && block.Traits == ElementTraits.None;

    /// <summary>The nearest block above in the same region that belongs to a story; null at the head of a region.</summary>
    private TextBlock? Above(int index)
    {
        for (var i = index - 1; i >= 0 && blocks[i].Last.Region == blocks[index].First.Region; i--)
        {
            // An advertisement ends what stands above it: a large heading under one opens something new.
            if (blocks[i].Traits.HasFlag(ElementTraits.Advertisement)) return null;
            if (blocks[i].Traits == ElementTraits.None) return blocks[i];
        }

        return null;
    }

    private void CollectSubheadingStyles()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Style.Size < body.Size * MinTitleRatio || block.Lines.Count > 4) continue;
            if (Above(i) is { } above && IsBodyText(above) && FollowedByBody(i) && above.Last.Page == block.First.Page) _subheadingStyles.Add(block.Style);
        }
    }

    private bool FollowedByBody(int index)
    {
        const int MaxBetween = 8;
        const int MinLength = 60;
        var length = 0;
        for (var i = index + 1; i < Math.Min(blocks.Count, index + MaxBetween); i++)
        {
            if (blocks[i].Traits == ElementTraits.None && blocks[i].Style.HasSizeOf(body)) length += blocks[i].Length;
            if (length >= MinLength || IsBodyText(blocks[i])) return true;
        }

        return false;
    }

    private int FindTitle()
    {
        var best = -1;
        var bestScore = 0f;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Traits != ElementTraits.None || block.Length > MaxTitleLength || block.First.Direction != TextDirection.Right) continue;
            var score = TitleScore(i);
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        return best;
    }

    private float TitleScore(int index)
    {
        var block = blocks[index];
        var declared = declaredTitle is null ? 0 : TitleMatch.Similarity(declaredTitle, block.Text);
        var ratio = block.Style.Size / body.Size;
        if (ratio < MinTitleRatio && declared < 0.6f && !(block.Style.IsBold && !body.IsBold && ratio > 0.98f)) return 0;
        var words = TitleMatch.CountWords(block.Text);
        var score = MathF.Min(ratio, 4) + (3 * declared);
        if (declared > 0.8f) score += 3;
        // Names of papers and sections are short; headlines say something.
        if (words < 3) score -= 1.6f;
        else if (words >= 5) score += 0.4f;
        score -= 0.5f * (block.First.Page - 1);
        // The headline of an article does not link to it; those in lists of articles do.
        if (block.LinkedLength > 0.8f * block.Length) score -= 1.5f;
        if (block.First.Mark.Role == PdfStructureRole.Heading) score += 0.3f;
        return score;
    }

    private bool OpensStory(int index, int title)
    {
        var block = blocks[index];
        if (block.Traits != ElementTraits.None || block.First.Direction != TextDirection.Right || block.Length > MaxTitleLength) return false;
        if (block.Style.Size < body.Size * MinStoryRatio || TitleMatch.CountWords(block.Text) < 3) return false;
        if (index < title || !FollowedByBody(index)) return false;
        if (block.Style.Size >= blocks[title].Style.Size * RivalRatio && !_subheadingStyles.Contains(block.Style)) return true;
        return _hasColumns && !_subheadingStyles.Contains(block.Style) && (Above(index) is not { } above || !IsBodyText(above));
    }

    private static bool FindColumns(IReadOnlyList<TextBlock> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            var (first, second) = (blocks[i - 1].First, blocks[i].First);
            if (first.Page == second.Page && second.Column.Left > first.Column.Right) return true;
        }

        return false;
    }
}
