using System.Buffers;
using NewsCorpus.Sources;

namespace NewsCorpus.Blocks;

/// <summary>
/// What a reader found: blocks (what a reader sees) and declarations (what the source says about itself), both flat and in source order.
/// Nothing after the readers knows a format. Its buffers are pooled: it is valid until disposed, which is up to whoever had it read, and never to a
/// reader that returns it or an extension that is lent it. Not thread-safe.
/// </summary>
public sealed class DocumentContent : IDisposable
{
    private readonly int _textLength;
    private readonly int _blockCount;
    private readonly int _containerCount;
    private readonly int _markCount;
    private char[] _text;
    private Block[] _blocks;
    private Container[] _containers;
    private InlineMark[] _marks;
    private string?[] _strings = [];

    internal DocumentContent(
        SourceFormat format,
        (char[] Buffer, int Count) text,
        (Block[] Buffer, int Count) blocks,
        (Container[] Buffer, int Count) containers,
        (InlineMark[] Buffer, int Count) marks,
        IReadOnlyList<Declaration> declarations,
        IReadOnlyList<int> partStarts)
    {
        Format = format;
        PartStarts = partStarts;
        (_text, _textLength) = text;
        (_blocks, _blockCount) = blocks;
        (_containers, _containerCount) = containers;
        (_marks, _markCount) = marks;
        Declarations = declarations;
    }

    /// <summary>The format of the source.</summary>
    public SourceFormat Format { get; }

    /// <summary>The normalised text of all blocks, one after the other.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _textLength);

    /// <summary>The blocks in source order.</summary>
    public ReadOnlySpan<Block> Blocks => _blocks.AsSpan(0, _blockCount);

    /// <summary>The containers in document order; the first one is the document itself.</summary>
    public ReadOnlySpan<Container> Containers => _containers.AsSpan(0, _containerCount);

    /// <summary>Links, emphasis, images and times in the order of their starts.</summary>
    public ReadOnlySpan<InlineMark> Marks => _marks.AsSpan(0, _markCount);

    /// <summary>The declarations in source order.</summary>
    public IReadOnlyList<Declaration> Declarations { get; }

    /// <summary>The index of the first block of each article, when the source holds several; empty when it holds one.</summary>
    public IReadOnlyList<int> PartStarts { get; }

    /// <summary>Whether extensions see it, to whom its buffers do not belong.</summary>
    internal bool IsLent { get; set; }

    /// <summary>Whether its buffers are gone; while they are there, one container at least is, too.</summary>
    internal bool IsReturned => _containers.Length == 0;

    /// <summary>The normalised text of one block.</summary>
    /// <param name="index">Its index in <see cref="Blocks"/>.</param>
    public ReadOnlySpan<char> TextOf(int index)
    {
        ref readonly var block = ref Blocks[index];
        return _text.AsSpan(block.TextStart, block.TextLength);
    }

    /// <summary>The normalised text of one block, for what is kept while the content lives.</summary>
    /// <param name="index">Its index in <see cref="Blocks"/>.</param>
    internal ReadOnlyMemory<char> MemoryOf(int index)
    {
        ref readonly var block = ref Blocks[index];
        return _text.AsMemory(block.TextStart, block.TextLength);
    }

    /// <summary>The normalised text of one block as a string, of which there is one however many ask for it: claims and kept blocks often hold the same.</summary>
    /// <param name="index">Its index in <see cref="Blocks"/>.</param>
    internal string StringOf(int index)
    {
        if (_strings.Length == 0)
        {
            _strings = ArrayPool<string?>.Shared.Rent(_blockCount);
            Array.Clear(_strings);
        }

        return _strings[index] ??= TextOf(index).ToString();
    }

    /// <summary>Returns the buffers to their pools.</summary>
    /// <exception cref="InvalidOperationException">It is lent.</exception>
    void IDisposable.Dispose()
    {
        if (IsLent) throw new InvalidOperationException("The content is lent for the call: its buffers are not the extension's to return.");
        ReturnBuffers();
    }

    /// <summary>Returns the buffers to their pools.</summary>
    internal void ReturnBuffers()
    {
        PooledArray.Return(ref _strings);
        PooledArray.Return(ref _text);
        PooledArray.Return(ref _blocks);
        PooledArray.Return(ref _containers);
        PooledArray.Return(ref _marks);
    }
}
