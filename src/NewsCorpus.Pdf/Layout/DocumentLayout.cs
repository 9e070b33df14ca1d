using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Layout;

/// <summary>Collects the lines of a document page by page, and then makes blocks of them. Not thread-safe.</summary>
internal sealed class DocumentLayout
{
    /// <summary>Type this much larger than the body is broken by hand.</summary>
    private const float MinDisplayRatio = 1.15f;

    private readonly WordBuilder _words = new();
    private readonly RegionSplitter _splitter = new();
    private readonly List<TextLine> _lines = [];
    private readonly List<float> _pageHeights = [];
    private int _regions;

    /// <summary>The pages that are read in the order of the structure tree, where it is not that of the layout.</summary>
    public List<int> PagesInTreeOrder { get; } = [];

    /// <summary>The pages whose order in the structure tree was refused.</summary>
    public List<int> PagesNotInTreeOrder { get; } = [];

    /// <summary>Whether a browser printed the document; known when its blocks are.</summary>
    public bool IsPrint { get; private set; }

    /// <summary>Adds the lines of a page.</summary>
    /// <param name="page">The glyphs of the page.</param>
    /// <param name="number">The page, counted from 1.</param>
    public void Add(GlyphPage page, int number)
    {
        _pageHeights.Add(page.Height);
        var start = _lines.Count;
        Span<int> counts = stackalloc int[4];
        foreach (var glyph in page.Glyphs) counts[(int)glyph.Direction]++;
        // The direction of most glyphs carries the text; others stand beside it.
        for (var pass = 0; pass < counts.Length; pass++)
        {
            var best = 0;
            for (var i = 1; i < counts.Length; i++) best = counts[i] > counts[best] ? i : best;
            if (counts[best] == 0) break;
            AddDirection(page, number, (TextDirection)best);
            counts[best] = 0;
        }

        var result = StructureOrder.Apply(_lines, start);
        if (result == StructureOrderResult.Taken) PagesInTreeOrder.Add(number);
        else if (result == StructureOrderResult.Refused) PagesNotInTreeOrder.Add(number);
    }

    /// <summary>The blocks of the document in reading order.</summary>
    /// <param name="declaredTitle">The title that the document declares, or null.</param>
    /// <param name="language">Its language, or null.</param>
    /// <param name="cutsDigests">Whether each story of a digest counts as one; otherwise they are one document.</param>
    public List<TextBlock> Build(string? declaredTitle, string? language, bool cutsDigests = false)
    {
        var body = BodyStyle.Of(_lines);
        FurnitureFinder.Mark(_lines, _pageHeights, body.Size);
        IsPrint = BrowserPrint.Mark(_lines);
        body = BodyStyle.Of(_lines);
        var joiner = new LineJoiner(new Vocabulary(_lines), language);
        var blocks = ParagraphBuilder.Build(_lines);
        foreach (var block in blocks) block.Text = joiner.Join(block.Lines, block.Style.Size > body.Size * MinDisplayRatio);
        // A soft hyphen alone on its line leaves nothing.
        blocks.RemoveAll(static block => block.Text.Length == 0);
        var isWebPage = IsPrint || ArticleSpanFinder.IsWebPage(blocks);
        var describer = new BlockDescriber(blocks, body, isWebPage);
        describer.MarkApart();
        new StoryFinder(blocks, body, declaredTitle, isWebPage, cutsDigests && !isWebPage ? Digest.HeadlineStyleOf(blocks, body) : null).Find();
        describer.Describe();
        ParagraphJoiner.Join(blocks, joiner);
        if (isWebPage) ArticleSpanFinder.Mark(blocks);
        return blocks;
    }

    private void AddDirection(GlyphPage page, int number, TextDirection direction)
    {
        var words = _words.Build(page, direction);
        var fragments = FragmentBuilder.Build(words);
        var leftwards = 0;
        foreach (var word in words) leftwards += word.IsRightToLeft ? 1 : 0;
        var builder = new LineBuilder(page, words, number, direction);
        foreach (var region in _splitter.Split(fragments, leftwards * 2 > words.Count)) builder.Build(region, _regions++, _lines);
    }
}
