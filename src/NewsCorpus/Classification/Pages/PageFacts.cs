using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Classification.Pages;

/// <summary>
/// What the blocks of one document look like side by side: made once a document in two passes and shared by all classifiers. Its arrays
/// are pooled; valid until disposed; not thread-safe.
/// </summary>
internal sealed class PageFacts : IDisposable
{
    /// <summary>Running text has at least this many words a block: shorter blocks are as often labels and teasers.</summary>
    private const float MinDenseWords = 10;

    private const float MaxDenseLinkRatio = 0.4f;

    /// <summary>Traits of an element that holds more than this share of the blocks say nothing about any one of them.</summary>
    private const float WholePageRatio = 0.95f;

    /// <summary>An inline element speaks for its block when it holds this share of it.</summary>
    private const float WholeBlockRatio = 0.8f;

    private const float MaxMenuWords = 4;

    /// <summary>Phrases are looked for in blocks up to this length (UTF-16 units).</summary>
    private const int MaxCueLength = 160;

    /// <summary>In blocks up to this length (UTF-16 units) any inline element speaks for the whole.</summary>
    private const int ShortBlock = 80;

    private const ElementTraits UncleanTraits = ElementTraits.Comment | ElementTraits.Footer | ElementTraits.Consent | ElementTraits.Related
        | ElementTraits.Navigation | ElementTraits.Dialog | ElementTraits.Hidden;

    private readonly DocumentContent _content;
    private readonly int _containerCount;
    private BlockFacts[] _blocks;
    private PrefixSums[] _sums;
    private ElementTraits[] _cumulative;
    private TemplateGroup[] _groups;
    private int _groupCount;

    private PageFacts(DocumentContent content, DeclaredTexts declared)
    {
        _content = content;
        Declared = declared;
        BlockCount = content.Blocks.Length;
        _containerCount = content.Containers.Length;
        _blocks = ArrayPool<BlockFacts>.Shared.Rent(BlockCount + 1);
        _sums = ArrayPool<PrefixSums>.Shared.Rent(BlockCount + 1);
        _cumulative = ArrayPool<ElementTraits>.Shared.Rent(_containerCount);
        _groups = ArrayPool<TemplateGroup>.Shared.Rent(BlockCount * 2 + 1);
    }

    /// <summary>The number of blocks.</summary>
    public int BlockCount { get; }

    /// <summary>What the page declares about its title and description.</summary>
    public DeclaredTexts Declared { get; }

    /// <summary>The facts of each block.</summary>
    public ReadOnlySpan<BlockFacts> Blocks => _blocks.AsSpan(0, BlockCount);

    /// <summary>The sums before each block; one more than there are blocks.</summary>
    public ReadOnlySpan<PrefixSums> Sums => _sums.AsSpan(0, BlockCount + 1);

    /// <summary>The sums of the page.</summary>
    public ref readonly PrefixSums Total => ref _sums[BlockCount];

    /// <summary>The template groups of three levels, then those of two.</summary>
    public ReadOnlySpan<TemplateGroup> Groups => _groups.AsSpan(0, _groupCount);

    /// <summary>The last block that is a heading over readers' comments; -1 when there is none.</summary>
    public int CommentsHeading { get; private set; } = -1;

    /// <summary>The document.</summary>
    public DocumentContent Content => _content;

    /// <summary>Measures a document.</summary>
    /// <param name="content">The document.</param>
    public static PageFacts Measure(DocumentContent content)
    {
        var facts = new PageFacts(content, DeclaredTexts.Find(content.Declarations));
        facts.GatherTraits();
        facts.MeasureBlocks();
        facts.FindGroups();
        return facts;
    }

    /// <summary>The sums over a range of blocks.</summary>
    public PrefixSums Between(int first, int end) => _sums[end] - _sums[first];

    /// <summary>The sums inside a container.</summary>
    public PrefixSums Inside(in Container container) => _sums[container.EndBlock] - _sums[container.FirstBlock];

    /// <inheritdoc/>
    public void Dispose()
    {
        PooledArray.Return(ref _blocks);
        PooledArray.Return(ref _sums);
        PooledArray.Return(ref _cumulative);
        PooledArray.Return(ref _groups);
    }

    private void GatherTraits()
    {
        var containers = _content.Containers;
        var whole = (int)(BlockCount * WholePageRatio);
        for (var c = 0; c < containers.Length; c++)
        {
            ref readonly var container = ref containers[c];
            var around = container.Parent < 0 ? ElementTraits.None : _cumulative[container.Parent];
            var holdsAll = container.EndBlock - container.FirstBlock > whole;
            _cumulative[c] = holdsAll ? around : around | container.Traits;
        }
    }

    private void MeasureBlocks()
    {
        var blocks = _content.Blocks;
        var sums = default(PrefixSums);
        var lexicon = TextCueLexicon.Default;
        var mark = 0;
        var relatedHeading = -1000;
        var bodySearches = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            ref readonly var block = ref blocks[i];
            ref var facts = ref _blocks[i];
            facts = default;
            facts.Near = TraitsOfMarks(block, ref mark);
            facts.Shape = BlockShape.Measure(_content.Text[block.TextStart..], block.TextLength, Declared.TitleTokens, Declared.DescriptionTokens);
            facts.LinkRatio = Math.Clamp((float)block.LinkedLength / block.TextLength, 0, 1);
            facts.Unlinked = facts.Shape.Words * (1 - facts.LinkRatio);
            facts.Dense = facts.Shape.Words >= MinDenseWords && facts.LinkRatio < MaxDenseLinkRatio ? facts.Unlinked : 0;
            facts.InDeclaredBody = Declared.BodyHolds(_content.TextOf(i), ref bodySearches);
            SetTraits(block.Container, ref facts);
            // A short link is an entry of a menu, whatever it says: most blocks of most pages are that.
            if (block.TextLength <= MaxCueLength && (facts.Shape.Words > MaxMenuWords || block.LinkedLength < block.TextLength))
            {
                // No language is named: short phrases that mean something else in another language do not count.
                var cues = lexicon.Match(_content.TextOf(i), "");
                (facts.Cues, facts.WholeCues) = (cues.All, cues.Whole);
                if ((cues.Whole & TextCueRoles.RelatedSection) != TextCueRoles.None) relatedHeading = i;
                if ((cues.Whole & TextCueRoles.Comments) != TextCueRoles.None) CommentsHeading = i;
            }

            facts.LastRelatedHeading = relatedHeading;

            _sums[i] = sums;
            sums.Words += facts.Shape.Words;
            sums.Unlinked += facts.Unlinked;
            sums.Dense += facts.Dense;
            if (((facts.Near | facts.Far) & UncleanTraits) == ElementTraits.None) sums.Clean += facts.Dense;
            if (facts.Shape.EndsSentence) sums.Sentences++;
            if (facts.Shape.IsStamp) sums.Stamps++;
            if (block.Kind != BlockKind.Heading) continue;
            sums.Headings++;
            if (block.Level == 1) sums.TopHeadings++;
        }

        _sums[blocks.Length] = sums;
    }

    /// <summary>The traits of inline elements that hold nearly all of a block: a span of class "byline" is as good as a paragraph of that class.</summary>
    private ElementTraits TraitsOfMarks(in Block block, ref int mark)
    {
        var traits = ElementTraits.None;
        var marks = _content.Marks;
        var end = block.TextStart + block.TextLength;
        while (mark < marks.Length && marks[mark].Start < end)
        {
            ref readonly var inline = ref marks[mark++];
            var length = Math.Min(inline.End, end) - Math.Max(inline.Start, block.TextStart);
            if (length >= WholeBlockRatio * block.TextLength || (block.TextLength <= ShortBlock && length > 0)) traits |= inline.Traits;
            if (inline.Kind == InlineKind.Time && block.TextLength <= ShortBlock) traits |= ElementTraits.Date;
        }

        return traits;
    }

    private void SetTraits(int container, ref BlockFacts facts)
    {
        var containers = _content.Containers;
        for (var level = 0; level < 3 && container > 0; level++)
        {
            facts.Near |= containers[container].Traits;
            container = containers[container].Parent;
        }

        if (container >= 0) facts.Far = _cumulative[container];
    }

    private void FindGroups()
    {
        var blocks = _content.Blocks;
        using var narrow = new HashIndex(blocks.Length);
        using var wide = new HashIndex(blocks.Length);
        using var texts = new HashIndex(blocks.Length);
        var copies = ArrayPool<int>.Shared.Rent(blocks.Length + 1);
        copies.AsSpan(0, blocks.Length + 1).Clear();
        for (var i = 0; i < blocks.Length; i++)
        {
            ref var facts = ref _blocks[i];
            var (three, two) = Signatures(blocks[i]);
            facts.Group = narrow.NumberOf(three);
            facts.WideGroup = wide.NumberOf(two);
            facts.Copies = texts.NumberOf(facts.Shape.Hash);
            copies[facts.Copies]++;
        }

        _groupCount = narrow.Count + wide.Count;
        _groups.AsSpan(0, _groupCount).Clear();
        for (var i = 0; i < blocks.Length; i++)
        {
            ref var facts = ref _blocks[i];
            facts.WideGroup += narrow.Count;
            facts.Copies = copies[facts.Copies];
            AddToGroup(ref _groups[facts.Group], facts, i);
            AddToGroup(ref _groups[facts.WideGroup], facts, i);
        }

        ArrayPool<int>.Shared.Return(copies);
    }

    private static void AddToGroup(ref TemplateGroup group, in BlockFacts facts, int index)
    {
        if (group.Blocks++ == 0) group.First = index;
        group.Last = index;
        group.Words += facts.Shape.Words;
        group.Unlinked += facts.Unlinked;
        if (facts.Shape.EndsSentence) group.Sentences++;
        if (facts.Copies > 1) group.Copied++;
    }

    private (uint Three, uint Two) Signatures(in Block block)
    {
        var containers = _content.Containers;
        var hash = Mix(2166136261, (uint)block.Kind * 8 + (block.Kind == BlockKind.Heading ? block.Level : 0u));
        var container = block.Container;
        uint two = 0;
        for (var level = 0; level < 3 && container >= 0; level++)
        {
            hash = Mix(hash, containers[container].Signature);
            container = containers[container].Parent;
            if (level <= 1) two = hash;
        }

        return (hash, two);
    }

    private static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
