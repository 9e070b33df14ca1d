using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Layout;

/// <summary>
/// Finds the headline of the main story and where other stories begin. Newspapers rank stories by the size of their headlines, so the
/// largest title is the main one; the name of the paper is larger still, but stands alone at the head of the first page. Another story
/// starts with a large heading that no column runs into: a subheading stands under the text that it divides. A heading right under a headline
/// goes with it, each headline of a <see cref="Digest"/> opens a story, and a printed web page is one story with menus and lists around it, which <see cref="ArticleSpanFinder"/> cuts off.
/// </summary>
internal sealed class StoryFinder(IReadOnlyList<TextBlock> blocks, TextStyle body, string? declaredTitle, bool isWebPage, TextStyle? digestStyle = null)
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
    private readonly TextDirection _direction = DirectionOf(blocks, body);

    /// <summary>Marks the headline with <see cref="ElementTraits.Title"/> and gives every block the number of its story.</summary>
    public void Find()
    {
        CollectSubheadingStyles();
        var title = FirstOfDigest(FindTitle());
        var hasOthers = title >= 0 && !isWebPage;
        // What stands above the headline of a web page may still be its text, when the headline is not the right one.
        var story = title < 0 || isWebPage ? 1 : 0;
        var hasText = false;
        var columns = new ColumnWidths();
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
                hasText = false;
            }
            else if (hasOthers && hasText && (OpensStory(i, title) || (_hasColumns && story > 0 && IsWiderThan(columns.Usual, i))))
            {
                story = next++;
                hasText = false;
                block.Traits |= ElementTraits.Title;
                block.Kind = BlockKind.Heading;
                block.Level = 2;
            }

            block.Story = story;
            if (!IsBodyText(block)) continue;
            hasText = true;
            if (story != 1) continue;
            main = block;
            columns.Add(block);
        }
    }

    /// <summary>Whether a story stops in the middle of a sentence: it goes on on the next page, whatever stands in between.</summary>
    private static bool IsBrokenOff(TextBlock? last) => last is not null && (char.IsLetterOrDigit(last.Text[^1]) || last.Text[^1] is ',' or '-' or '、');

    private bool IsBodyText(TextBlock block) => block.Style.HasSizeOf(body) && block.Style.HasFamilyOf(body) && block.Length > 40 && block.Traits == ElementTraits.None;

    /// <summary>Whether a block runs as headlines do: upright, or as the text does, which in Japanese papers runs down the page. Credits and notes at the edges run up or down beside upright text.</summary>
    private bool RunsAsTitle(TextBlock block) => block.First.Direction == TextDirection.Right || block.First.Direction == _direction;

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
            if (block.Traits != ElementTraits.None || block.Length > MaxTitleLength || !RunsAsTitle(block)) continue;
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
        if (IsMasthead(index)) return 0;
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

    /// <summary>Whether a heading stands over more than one of the main story's columns, as subheadings and pull quotes never do.</summary>
    private bool IsWiderThan(float columns, int index)
    {
        const float MinWidthRatio = 1.3f;
        var block = blocks[index];
        var width = block.First.Column.Right - block.First.Column.Left;
        return block.Traits == ElementTraits.None && block.Style.Size >= body.Size * MinStoryRatio && block.Length <= MaxTitleLength
            && TitleMatch.CountWords(block.Text) >= 3 && width > MinWidthRatio * columns && FollowedByBody(index);
    }

    /// <summary>
    /// Whether a block is the name of the paper: a few words in one line at the head of the first page, and before any text comes a smaller
    /// heading that says more. Known failure: a headline of four words over a long subtitle in type that large.
    /// </summary>
    private bool IsMasthead(int index)
    {
        const int MaxWords = 4;
        const float MinHeadlineRatio = 1.5f;
        const int MaxBetween = 12;
        var block = blocks[index];
        var words = TitleMatch.CountWords(block.Text);
        if (block.First.Page > 1 || block.Lines.Count > 1 || words > MaxWords) return false;
        for (var i = 0; i < index; i++)
        {
            if (IsBodyText(blocks[i])) return false;
        }

        for (var i = index + 1; i < Math.Min(blocks.Count, index + MaxBetween) && !IsBodyText(blocks[i]); i++)
        {
            var next = blocks[i];
            if (next.Traits == ElementTraits.None && next.Style.Size < block.Style.Size && next.Style.Size > MinHeadlineRatio * body.Size && TitleMatch.CountWords(next.Text) > words) return true;
        }

        return false;
    }

    /// <summary>The first headline of a digest in place of the title of the whole, unless text stands between them.</summary>
    private int FirstOfDigest(int title)
    {
        if (digestStyle is null || title < 0) return title;
        for (var i = title; i < blocks.Count && !IsBodyText(blocks[i]); i++)
        {
            if (blocks[i].Style == digestStyle && blocks[i].Traits == ElementTraits.None) return i;
        }

        return title;
    }

    private bool OpensStory(int index, int title)
    {
        var block = blocks[index];
        if (block.Style == digestStyle && block.Traits == ElementTraits.None && index > title && FollowedByBody(index)) return true;
        if (block.Traits != ElementTraits.None || !RunsAsTitle(block) || block.Length > MaxTitleLength) return false;
        if (block.Style.Size < body.Size * MinStoryRatio || TitleMatch.CountWords(block.Text) < 3) return false;
        if (index < title || !FollowedByBody(index)) return false;
        if (block.Style.Size >= blocks[title].Style.Size * RivalRatio && !_subheadingStyles.Contains(block.Style)) return true;
        return _hasColumns && !_subheadingStyles.Contains(block.Style) && (Above(index) is not { } above || !IsBodyText(above));
    }

    /// <summary>Finds the width, in points, that the columns of most letters have.</summary>
    private sealed class ColumnWidths
    {
        private readonly Dictionary<int, int> _lengths = [];
        private int _most;

        public float Usual { get; private set; }

        public void Add(TextBlock block)
        {
            const int Step = 8;
            foreach (var line in block.Lines)
            {
                var width = line.Column.Right - line.Column.Left;
                var key = (int)(width / Step);
                var length = _lengths.GetValueOrDefault(key) + line.Text.Length;
                _lengths[key] = length;
                if (length > _most) (_most, Usual) = (length, width);
            }
        }
    }

    /// <summary>The way that most of the text runs.</summary>
    private static TextDirection DirectionOf(IReadOnlyList<TextBlock> blocks, TextStyle body)
    {
        Span<int> lengths = stackalloc int[(int)TextDirection.Up + 1];
        lengths.Clear();
        foreach (var block in blocks)
        {
            if (block.Style.HasSizeOf(body)) lengths[(int)block.First.Direction] += block.Length;
        }

        var most = TextDirection.Right;
        for (var direction = TextDirection.Down; direction <= TextDirection.Up; direction++)
        {
            if (lengths[(int)direction] > lengths[(int)most]) most = direction;
        }

        return most;
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
