using NewsCorpus.Blocks;

namespace NewsCorpus.Metadata.Structured;

/// <summary>
/// The structured items of a page by number: JSON-LD nodes, microdata items and RDFa resources, as linked lists over the flat declarations.
/// Cheap to build, linear in the declarations.
/// </summary>
internal sealed class StructuredItems
{
    private static readonly (string Ending, ItemTypes Type)[] s_endings =
    [
        ("WebPage", ItemTypes.Page), ("NewsMediaPage", ItemTypes.Page), ("VideoObject", ItemTypes.Video), ("WebSite", ItemTypes.Site),
        ("Organization", ItemTypes.Organization), ("Newspaper", ItemTypes.Organization), ("Person", ItemTypes.Person),
    ];

    private readonly Declaration[] _declarations;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _next;
    private readonly ItemTypes[] _types;
    private Dictionary<string, int>? _byId;

    public StructuredItems(Declaration[] declarations)
    {
        _declarations = declarations;
        var count = 0;
        foreach (var declaration in declarations) count = Math.Max(count, Math.Max(declaration.Item, declaration.ValueItem));
        _first = new int[count + 1];
        _last = new int[count + 1];
        _next = new int[declarations.Length];
        _types = new ItemTypes[count + 1];
        Owners = new int[count + 1];
        Array.Fill(_first, -1);
        for (var i = 0; i < declarations.Length; i++)
        {
            var declaration = declarations[i];
            _next[i] = -1;
            if (declaration.Key == "@type") _types[declaration.Item] |= TypeOf(declaration.Value);
            if (declaration.ValueItem != 0) Owners[declaration.ValueItem] = i;
            if (_first[declaration.Item] < 0) _first[declaration.Item] = i;
            else _next[_last[declaration.Item]] = i;
            _last[declaration.Item] = i;
        }
    }

    /// <summary>The number of items; items count from 1.</summary>
    public int Count => _first.Length - 1;

    /// <summary>The index of the declaration whose value an item is; 0 when it is the value of none.</summary>
    public int[] Owners { get; }

    /// <summary>Walks the declarations of an item.</summary>
    public Enumerator Of(int item) => new(this, (uint)item < (uint)_first.Length ? _first[item] : -1);

    /// <summary>The first value of a property that is text; null when there is none.</summary>
    public Declaration? Find(int item, string key)
    {
        foreach (var declaration in Of(item))
        {
            if (declaration.Value.Length > 0 && string.Equals(declaration.Key, key, StringComparison.Ordinal)) return declaration;
        }

        return null;
    }

    /// <summary>What an item is, as far as its site and its page are concerned.</summary>
    public ItemTypes TypesOf(int item) => _types[item];

    /// <summary>Whether a type of an item ends in a word.</summary>
    public bool IsType(int item, string ending)
    {
        foreach (var declaration in Of(item))
        {
            if (declaration.Key == "@type" && declaration.Value.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The item that a mere reference by "@id" means; the item itself when it says more or nothing else has that id.</summary>
    public int Resolve(int item)
    {
        Declaration? id = null;
        foreach (var declaration in Of(item))
        {
            if (declaration.Key == "@id") id = declaration;
            else if (declaration.Key is not "@type") return item;
        }

        if (id is null) return item;
        _byId ??= IndexIds();
        return _byId.TryGetValue(id.Value, out var meant) ? meant : item;
    }

    private static ItemTypes TypeOf(string type)
    {
        foreach (var (ending, value) in s_endings)
        {
            if (type.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return ItemTypes.None;
    }

    private Dictionary<string, int> IndexIds()
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var item = 1; item <= Count; item++)
        {
            var properties = 0;
            Declaration? id = null;
            foreach (var declaration in Of(item))
            {
                if (declaration.Key == "@id") id = declaration;
                else if (declaration.Key != "@type") properties++;
            }

            if (id is not null && properties > 0) index.TryAdd(id.Value, item);
        }

        return index;
    }

    /// <summary>Walks one linked list.</summary>
    internal struct Enumerator(StructuredItems items, int at)
    {
        private int _at = -1;
        private int _following = at;

        public readonly Declaration Current => items._declarations[_at];

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            _at = _following;
            if (_at < 0) return false;
            _following = items._next[_at];
            return true;
        }
    }
}
