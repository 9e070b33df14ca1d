using NewsCorpus.Blocks;

namespace NewsCorpus.Html;

/// <summary>
/// A page as one array of nodes in document order. Nothing is copied from the source: texts and attribute values are slices of it.
/// Block-level elements nest; formatting elements may end inside a later sibling, as they do in misnested markup and on the screen.
/// Its arrays are pooled: valid until disposed. Not thread-safe.
/// </summary>
internal sealed class HtmlTree : IDisposable
{
    private PooledBuffer<HtmlNode> _nodes;
    private PooledBuffer<HtmlAttributeSlice> _attributes;

    public HtmlTree(int sourceLength)
    {
        // A news page has about one node for every hundred units; small estimates only cost a copy.
        var estimate = Math.Clamp(sourceLength / 100, 256, 16 * 1024);
        _nodes = new PooledBuffer<HtmlNode>(estimate);
        _attributes = new PooledBuffer<HtmlAttributeSlice>(estimate);
        Add(new HtmlNode { Parent = -1, Length = sourceLength });
    }

    /// <summary>The number of nodes; node 0 is the document.</summary>
    public int Count => _nodes.Count;

    /// <summary>The number of attributes kept so far.</summary>
    public int AttributeCount => _attributes.Count;

    public ref HtmlNode this[int index] => ref _nodes[index];

    public int Add(in HtmlNode node)
    {
        _nodes.Add(node);
        return Count - 1;
    }

    public void AddAttribute(HtmlAttributeSlice attribute) => _attributes.Add(attribute);

    /// <summary>Forgets the attributes of a start tag that was not used.</summary>
    public void TruncateAttributes(int count) => _attributes.Truncate(count);

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
    public ReadOnlySpan<HtmlAttributeSlice> AttributesOf(in HtmlNode node) => _attributes.Span.Slice(node.FirstAttribute, node.AttributeCount);

    public void Dispose()
    {
        _nodes.Dispose();
        _attributes.Dispose();
    }
}
