namespace NewsCorpus.Blocks;

/// <summary>Cuts the content of a source that holds several articles into the content of each.</summary>
internal static class DocumentParts
{
    /// <summary>The number of articles, at least 1.</summary>
    public static int Count(DocumentContent content) => Math.Max(1, content.PartStarts.Count);

    /// <summary>Copies one article out; what is declared for the whole source goes to each.</summary>
    /// <param name="content">The whole content, which stays valid and is still the caller's to dispose.</param>
    /// <param name="part">The number of the article, from 0.</param>
    public static DocumentContent Cut(DocumentContent content, int part)
    {
        var first = content.PartStarts[part];
        var end = part + 1 < content.PartStarts.Count ? content.PartStarts[part + 1] : content.Blocks.Length;
        var builder = new DocumentContentBuilder(content.Format);
        var position = new Position(content, part + 1, first, end);
        foreach (var declaration in content.Declarations) position.AddDeclaration(builder, declaration);
        for (var i = first; i < end; i++) position.AddBlock(builder, i);
        return builder.Build();
    }

    /// <summary>Replays a range of blocks, with the containers around them, into a new builder.</summary>
    private sealed class Position(DocumentContent content, int number, int first, int end)
    {
        private readonly List<int> _open = [];
        private readonly List<int> _path = [];
        private int _mark = FirstMark(content, first);

        public void AddDeclaration(DocumentContentBuilder builder, Declaration declaration)
        {
            if (declaration.Part > 0 && declaration.Part != number) return;
            var isOfWholeSource = declaration.BlockIndex == 0;
            if (!isOfWholeSource && (declaration.BlockIndex < first || declaration.BlockIndex >= end)) return;
            builder.AddDeclaration(declaration with { BlockIndex = isOfWholeSource ? 0 : declaration.BlockIndex - first, Container = 0 });
        }

        public void AddBlock(DocumentContentBuilder builder, int index)
        {
            ref readonly var block = ref content.Blocks[index];
            MoveTo(builder, block.Container);
            var start = builder.TextLength;
            builder.AppendText(content.TextOf(index));
            builder.AddBlock(block with { TextStart = start });
            AddMarks(builder, block, start);
        }

        private void AddMarks(DocumentContentBuilder builder, in Block block, int start)
        {
            var marks = content.Marks;
            while (_mark < marks.Length && marks[_mark].Start < block.TextStart) _mark++;
            for (; _mark < marks.Length && marks[_mark].Start <= block.TextStart + block.TextLength; _mark++)
            {
                ref readonly var mark = ref marks[_mark];
                builder.AddMark(mark with { Start = mark.Start - block.TextStart + start, End = mark.End - block.TextStart + start });
            }
        }

        /// <summary>The first mark that does not start before a block; a search, because a source of many parts is cut part by part.</summary>
        private static int FirstMark(DocumentContent content, int block)
        {
            var start = block < content.Blocks.Length ? content.Blocks[block].TextStart : int.MaxValue;
            var (low, high) = (0, content.Marks.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (content.Marks[middle].Start < start) low = middle + 1;
                else high = middle;
            }

            return low;
        }

        private void MoveTo(DocumentContentBuilder builder, int container)
        {
            _path.Clear();
            for (var c = container; c > 0; c = content.Containers[c].Parent) _path.Add(c);
            _path.Reverse();
            var shared = 0;
            while (shared < _path.Count && shared < _open.Count && _path[shared] == _open[shared]) shared++;
            for (var i = _open.Count; i > shared; i--) builder.CloseContainer();
            _open.RemoveRange(shared, _open.Count - shared);
            for (var i = shared; i < _path.Count; i++)
            {
                ref readonly var opened = ref content.Containers[_path[i]];
                builder.OpenContainer(opened.Traits, opened.Signature, opened.Tag, opened.Span);
                _open.Add(_path[i]);
            }
        }
    }
}
