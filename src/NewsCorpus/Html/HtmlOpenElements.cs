using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <summary>
/// The stack of open elements. Its numbers and names stand in arrays of their own, so that the standard's searches for "an element in
/// scope" are vectorised: a few nanoseconds even at the deepest nesting allowed, which keeps hostile pages linear.
/// </summary>
internal sealed class HtmlOpenElements : IDisposable
{
    private static readonly SearchValues<byte> s_scopes = SearchValues.Create(HtmlTags.With(HtmlTagFlags.Scope));
    private static readonly SearchValues<byte> s_specials = SearchValues.Create(HtmlTags.With(HtmlTagFlags.Special));
    private static readonly SearchValues<byte> s_headings = SearchValues.Create(HtmlTags.With(HtmlTagFlags.Heading));
    private static readonly SearchValues<byte> s_itemBorders = SearchValues.Create(
        [.. HtmlTags.With(HtmlTagFlags.Special).Where(tag => (HtmlTag)tag is not (HtmlTag.Address or HtmlTag.Div or HtmlTag.P or HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt))]);

    private byte[] _tags;
    private uint[] _names;
    private int[] _nodes;
    private bool[] _isForeign;
    private ushort[] _counts;

    public HtmlOpenElements(int maxDepth)
    {
        Capacity = maxDepth;
        _tags = ArrayPool<byte>.Shared.Rent(maxDepth);
        _names = ArrayPool<uint>.Shared.Rent(maxDepth);
        _nodes = ArrayPool<int>.Shared.Rent(maxDepth);
        _isForeign = ArrayPool<bool>.Shared.Rent(maxDepth);
        _counts = ArrayPool<ushort>.Shared.Rent(byte.MaxValue + 1);
        _counts.AsSpan().Clear();
    }

    public int Capacity { get; }

    public int Count { get; private set; }

    public bool IsFull => Count == Capacity;

    /// <summary>The innermost open element.</summary>
    public HtmlTag Top => Count == 0 ? HtmlTag.None : (HtmlTag)_tags[Count - 1];

    /// <summary>The node of the innermost open element.</summary>
    public int TopNode => Count == 0 ? 0 : _nodes[Count - 1];

    /// <summary>Whether the innermost open element belongs to svg or math.</summary>
    public bool IsTopForeign => Count > 0 && _isForeign[Count - 1];

    private ReadOnlySpan<byte> Tags => _tags.AsSpan(0, Count);

    public void Push(HtmlTag tag, ulong name, int node, bool isForeign)
    {
        _tags[Count] = (byte)tag;
        _names[Count] = (uint)name;
        _nodes[Count] = node;
        _isForeign[Count] = isForeign;
        _counts[(int)tag]++;
        Count++;
    }

    public HtmlTag TagAt(int index) => (HtmlTag)_tags[index];

    public int NodeAt(int index) => _nodes[index];

    public bool IsForeignAt(int index) => _isForeign[index];

    public void Pop() => _counts[_tags[--Count]]--;

    /// <summary>Takes one element out and leaves those above it open.</summary>
    public void RemoveAt(int index)
    {
        _counts[_tags[index]]--;
        Remove(_tags, index);
        Remove(_names, index);
        Remove(_nodes, index);
        Remove(_isForeign, index);
        Count--;
    }

    /// <summary>Lets an element end with the outermost element that is open inside it: nothing finds it any more.</summary>
    public void Disown(int index)
    {
        _counts[_tags[index]]--;
        _counts[(int)HtmlTag.None]++;
        _tags[index] = (byte)HtmlTag.None;
        _names[index] = 0;
    }

    // Most of what start tags ask for is open nowhere.
    public int LastIndexOf(HtmlTag tag) => _counts[(int)tag] == 0 ? -1 : Tags.LastIndexOf((byte)tag);

    public int LastIndexOfAny(HtmlTag first, HtmlTag second, HtmlTag third) => Tags.LastIndexOfAny((byte)first, (byte)second, (byte)third);

    public int LastIndexOfName(ulong name) => Count > 0 && _names[Count - 1] == (uint)name ? Count - 1 : _names.AsSpan(0, Count).LastIndexOf((uint)name);

    public int LastHeading() => Tags.LastIndexOfAny(s_headings);

    public int LastSpecial() => Tags.LastIndexOfAny(s_specials);

    public int LastScope() => Tags.LastIndexOfAny(s_scopes);

    /// <summary>The innermost element that ends the search for an open list item or definition.</summary>
    public int LastItemBorder() => Tags.LastIndexOfAny(s_itemBorders);

    public void Dispose()
    {
        PooledArray.Return(ref _tags);
        PooledArray.Return(ref _names);
        PooledArray.Return(ref _nodes);
        PooledArray.Return(ref _isForeign);
        PooledArray.Return(ref _counts);
    }

    private void Remove<T>(T[] items, int index) => items.AsSpan(index + 1, Count - index - 1).CopyTo(items.AsSpan(index));
}
