using System.Buffers.Binary;
using System.Numerics;

namespace NewsCorpus.Text;

/// <summary>A 64-bit hash that is the same in every process and version, unlike <see cref="object.GetHashCode"/>. Not for security.</summary>
/// <remarks>Words of eight bytes are mixed by multiplication and rotation; the finish is the avalanche step of MurmurHash3 (Austin Appleby, public domain).</remarks>
internal static class StableHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int Stripe = 64;
    private const int MinStriped = 1024;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length * Multiplier;
        if (bytes.Length >= MinStriped) hash = MixStripes(hash, ref bytes);
        for (; bytes.Length >= 8; bytes = bytes[8..]) hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var value in bytes) hash = Mix(hash, value);
        return Finish(hash);
    }

    /// <summary>Eight sums side by side: each multiplication waits for the one before it, so that one sum alone takes several times as long.</summary>
    private static ulong MixStripes(ulong hash, ref ReadOnlySpan<byte> bytes)
    {
        var (first, second, third, fourth) = (hash, hash + 1, hash + 2, hash + 3);
        var (fifth, sixth, seventh, eighth) = (hash + 4, hash + 5, hash + 6, hash + 7);
        for (; bytes.Length >= Stripe; bytes = bytes[Stripe..])
        {
            first = Mix(first, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            second = Mix(second, BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
            third = Mix(third, BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]));
            fourth = Mix(fourth, BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]));
            fifth = Mix(fifth, BinaryPrimitives.ReadUInt64LittleEndian(bytes[32..]));
            sixth = Mix(sixth, BinaryPrimitives.ReadUInt64LittleEndian(bytes[40..]));
            seventh = Mix(seventh, BinaryPrimitives.ReadUInt64LittleEndian(bytes[48..]));
            eighth = Mix(eighth, BinaryPrimitives.ReadUInt64LittleEndian(bytes[56..]));
        }

        hash = Mix(Mix(Mix(first, second), third), fourth);
        return Mix(Mix(Mix(Mix(hash, fifth), sixth), seventh), eighth);
    }

    public static ulong Mix(ulong hash, ulong value) => (BitOperations.RotateLeft(hash, 23) ^ value) * Multiplier;

    public static ulong Finish(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCD;
        hash ^= hash >> 33;
        hash *= 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
