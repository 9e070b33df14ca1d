using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Metadata.Extractors;

namespace NewsCorpus.Metadata;

/// <summary>
/// Where things stand on the page: the headline, the body, and what the containers around a block hint at. Authors and dates are believed
/// only near the article's own header, so every extractor of visible text asks here. Linear in blocks and containers. Its arrays
/// are pooled: valid until disposed.
/// </summary>
internal sealed class PageOutline : IDisposable
{
    private const int HeaderAbove = 8;
    private const int HeaderBelow = 30;
    private const int FootBelow = 15;

    private const ElementTraits ForeignTraits = ElementTraits.Comment | ElementTraits.Related | ElementTraits.Footer | ElementTraits.Navigation
        | ElementTraits.Aside | ElementTraits.Teaser | ElementTraits.Advertisement | ElementTraits.Dialog | ElementTraits.Consent;

    private ElementTraits[] _near;
    private ElementTraits[] _around;
    private ElementTraits[] _marked;
    private int[] _firstMark;

    public PageOutline(DocumentContent content, ReadOnlySpan<BlockDecision> decisions, string? title, ReadOnlySpan<char> source)
    {
        var containers = content.Containers;
        _near = ArrayPool<ElementTraits>.Shared.Rent(containers.Length);
        _around = ArrayPool<ElementTraits>.Shared.Rent(containers.Length);
        for (var i = 0; i < containers.Length; i++)
        {
            var parent = containers[i].Parent;
            _around[i] = containers[i].Traits | (parent >= 0 ? _around[parent] : ElementTraits.None);
            _near[i] = containers[i].Traits;
            for (var (up, steps) = (parent, 0); up > 0 && steps < 2; up = containers[up].Parent, steps++) _near[i] |= containers[up].Traits;
        }

        (_marked, _firstMark) = IndexMarks(content);
        (FirstBody, LastBody) = FindBody(decisions);
        var titleKey = title is null ? "" : TextKey.Of(title);
        (Headline, HeadlineEnd) = WithLinesAround(FindHeadline(content, decisions, titleKey, source), content, titleKey);
    }

    /// <summary>The block of the headline; -1 when there is none.</summary>
    public int Headline { get; }

    /// <summary>The block in which the headline ends, another one where a line break or a block inside the heading parts it.</summary>
    public int HeadlineEnd { get; }

    /// <summary>The first block of the body; -1 when there is none.</summary>
    public int FirstBody { get; }

    /// <summary>The last block of the body; -1 when there is none.</summary>
    public int LastBody { get; }

    /// <summary>The hints of a container and the two around it.</summary>
    public ElementTraits Near(int container) => _near[container];

    /// <summary>The hints of all containers around.</summary>
    public ElementTraits Around(int container) => _around[container];

    /// <summary>What the names of inline elements inside a block hint at, all of them together.</summary>
    public ElementTraits Marked(int block) => _marked[block];

    /// <summary>The index of the first inline mark at or after the start of a block.</summary>
    public int FirstMark(int block) => _firstMark[block];

    /// <summary>What the place of a block tells about a claim found there.</summary>
    public EvidenceCues CuesAt(int block, int container)
    {
        var cues = EvidenceCues.None;
        var around = _around[container];
        if ((around & (ElementTraits.Article | ElementTraits.Main)) != ElementTraits.None) cues |= EvidenceCues.InArticle;
        if ((around & ForeignTraits) != ElementTraits.None) cues |= EvidenceCues.Foreign;
        if (IsHeader(block)) cues |= EvidenceCues.Header;
        else if (FirstBody >= 0 && block >= FirstBody && block <= LastBody) cues |= EvidenceCues.Inside;
        else if (LastBody >= 0 && block > LastBody && block <= LastBody + FootBelow) cues |= EvidenceCues.Foot;
        return cues;
    }

    /// <summary>Whether a block stands between the headline and the body, just above the headline, or just below the opening of the body.</summary>
    public bool IsHeader(int block)
    {
        if (Headline < 0) return FirstBody >= 0 && block >= FirstBody - HeaderAbove && block <= FirstBody;
        var end = FirstBody > Headline ? Math.Min(FirstBody, Headline + HeaderBelow) : Headline + 6;
        return block >= Headline - HeaderAbove && block <= end;
    }

    /// <summary>
    /// The text of a heading without a kicker and a subtitle that it holds, by the names of their elements:
    /// <c>&lt;h1&gt;&lt;span class="kicker"&gt;Winter&lt;/span&gt; Lake freezes over&lt;/h1&gt;</c>.
    /// </summary>
    public ReadOnlySpan<char> HeadlineWithin(DocumentContent content, int index)
    {
        ref readonly var block = ref content.Blocks[index];
        var marks = content.Marks;
        var (start, end) = (block.TextStart, block.TextStart + block.TextLength);
        for (var i = _firstMark[index]; i < marks.Length && marks[i].Start < block.TextStart + block.TextLength; i++)
        {
            ref readonly var mark = ref marks[i];
            if (mark.End <= mark.Start) continue;
            if ((mark.Traits & ElementTraits.Kicker) != ElementTraits.None && mark.Start == start && mark.End < end) start = mark.End;
            else if ((mark.Traits & ElementTraits.Title) != ElementTraits.None && mark.Start > start && mark.End >= end) start = mark.Start;
            else if ((mark.Traits & ElementTraits.Standfirst) != ElementTraits.None && mark.Start > start && mark.End >= end) end = mark.Start;
        }

        return start == block.TextStart && end == block.TextStart + block.TextLength ? content.TextOf(index) : content.Text[start..end].Trim(" :|–—-,·\u00a0");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        PooledArray.Return(ref _near);
        PooledArray.Return(ref _around);
        PooledArray.Return(ref _marked);
        PooledArray.Return(ref _firstMark);
    }

    private static (ElementTraits[] Traits, int[] First) IndexMarks(DocumentContent content)
    {
        var blocks = content.Blocks;
        var marks = content.Marks;
        var traits = ArrayPool<ElementTraits>.Shared.Rent(blocks.Length);
        var first = ArrayPool<int>.Shared.Rent(blocks.Length);
        var mark = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            while (mark < marks.Length && marks[mark].Start < blocks[i].TextStart) mark++;
            first[i] = mark;
            traits[i] = ElementTraits.None;
            var end = blocks[i].TextStart + blocks[i].TextLength;
            for (; mark < marks.Length && marks[mark].Start < end; mark++) traits[i] |= marks[mark].Traits;
        }

        return (traits, first);
    }

    private static (int First, int Last) FindBody(ReadOnlySpan<BlockDecision> decisions)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < decisions.Length; i++)
        {
            if (decisions[i].Role is not (BlockRole.Body or BlockRole.Subheading)) continue;
            if (first < 0) first = i;
            last = i;
        }

        return (first, last);
    }

    /// <summary>Whether a block is a link to the front page, as the name of a site at the top of each of its pages is.</summary>
    public bool LeadsHome(DocumentContent content, int index, ReadOnlySpan<char> source)
    {
        ref readonly var block = ref content.Blocks[index];
        if (block.LinkedLength * 2 <= block.TextLength) return false;
        var marks = content.Marks;
        for (var i = _firstMark[index]; i < marks.Length && marks[i].Start < block.TextStart + block.TextLength; i++)
        {
            if (marks[i].Kind == InlineKind.Link) return LinkPaths.LeadsHome(source, marks[i]);
        }

        return false;
    }

    /// <summary>The lines of the same heading, as far as the title of the page holds them, too.</summary>
    private static (int First, int Last) WithLinesAround(int headline, DocumentContent content, string title)
    {
        var (first, last) = (headline, headline);
        if (headline < 0 || content.Blocks[headline].Kind != BlockKind.Heading) return (first, last);
        while (first > 0 && IsLineBefore(content, first - 1, first) && IsInTitle(content, first - 1, last, title)) first--;
        while (last + 1 < content.Blocks.Length && IsLineBefore(content, last, last + 1) && IsInTitle(content, first, last + 1, title)) last++;
        return (first, last);
    }

    private static bool IsLineBefore(DocumentContent content, int index, int next)
    {
        ref readonly var block = ref content.Blocks[index];
        return block.Kind == BlockKind.Heading && content.Blocks[next].Kind == BlockKind.Heading && block.Level == content.Blocks[next].Level && block.Container == content.Blocks[next].Container;
    }

    private static bool IsInTitle(DocumentContent content, int first, int last, string title)
    {
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        return title.AsSpan().Contains(TextKey.Write(content.Text[content.Blocks[first].TextStart..(content.Blocks[last].TextStart + content.Blocks[last].TextLength)], buffer), StringComparison.Ordinal);
    }

    private int FindHeadline(DocumentContent content, ReadOnlySpan<BlockDecision> decisions, string title, ReadOnlySpan<char> source)
    {
        var (best, bestScore) = (-1, 0f);
        Span<char> buffer = stackalloc char[TextKey.MaxLength];
        for (var i = 0; i < content.Blocks.Length; i++)
        {
            ref readonly var block = ref content.Blocks[i];
            var isDecided = decisions[i].Role == BlockRole.Headline;
            if ((block.Kind != BlockKind.Heading && !isDecided) || block.TextLength > 300 || LeadsHome(content, i, source)) continue;
            var score = (isDecided ? 3f : 0) + (block.Kind == BlockKind.Heading ? block.Level switch { 1 => 2f, 2 => 0.5f, _ => 0.1f } : 0);
            var key = TextKey.Write(content.TextOf(i), buffer);
            if (key.Length > 8 && title.Length > 0 && (title.AsSpan().Contains(key, StringComparison.Ordinal) || key.Contains(title, StringComparison.Ordinal))) score += 3;
            // A linked heading that the title does not hold is the name of the site, which leads home.
            else if (block.LinkedLength * 2 > block.TextLength) score -= 1.5f;
            if ((_around[block.Container] & (ElementTraits.Comment | ElementTraits.Related | ElementTraits.Dialog | ElementTraits.Consent)) != ElementTraits.None) score -= 2;
            if (FirstBody >= 0 && i > FirstBody) score -= 1.5f;
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        return best;
    }
}
