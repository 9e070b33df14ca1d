using System.Buffers;
using NewsCorpus.Blocks;

namespace NewsCorpus.Classification.Lines;

/// <summary>
/// How many lines of each of a few kinds stand between any two lines, as running sums. Most lines are of no kind and share the sums of the line above them.
/// Pooled; not thread-safe.
/// </summary>
internal sealed class LineCounts : IDisposable
{
    private readonly int _kinds;
    private readonly int[] _sumsAbove;
    private PooledBuffer<int> _sums;
    private int _count;

    /// <param name="lines">The number of lines.</param>
    /// <param name="kinds">The number of kinds, at most 31.</param>
    public LineCounts(int lines, int kinds)
    {
        _kinds = kinds;
        _sumsAbove = ArrayPool<int>.Shared.Rent(lines + 1);
        _sumsAbove[0] = 0;
        _sums = new PooledBuffer<int>(16 * kinds);
        for (var k = 0; k < kinds; k++) _sums.Add(0);
    }

    /// <summary>Adds the next line.</summary>
    /// <param name="line">The kinds it is of, a bit each.</param>
    public void Add(int line)
    {
        var last = _sumsAbove[_count++];
        if (line == 0)
        {
            _sumsAbove[_count] = last;
            return;
        }

        _sumsAbove[_count] = _sums.Count;
        for (var k = 0; k < _kinds; k++) _sums.Add(_sums[last + k] + ((line >> k) & 1));
    }

    /// <summary>The lines of a kind from one line up to another one.</summary>
    public int In(int first, int end, int kind) => _sums[_sumsAbove[end] + kind] - _sums[_sumsAbove[first] + kind];

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_sumsAbove);
        _sums.Dispose();
    }
}
