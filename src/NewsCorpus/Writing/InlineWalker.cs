using System.Collections.Immutable;
using NewsCorpus.Blocks;

namespace NewsCorpus.Writing;

/// <summary>Writes the text of a block with its marks properly nested, whatever way they overlap.</summary>
internal static class InlineWalker
{
    /// <summary>Writes a part of a block.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="block">The block.</param>
    /// <param name="start">The first UTF-16 unit of its text.</param>
    /// <param name="end">The unit after the last one. Marks that reach over either end are cut to the part.</param>
    /// <param name="markup">The format.</param>
    public static void Write(TextWriter writer, ArticleBlock block, int start, int end, IInlineMarkup markup)
    {
        var open = new Stack<(ArticleMark Mark, int End)>();
        var position = start;
        foreach (var mark in InOrder(block.Marks))
        {
            var from = Math.Max(mark.Start, start);
            var to = Math.Min(mark.End, end);
            var isImage = mark.Kind == InlineKind.Image;
            if (isImage ? mark.Start < start || mark.Start > end : from >= to) continue;

            CloseUntil(from);
            Text(from, mark);
            if (isImage)
            {
                markup.Image(writer, mark);
            }
            else if (mark.Kind != InlineKind.Time)
            {
                // An inner mark ends where its outer one ends at the latest.
                if (open.TryPeek(out var outer)) to = Math.Min(to, outer.End);
                markup.Open(writer, mark);
                open.Push((mark, to));
            }
        }

        CloseUntil(end);
        Text(end);

        void CloseUntil(int limit)
        {
            while (open.TryPeek(out var top) && top.End <= limit)
            {
                Text(top.End);
                markup.Close(writer, top.Mark);
                open.Pop();
            }
        }

        void Text(int until, ArticleMark? next = null)
        {
            if (until > position) markup.Text(writer, block.Text.AsSpan(position, until - position), next);
            position = Math.Max(position, until);
        }
    }

    private static IEnumerable<ArticleMark> InOrder(ImmutableArray<ArticleMark> marks) =>
        marks.Length < 2 ? marks : marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.End);
}
