using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Layout;
using NewsCorpus.Sources;

namespace NewsCorpus.Pdf;

/// <summary>
/// Hands blocks over to the pipeline. Containers nest as stories, columns and runs of one look. A span counts in the text of its page,
/// which is that of all blocks that begin on it, one line feed after each.
/// </summary>
internal sealed class ContentWriter(DocumentContentBuilder builder)
{
    private readonly Dictionary<int, int> _pageLengths = [];

    /// <summary>Writes blocks in reading order.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="maxTextLength">The most text that is written.</param>
    /// <returns>Whether all of it was written.</returns>
    public bool Write(IReadOnlyList<TextBlock> blocks, int maxTextLength)
    {
        (int Story, int Region, ElementTraits Traits)? open = null;
        foreach (var block in blocks)
        {
            if (block.Text.Length == 0) continue;
            if (builder.TextLength + block.Text.Length > maxTextLength) return false;
            var key = (block.Story, block.First.Region, block.Traits);
            if (open is not { } current || current != key)
            {
                Reopen(open, key, block);
                open = key;
            }

            Add(block);
        }

        return true;
    }

    private static ElementTraits TraitsOfStory(int story) => story switch
    {
        0 => ElementTraits.Masthead,
        1 => ElementTraits.Article,
        _ => ElementTraits.Related,
    };

    private void Reopen((int Story, int Region, ElementTraits Traits)? open, (int Story, int Region, ElementTraits Traits) key, TextBlock block)
    {
        const int Levels = 3;
        var shared = open is not { } current || current.Story != key.Story ? 0 : current.Region != key.Region ? 1 : 2;
        if (open is not null)
        {
            for (var level = shared; level < Levels; level++) builder.CloseContainer();
        }

        var page = new SourceSpan(0, 0, block.First.Page);
        if (shared == 0) builder.OpenContainer(TraitsOfStory(key.Story), span: page);
        if (shared <= 1) builder.OpenContainer(span: page);
        builder.OpenContainer(key.Traits, SignatureOf(block.Style), span: page);
    }

    private void Add(TextBlock block)
    {
        var page = block.First.Page;
        var offset = _pageLengths.GetValueOrDefault(page);
        var start = builder.TextLength;
        builder.AppendText(block.Text);
        builder.AddBlock(new Block
        {
            Kind = block.Kind,
            Level = block.Level,
            TextStart = start,
            TextLength = block.Text.Length,
            Span = new SourceSpan(offset, offset + block.Text.Length, page),
            LinkedLength = Math.Min(block.LinkedLength, block.Text.Length),
            EmphasizedLength = Math.Min(block.EmphasizedLength, block.Text.Length),
            FontSize = block.Style.Size,
        });
        _pageLengths[page] = offset + block.Text.Length + 1;
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
