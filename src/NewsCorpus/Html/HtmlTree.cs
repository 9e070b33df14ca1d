using System.Buffers;

namespace NewsCorpus.Html;

/// <summary>
/// A page as one array of nodes in document order. Nothing is copied from the source: texts and attribute values are slices of it.
/// Block-level elements nest; formatting elements may end inside a later sibling, as they do in misnested markup and on the screen.
/// Its arrays are pooled: valid until disposed. Not thread-safe.
/// </summary>
internal sealed class HtmlTree : IDisposable
{
    private HtmlNode[] _nodes;
    private HtmlAttributeSlice[] _attributes;

    public HtmlTree(int sourceLength)
    {
        // A news page has about one node for every hundred units; small estimates only cost a copy.
        _nodes = ArrayPool<HtmlNode>.Shared.Rent(Math.Clamp(sourceLength / 100, 256, 16 * 1024));
        _attributes = ArrayPool<HtmlAttributeSlice>.Shared.Rent(Math.Clamp(sourceLength / 100, 256, 16 * 1024));
        Add(new HtmlNode { Parent = -1, Length = sourceLength });
    }

    /// <summary>The number of nodes; node 0 is the document.</summary>
    public int Count { get; private set; }

    /// <summary>The number of attributes kept so far.</summary>
    public int AttributeCount { get; private set; }

    public ref HtmlNode this[int index] => ref _nodes[index];

    public int Add(in HtmlNode node)
    {
        if (Count == _nodes.Length) Grow(ref _nodes, Count);
        _nodes[Count] = node;
        return Count++;
    }

    public void AddAttribute(HtmlAttributeSlice attribute)
    {
        if (AttributeCount == _attributes.Length) Grow(ref _attributes, AttributeCount);
        _attributes[AttributeCount++] = attribute;
    }

    /// <summary>Forgets the attributes of a start tag that was not used.</summary>
    public void TruncateAttributes(int count) => AttributeCount = count;

    /// <summary>The first attribute of a name; its length is 0 when it is absent or empty.</summary>
    public HtmlAttributeSlice Find(in HtmlNode node, HtmlAttribute name)
    {
        if (!node.Has(name)) return default;
        foreach (ref readonly var attribute in AttributesOf(in node))
        {
            if (attribute.Name == name) return attribute;
        }

        return default;
    }

    /// <summary>The attributes of an element in source order.</summary>
    public ReadOnlySpan<HtmlAttributeSlice> AttributesOf(in HtmlNode node) => _attributes.AsSpan(node.FirstAttribute, node.AttributeCount);

    public void Dispose()
    {
        if (_nodes.Length > 0) ArrayPool<HtmlNode>.Shared.Return(_nodes);
        if (_attributes.Length > 0) ArrayPool<HtmlAttributeSlice>.Shared.Return(_attributes);
        _nodes = [];
        _attributes = [];
        Count = AttributeCount = 0;
    }

    private static void Grow<T>(ref T[] items, int count)
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.AsSpan(0, count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
