using System.Buffers;
using System.Runtime.Intrinsics;

namespace NewsCorpus.Classification.Lines;

/// <summary>How many lines of each of a few kinds stand between any two lines, as running sums, eight kinds at once. Pooled; not thread-safe.</summary>
internal sealed class LineCounts : IDisposable
{
    /// <summary>The most kinds that are counted.</summary>
    public const int MaxKinds = 8;

    private readonly int[] _sums;
    private int _end;

    /// <param name="lines">The number of lines.</param>
    public LineCounts(int lines)
    {
        _sums = ArrayPool<int>.Shared.Rent((lines + 1) * MaxKinds);
        Array.Clear(_sums, 0, MaxKinds);
    }

    /// <summary>Adds the next line.</summary>
    /// <param name="line">The kinds it is of, a bit each.</param>
    public void Add(int line)
    {
        var kinds = Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
        // A comparison that holds is -1.
        (Vector256.Create(_sums.AsSpan(_end, MaxKinds)) - Vector256.Equals(Vector256.Create(line) & kinds, kinds)).CopyTo(_sums.AsSpan(_end + MaxKinds, MaxKinds));
        _end += MaxKinds;
    }

    /// <summary>The lines of a kind from one line up to another one.</summary>
    public int In(int first, int end, int kind) => _sums[(end * MaxKinds) + kind] - _sums[(first * MaxKinds) + kind];

    public void Dispose() => ArrayPool<int>.Shared.Return(_sums);
}
