namespace NewsCorpus;

/// <summary>
/// The text of a block as a range of the body, which becomes a string of its own when it is first asked for: most callers read the body alone, and the
/// texts of its blocks would hold it a second time. Two of them are equal where their text is. Threads that ask at once may each make the string; either will do.
/// </summary>
internal struct BlockText(ReadOnlyMemory<char> range) : IEquatable<BlockText>
{
    private readonly ReadOnlyMemory<char> _range = range;
    private string? _text;

    public readonly bool Equals(BlockText other) => _range.Span.SequenceEqual(other._range.Span);

    public override readonly bool Equals(object? obj) => obj is BlockText other && Equals(other);

    public override readonly int GetHashCode() => string.GetHashCode(_range.Span, StringComparison.Ordinal);

    public override string ToString() => _text ??= _range.ToString();
}
