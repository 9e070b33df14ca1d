using System.Buffers;

namespace NewsCorpus.Warc;

/// <summary>No pool: each array is new, and left to the garbage collector. Thread-safe.</summary>
internal sealed class OwnMemory : ArrayPool<byte>
{
    public static OwnMemory Instance { get; } = new();

    public override byte[] Rent(int minimumLength) => GC.AllocateUninitializedArray<byte>(minimumLength);

    public override void Return(byte[] array, bool clearArray = false)
    {
    }
}
