using System.Buffers;

namespace NewsCorpus.Classification.Lines;

/// <summary>How many lines of each of a few kinds stand between any two lines, as running sums. Pooled; not thread-safe.</summary>
/// <param name="lines">The number of lines.</param>
/// <param name="kinds">The number of kinds, at most 31.</param>
internal sealed class LineCounts(int lines, int kinds) : IDisposable
{
    private readonly int[] _sums = Cleared((lines + 1) * kinds, kinds);
    private int _end;

    /// <summary>Adds the next line.</summary>
    /// <param name="line">The kinds it is of, a bit each.</param>
    public void Add(int line)
    {
        for (var k = 0; k < kinds; k++, _end++) _sums[_end + kinds] = _sums[_end] + ((line >> k) & 1);
    }

    /// <summary>The lines of a kind from one line up to another one.</summary>
    public int In(int first, int end, int kind) => _sums[(end * kinds) + kind] - _sums[(first * kinds) + kind];

    public void Dispose() => ArrayPool<int>.Shared.Return(_sums);

    private static int[] Cleared(int length, int kinds)
    {
        var sums = ArrayPool<int>.Shared.Rent(length);
        Array.Clear(sums, 0, kinds);
        return sums;
    }
}
