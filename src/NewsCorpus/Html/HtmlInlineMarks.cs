using System.Buffers;
using System.Runtime.InteropServices;
using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>
/// The inline elements that are open around the next text. They may overlap. A mark is added with its first visible unit, so that marks
/// stand in the order of their starts and none is empty.
/// </summary>
internal sealed class HtmlInlineMarks(DocumentContentBuilder builder) : IDisposable
{
    // Deeper inline nesting than this says nothing more about the text.
    private const int Capacity = 64;
    private const int NotStarted = -1;

    /// <summary>The names hint at nothing, and the element does nothing else: it leaves no mark.</summary>
    private const int Unmarked = -2;

    private Entry[] _open = ArrayPool<Entry>.Shared.Rent(Capacity);
    private int _count;
    private int _started;
    private int _links;
    private int _emphases;

    /// <summary>The node index at which the first of them ends.</summary>
    public int NextEnd { get; private set; } = int.MaxValue;

    /// <summary>Whether some of them have no visible text yet.</summary>
    public bool HasPending => _started < _count;

    /// <summary>Whether a link is open.</summary>
    public HtmlTextStyle Style => (_links > 0 ? HtmlTextStyle.Linked : HtmlTextStyle.None) | (_emphases > 0 ? HtmlTextStyle.Emphasized : HtmlTextStyle.None);

    public void Open(InlineKind kind, int node, int end, SourceSpan target)
    {
        if (_count == Capacity) return;
        _open[_count++] = new Entry { Kind = kind, Node = node, End = end, Target = target, Mark = NotStarted };
        NextEnd = Math.Min(NextEnd, end);
        Count(kind, 1);
    }

    /// <summary>Starts the marks that are still without text. Names are read only now, because icons and empty elements have none.</summary>
    /// <param name="position">Where the next visible unit will stand.</param>
    /// <param name="source">The page.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="names">What the names of the page were found to say.</param>
    public void Start(int position, ReadOnlySpan<char> source, HtmlTree tree, ElementNameCache names)
    {
        for (; _started < _count; _started++)
        {
            ref var entry = ref _open[_started];
            var traits = HtmlElementNames.TraitsOfInline(source, tree, names, in tree[entry.Node]);
            entry.Mark = entry.Kind == InlineKind.Named && traits == ElementTraits.None ? Unmarked : builder.AddMark(new InlineMark { Kind = entry.Kind, Start = position, End = position, Target = entry.Target, Traits = traits });
        }
    }

    /// <summary>Ends all that end at a node.</summary>
    public void CloseAt(int node)
    {
        var kept = 0;
        var started = 0;
        NextEnd = int.MaxValue;
        for (var index = 0; index < _count; index++)
        {
            ref var entry = ref _open[index];
            if (entry.End <= node)
            {
                if (entry.Mark >= 0) builder.EndMark(entry.Mark);
                Count(entry.Kind, -1);
                continue;
            }

            NextEnd = Math.Min(NextEnd, entry.End);
            if (entry.Mark != NotStarted) started++;
            _open[kept++] = entry;
        }

        _count = kept;
        _started = started;
    }

    /// <inheritdoc/>
    public void Dispose() => PooledArray.Return(ref _open);

    private void Count(InlineKind kind, int change)
    {
        if (kind == InlineKind.Link) _links += change;
        else if (kind is InlineKind.Emphasis or InlineKind.Strong) _emphases += change;
    }

    [StructLayout(LayoutKind.Auto)]
    private record struct Entry
    {
        public InlineKind Kind;
        public int End;
        public int Mark;
        public int Node;
        public SourceSpan Target;
    }
}
