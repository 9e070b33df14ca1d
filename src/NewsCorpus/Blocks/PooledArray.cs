using System.Buffers;
using System.Runtime.CompilerServices;

namespace NewsCorpus.Blocks;

/// <summary>Gives arrays back to the shared pool.</summary>
internal static class PooledArray
{
    /// <summary>Returns an array, cleared where it holds references, and leaves an empty one in its place, so that none goes back twice.</summary>
    public static void Return<T>(ref T[] array)
    {
        if (array.Length > 0) ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        array = [];
    }
}
