using NewsCorpus.Sources;

namespace NewsCorpus.Blocks;

/// <summary>
/// Collects what a reader finds, in source order. Containers are opened and closed like brackets; a block belongs to the innermost open one.
/// Not thread-safe. Every reader, built in or not, gives its answer through this door.
/// </summary>
public sealed class DocumentContentBuilder
{
    // A page declares dozens of things, a text none.
    private const int UsualDeclarations = 64;

    private readonly List<Declaration> _declarations;
    private readonly List<int> _partStarts = [];
    private readonly SourceFormat _format;
    private PooledBuffer<char> _text = new(4096);
    private PooledBuffer<Block> _blocks = new(128);
    private PooledBuffer<Container> _containers = new(128);
    private PooledBuffer<InlineMark> _marks = new(64);
    private int _open;
    private int _claimed;

    /// <summary>Starts with the document itself as the only open container.</summary>
    /// <param name="format">The format that is being read.</param>
    public DocumentContentBuilder(SourceFormat format)
    {
        _format = format;
        _declarations = new List<Declaration>(format == SourceFormat.Html ? UsualDeclarations : 0);
        _containers.Add(new Container { Parent = -1, FirstBlock = 0, EndBlock = 0 });
    }

    /// <summary>The number of blocks added so far.</summary>
    public int BlockCount => _blocks.Count;

    /// <summary>The length of the normalised text so far.</summary>
    public int TextLength => _text.Count;

    /// <summary>The innermost open container.</summary>
    public int CurrentContainer => _open;

    /// <summary>The declarations added so far.</summary>
    public IReadOnlyList<Declaration> Declarations => _declarations;

    /// <summary>Opens a container inside the innermost open one and returns its index.</summary>
    /// <param name="traits">What its names hint at.</param>
    /// <param name="signature">A stable hash of its tag and class names.</param>
    /// <param name="tag">What kind of element it is.</param>
    /// <param name="span">Where its start tag stands.</param>
    public int OpenContainer(ElementTraits traits = ElementTraits.None, uint signature = 0, ContainerTag tag = ContainerTag.Other, SourceSpan span = default)
    {
        _containers.Add(new Container
        {
            Parent = _open,
            Depth = _containers[_open].Depth + 1,
            FirstBlock = _blocks.Count,
            EndBlock = _blocks.Count,
            Traits = traits,
            Signature = signature,
            Tag = tag,
            Span = span,
        });
        return _open = _containers.Count - 1;
    }

    /// <summary>Closes the innermost open container.</summary>
    /// <exception cref="InvalidOperationException">Only the document itself is open.</exception>
    public void CloseContainer()
    {
        if (_open == 0) throw new InvalidOperationException("No container is open.");
        _containers[_open] = _containers[_open] with { EndBlock = _blocks.Count };
        _open = _containers[_open].Parent;
    }

    /// <summary>Appends normalised text, which the next block may claim.</summary>
    /// <param name="text">Text in which white space is already normalised.</param>
    public void AppendText(ReadOnlySpan<char> text) => _text.AddRange(text);

    /// <summary>Appends one unit of normalised text.</summary>
    /// <param name="unit">The unit.</param>
    public void AppendText(char unit) => _text.Add(unit);

    /// <summary>Room to write normalised text into; <see cref="AdvanceText"/> says how much was written.</summary>
    /// <param name="length">The length needed.</param>
    internal Span<char> RequestText(int length) => _text.Request(length);

    /// <summary>Appends what was written into the room that was requested.</summary>
    /// <param name="length">The length written.</param>
    internal void AdvanceText(int length) => _text.Advance(length);

    /// <summary>Takes back the last units of text that no block has claimed.</summary>
    /// <param name="length">The length to cut the text to.</param>
    /// <exception cref="ArgumentOutOfRangeException">A block has claimed some of them, or the text is shorter.</exception>
    public void TruncateText(int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, _claimed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _text.Count);
        _text.Truncate(length);
    }

    /// <summary>The text from an offset on.</summary>
    /// <param name="start">The offset.</param>
    public ReadOnlySpan<char> TextFrom(int start) => _text.Span[start..];

    /// <summary>Adds a block; its container becomes the innermost open one.</summary>
    /// <param name="block">The block, whose text has been appended.</param>
    /// <exception cref="ArgumentException">The block has no text, or text that was not appended, or that of a block before it; or its span ends before it starts.</exception>
    public void AddBlock(in Block block)
    {
        // Blocks are looked at after the reader has returned: a wrong one must fail here, where the parser knows whose it is.
        if (block.TextLength <= 0 || block.TextStart < _claimed || block.TextLength > _text.Count - block.TextStart)
            throw new ArgumentException($"The block claims {block.TextLength} units of text from {block.TextStart} on; {_claimed} to {_text.Count} are free.", nameof(block));
        if (block.Span.Start < 0 || block.Span.Length < 0) throw new ArgumentException($"The span {block.Span.Start} to {block.Span.End} of the block is none.", nameof(block));
        _claimed = block.TextStart + block.TextLength;
        _blocks.Add(block with { Container = _open });
    }

    /// <summary>States that the next block opens another article of the same source; the blocks before the first call belong to the first article.</summary>
    public void StartPart()
    {
        if (_blocks.Count == 0 || (_partStarts.Count > 0 && _partStarts[^1] == _blocks.Count)) return;
        if (_partStarts.Count == 0) _partStarts.Add(0);
        _partStarts.Add(_blocks.Count);
    }

    /// <summary>Adds an inline mark and returns its number, by which it can be ended later.</summary>
    /// <param name="mark">The mark.</param>
    public int AddMark(in InlineMark mark)
    {
        _marks.Add(mark);
        return _marks.Count - 1;
    }

    /// <summary>Lets a mark end where the text ends now.</summary>
    /// <param name="mark">The number of the mark.</param>
    public void EndMark(int mark) => _marks[mark] = _marks[mark] with { End = _text.Count };

    /// <summary>Adds a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <exception cref="ArgumentNullException"><paramref name="declaration"/>, or its key or value, is null.</exception>
    public void AddDeclaration(Declaration declaration)
    {
        // Declarations are looked at after the reader has returned, as blocks are.
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(declaration.Key, nameof(declaration));
        ArgumentNullException.ThrowIfNull(declaration.Value, nameof(declaration));
        _declarations.Add(declaration);
    }

    /// <summary>Takes back the last declarations.</summary>
    /// <param name="count">The number to keep.</param>
    internal void TruncateDeclarations(int count) => _declarations.RemoveRange(count, _declarations.Count - count);

    /// <summary>Closes what is open and hands the buffers over; the builder cannot be used afterwards.</summary>
    public DocumentContent Build()
    {
        while (_open != 0) CloseContainer();
        if (_partStarts is [.., var last] && last == _blocks.Count) _partStarts.RemoveAt(_partStarts.Count - 1);
        _containers[0] = _containers[0] with { EndBlock = _blocks.Count };
        return new DocumentContent(_format, _text.Detach(), _blocks.Detach(), _containers.Detach(), _marks.Detach(), _declarations, _partStarts);
    }
}
