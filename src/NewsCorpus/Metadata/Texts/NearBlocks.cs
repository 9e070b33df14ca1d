using System.Runtime.InteropServices;

namespace NewsCorpus.Metadata.Texts;

/// <summary>The blocks around headline and body of a text: up to three runs, ascending, each block once. Walked without allocation.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct NearBlocks
{
    private readonly (int Start, int End) _second;
    private readonly (int Start, int End) _third;
    private int _end;
    private int _run;

    /// <param name="zones">Where headline and body stand.</param>
    /// <param name="count">The number of blocks.</param>
    /// <param name="above">How many blocks above the headline of the body, and above the body.</param>
    /// <param name="below">How many below that headline.</param>
    /// <param name="intoBody">How many from the first one of the body on.</param>
    /// <param name="belowBody">How many below the body.</param>
    public NearBlocks(TextZones zones, int count, int above, int below, int intoBody, int belowBody)
    {
        var headline = zones.HeadlineOfBody;
        _end = Math.Min(count, (headline >= 0 ? headline : zones.FirstBody) + below + 1);
        Current = Math.Max(0, (headline >= 0 ? headline : zones.FirstBody - above) - above) - 1;
        _second = (Math.Max(_end, zones.FirstBody - above), Math.Min(count, zones.FirstBody + intoBody));
        if (zones.LastBody >= 0) _third = (Math.Max(Math.Max(_end, _second.End), zones.LastBody - 1), Math.Min(count, zones.LastBody + belowBody + 1));
    }

    /// <summary>The index of a block.</summary>
    public int Current { get; private set; }

    public readonly NearBlocks GetEnumerator() => this;

    public bool MoveNext()
    {
        for (Current++; Current >= _end;)
        {
            if (_run == 2) return false;
            (Current, _end) = _run++ == 0 ? _second : _third;
        }

        return true;
    }
}
