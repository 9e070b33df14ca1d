using System.Runtime.CompilerServices;

namespace NewsCorpus.Metadata.Names;

/// <summary>The names of one line in their printed order, each once, without a list of them.</summary>
internal struct BylineNames
{
    private Names _names;

    /// <summary>The number of names.</summary>
    public int Count { get; private set; }

    /// <summary>A name by its place among the others.</summary>
    public readonly BylineName this[int index] => _names[index];

    /// <summary>Adds a name unless it is there, whatever its case.</summary>
    public void AddOnce(ReadOnlySpan<char> line, in BylineName name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_names[i].In(line).Equals(name.In(line), StringComparison.OrdinalIgnoreCase)) return;
        }

        _names[Count++] = name;
    }

    /// <summary>Puts another name in the place of the last one.</summary>
    public void SetLast(in BylineName name) => _names[Count - 1] = name;

    [InlineArray(BylineParser.MaxAuthors)]
    private struct Names
    {
        private BylineName _first;
    }
}
