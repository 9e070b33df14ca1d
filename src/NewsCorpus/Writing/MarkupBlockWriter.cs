using System.Collections.Immutable;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;

namespace NewsCorpus.Writing;

/// <summary>Writes the blocks of an article as a tree of elements, in the vocabulary of HTML or TEI. Thread-safe.</summary>
/// <param name="vocabulary">The elements.</param>
internal sealed class MarkupBlockWriter(MarkupVocabulary vocabulary) : IInlineMarkup
{
    /// <summary>Writes the blocks, properly nested.</summary>
    public void Write(TextWriter writer, ImmutableArray<ArticleBlock> blocks)
    {
        var isSectionOpen = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (!BlockGroups.IsWritten(blocks[i])) continue;
            OpenSection(writer, blocks[i], ref isSectionOpen);
            if (BlockGroups.LengthOfTable(blocks, i) is > 0 and var rows)
            {
                WriteTable(writer, blocks.AsSpan(i, rows));
                i += rows - 1;
            }
            else if (BlockGroups.IsListItem(blocks[i]))
            {
                i = WriteList(writer, blocks, i);
            }
            else
            {
                WriteBlock(writer, blocks[i]);
            }

            writer.Write('\n');
        }

        if (isSectionOpen) CloseSection(writer);
    }

    /// <inheritdoc/>
    public void Text(TextWriter writer, ReadOnlySpan<char> text, ArticleMark? next = null) => MarkupText.Write(writer, text);

    /// <inheritdoc/>
    public void Open(TextWriter writer, ArticleMark mark)
    {
        if (mark.Kind == InlineKind.Strong) writer.Write(vocabulary.Strong);
        if (mark.Kind == InlineKind.Emphasis) writer.Write(vocabulary.Emphasis);
        if (mark.Kind != InlineKind.Link || SafeAddress.OfLink(mark.Target) is not { } address) return;
        writer.Write(vocabulary.Link);
        MarkupText.Write(writer, address);
        writer.Write("\">");
    }

    /// <inheritdoc/>
    public void Close(TextWriter writer, ArticleMark mark)
    {
        if (mark.Kind == InlineKind.Strong) writer.Write(MarkupVocabulary.EndOf(vocabulary.Strong));
        if (mark.Kind == InlineKind.Emphasis) writer.Write(MarkupVocabulary.EndOf(vocabulary.Emphasis));
        if (mark.Kind == InlineKind.Link && SafeAddress.OfLink(mark.Target) is not null) writer.Write(MarkupVocabulary.EndOf(vocabulary.Link));
    }

    /// <inheritdoc/>
    public void Image(TextWriter writer, ArticleMark mark) => WriteImage(writer, mark.Target, mark.Alternative);

    /// <summary>Writes an image when its address is one of the web.</summary>
    public void WriteImage(TextWriter writer, string? target, string? text)
    {
        if (SafeAddress.OfImage(target) is not { } address) return;
        writer.Write(vocabulary.Image);
        MarkupText.Write(writer, address);
        writer.Write(vocabulary.ImageText);
        MarkupText.Write(writer, text);
        writer.Write(vocabulary.ImageEnd);
    }

    private void OpenSection(TextWriter writer, ArticleBlock block, ref bool isOpen)
    {
        if (vocabulary.Section is null) return;
        var startsOne = block.Role == BlockRole.Subheading;
        if (isOpen && startsOne) CloseSection(writer);
        if (!isOpen || startsOne) writer.Write(vocabulary.Section + "\n");
        isOpen = true;
    }

    private void CloseSection(TextWriter writer) => writer.Write(MarkupVocabulary.EndOf(vocabulary.Section ?? "") + "\n");

    private void WriteBlock(TextWriter writer, ArticleBlock block)
    {
        var start = ElementOf(block);
        writer.Write(start);
        InlineWalker.Write(writer, block, 0, block.Text.Length, this);
        writer.Write(MarkupVocabulary.EndOf(start));
    }

    private string ElementOf(ArticleBlock block) => block switch
    {
        { Role: BlockRole.Subheading } => vocabulary.Heading(BlockGroups.HeadingLevel(block)),
        { Role: BlockRole.Caption } => vocabulary.Caption,
        { Role: BlockRole.Box or BlockRole.Correction } => vocabulary.Aside,
        { Kind: BlockKind.Quotation } => vocabulary.Quotation,
        { Kind: BlockKind.Preformatted } => vocabulary.Preformatted,
        _ => "<p>",
    };

    private void WriteTable(TextWriter writer, ReadOnlySpan<ArticleBlock> rows)
    {
        writer.Write(vocabulary.Table);
        foreach (var row in rows)
        {
            writer.Write(vocabulary.Row);
            foreach (var cell in row.Text.AsSpan().Split('\t'))
            {
                writer.Write(vocabulary.Cell);
                InlineWalker.Write(writer, row, cell.Start.Value, cell.End.Value, this);
                writer.Write(MarkupVocabulary.EndOf(vocabulary.Cell));
            }

            writer.Write(MarkupVocabulary.EndOf(vocabulary.Row));
        }

        writer.Write(MarkupVocabulary.EndOf(vocabulary.Table));
    }

    /// <summary>Writes a list with the lists in it.</summary>
    /// <returns>The index of its last item.</returns>
    private int WriteList(TextWriter writer, ImmutableArray<ArticleBlock> blocks, int start)
    {
        var depth = 0;
        var index = start;
        while (true)
        {
            // A list can only go one deeper at a time, whatever the source claims.
            var level = Math.Min(BlockGroups.ListLevel(blocks[index]), depth + 1);
            for (; depth > level; depth--) writer.Write(MarkupVocabulary.EndOf(vocabulary.List + vocabulary.Item));
            if (depth == level) writer.Write(MarkupVocabulary.EndOf(vocabulary.Item));
            else writer.Write(vocabulary.List);
            depth = level;
            writer.Write(vocabulary.Item);
            InlineWalker.Write(writer, blocks[index], 0, blocks[index].Text.Length, this);
            if (!BlockGroups.ContinuesList(blocks, index)) break;
            index++;
        }

        for (; depth > 0; depth--) writer.Write(MarkupVocabulary.EndOf(vocabulary.List + vocabulary.Item));
        return index;
    }
}
