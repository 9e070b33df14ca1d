using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Layout;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf;

/// <summary>
/// Hands blocks over to the pipeline. Containers nest as stories, columns and runs of one look. A span counts in the text of its page,
/// which is that of all blocks that begin on it in reading order, one line feed after each.
/// </summary>
internal sealed class ContentWriter(DocumentContentBuilder builder, PdfStories stories)
{
    private const int MaxFolioLength = 160;

    private readonly Dictionary<int, int> _pageLengths = [];
    private (int Story, int Region, ElementTraits Traits)? _open;

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">The blocks in reading order.</param>
    /// <param name="maxTextLength">The most text that is written.</param>
    /// <returns>Whether all of it was written.</returns>
    public bool Write(IReadOnlyList<TextBlock> blocks, int maxTextLength)
    {
        // Spans are settled before stories are taken apart, so that they do not depend on that.
        var spans = new SourceSpan[blocks.Count];
        for (var i = 0; i < spans.Length; i++) spans[i] = SpanOf(blocks[i]);
        var parts = PartsOf(blocks);
        for (var i = 1; i < parts.Count; i++) DeclareFolio(blocks, spans, parts[i], i + 1);
        foreach (var part in parts)
        {
            builder.StartPart();
            foreach (var index in part)
            {
                var block = blocks[index];
                if (block.Text.Length == 0) continue;
                if (builder.TextLength + block.Text.Length > maxTextLength) return false;
                Open(block);
                Add(block, spans[index]);
            }
        }

        return true;
    }

    /// <summary>The indexes of the blocks of each article: the main story with what belongs to no story, then every other story that is asked for.</summary>
    private List<List<int>> PartsOf(IReadOnlyList<TextBlock> blocks)
    {
        var parts = new List<List<int>> { new(blocks.Count) };
        for (var i = 0; i < blocks.Count; i++)
        {
            var isApart = (blocks[i].Traits & (ElementTraits.Header | ElementTraits.Footer)) != ElementTraits.None;
            var part = stories == PdfStories.Main || isApart ? 0 : Math.Max(0, blocks[i].Story - 1);
            while (parts.Count <= part) parts.Add([]);
            parts[part].Add(i);
        }

        return parts;
    }

    /// <summary>Tells a story what stands over and under its page with a year in it: that went to the main story, and the date of the page is that of all of its stories.</summary>
    private void DeclareFolio(IReadOnlyList<TextBlock> blocks, SourceSpan[] spans, List<int> part, int number)
    {
        if (part.Count == 0) return;
        var page = blocks[part[0]].First.Page;
        var best = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            var isFolio = blocks[i].Story == 0 || (blocks[i].Traits & (ElementTraits.Header | ElementTraits.Footer)) != ElementTraits.None;
            if (!isFolio || blocks[i].Text.Length > MaxFolioLength || blocks[i].First.Page > page || !BlockDescriber.HasYear(blocks[i].Text)) continue;
            if (best < 0 || blocks[i].First.Page > blocks[best].First.Page) best = i;
        }

        if (best >= 0) builder.AddDeclaration(new Declaration(DeclarationKind.PdfInfo, "Folio", blocks[best].Text, spans[best]) { Part = number });
    }

    private SourceSpan SpanOf(TextBlock block)
    {
        var page = block.First.Page;
        if (block.Text.Length == 0) return new SourceSpan(0, 0, page);
        var start = _pageLengths.GetValueOrDefault(page);
        _pageLengths[page] = start + block.Text.Length + 1;
        return new SourceSpan(start, start + block.Text.Length, page);
    }

    private ElementTraits TraitsOfStory(int story) => story switch
    {
        0 => ElementTraits.Masthead,
        1 => ElementTraits.Article,
        _ when stories == PdfStories.All => ElementTraits.Article,
        _ => ElementTraits.Related,
    };

    private void Open(TextBlock block)
    {
        const int Levels = 3;
        var key = (block.Story, block.First.Region, block.Traits);
        if (_open == key) return;
        var shared = _open is not { } current || current.Story != key.Story ? 0 : current.Region != key.Region ? 1 : 2;
        for (var level = shared; level < Levels && _open is not null; level++) builder.CloseContainer();
        _open = key;
        var page = new SourceSpan(0, 0, block.First.Page);
        if (shared == 0) builder.OpenContainer(TraitsOfStory(key.Story), span: page);
        if (shared <= 1) builder.OpenContainer(span: page);
        builder.OpenContainer(key.Traits, SignatureOf(block.Style), span: page);
    }

    private void Add(TextBlock block, SourceSpan span)
    {
        var start = builder.TextLength;
        builder.AppendText(block.Text);
        builder.AddBlock(new Block
        {
            Kind = block.Kind,
            Level = block.Level,
            TextStart = start,
            TextLength = block.Text.Length,
            Span = span,
            Box = block.Box,
            LinkedLength = Math.Min(block.LinkedLength, block.Text.Length),
            EmphasizedLength = Math.Min(block.EmphasizedLength, block.Text.Length),
            FontSize = block.Style.Size,
        });
    }

    /// <summary>FNV-1a over the look of the type.</summary>
    private static uint SignatureOf(TextStyle style)
    {
        var hash = 2166136261u;
        foreach (var unit in style.Family) hash = (hash ^ unit) * 16777619u;
        hash = (hash ^ (uint)(style.Size * 4)) * 16777619u;
        return (hash ^ (style.IsBold ? 2u : 0u) ^ (style.IsItalic ? 1u : 0u)) * 16777619u;
    }
}
