using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsCorpus.Embeddings;

/// <summary>
/// Packs small integers, most of them near zero, by a Huffman code over pairs of them ("A Method for the Construction of Minimum-Redundancy Codes", 1952).
/// Pairs come within half a percent of the entropy, where single integers lose five; and each look into the reader's table gives up to four integers.
/// </summary>
internal static class PairCode
{
    private const int Reach = 4;
    private const int Side = (2 * Reach) + 1;

    /// <summary>The symbol of a pair with an integer beyond reach: both follow as they are.</summary>
    private const int Escape = Side * Side;
    private const int SymbolCount = Escape + 1;
    private const int MaxLength = 12;
    private const int RawBits = 16;
    private const int WordBits = 32;

    /// <summary>Packs integers; their number must be even.</summary>
    public static byte[] Pack(ReadOnlySpan<sbyte> values)
    {
        var counts = new long[SymbolCount];
        for (var i = 0; i < values.Length; i += 2) counts[SymbolOf(values[i], values[i + 1])]++;
        var lengths = LengthsOf(counts);
        var codes = CodesOf(lengths);
        var packed = new List<byte>(lengths);
        ulong bits = 0;
        var have = 0;
        for (var i = 0; i < values.Length; i += 2)
        {
            var symbol = SymbolOf(values[i], values[i + 1]);
            Put(codes[symbol], lengths[symbol]);
            if (symbol == Escape) Put((byte)values[i] | ((uint)(byte)values[i + 1] << 8), RawBits);
        }

        // The reader takes whole words, and one more than it needs.
        Put(0, WordBits - 1);
        packed.AddRange(new byte[2 * sizeof(uint)]);
        return [.. packed];

        void Put(uint code, int length)
        {
            bits |= (ulong)code << have;
            for (have += length; have >= 8; have -= 8)
            {
                packed.Add((byte)bits);
                bits >>= 8;
            }
        }
    }

    /// <summary>Reads as many integers as there is room for; their number must be even.</summary>
    // Compiled with all optimisations at once: the loop runs once in the life of a process, and unoptimised it would be the longest of its start.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Unpack(ReadOnlySpan<byte> packed, Span<sbyte> values)
    {
        var target = MemoryMarshal.AsBytes(values);
        var table = TableOf(packed[..SymbolCount]);
        var at = SymbolCount;
        ulong bits = 0;
        var have = 0;
        while (target.Length >= sizeof(ushort))
        {
            if (have < WordBits)
            {
                bits |= (ulong)BinaryPrimitives.ReadUInt32LittleEndian(packed[at..]) << have;
                at += sizeof(uint);
                have += WordBits;
            }

            ref readonly var step = ref table[(int)bits & ((1 << MaxLength) - 1)];
            var integers = step.Integers;
            var count = step.Count;
            bits >>= step.Bits;
            have -= step.Bits;
            if (count == 0)
            {
                (integers, count) = ((ushort)bits, 2);
                bits >>= RawBits;
                have -= RawBits;
            }

            if (target.Length >= sizeof(uint))
            {
                BinaryPrimitives.WriteUInt32LittleEndian(target, integers);
                target = target[count..];
            }
            else
            {
                BinaryPrimitives.WriteUInt16LittleEndian(target, (ushort)integers);
                target = target[sizeof(ushort)..];
            }
        }
    }

    private static int SymbolOf(int first, int second) =>
        Math.Abs(first) > Reach || Math.Abs(second) > Reach ? Escape : ((first + Reach) * Side) + second + Reach;

    private static uint IntegersOf(int symbol) => (byte)(sbyte)((symbol / Side) - Reach) | ((uint)(byte)(sbyte)((symbol % Side) - Reach) << 8);

    /// <summary>The lengths of the codes. Where one would be too long for the table, rare symbols are counted as less rare than they are.</summary>
    private static byte[] LengthsOf(long[] counts)
    {
        for (var least = 1L; ; least *= 2)
        {
            var lengths = new byte[SymbolCount];
            var queue = new PriorityQueue<int[], (long Count, int Order)>();
            for (var i = 0; i < SymbolCount; i++) queue.Enqueue([i], (Math.Max(counts[i], least), i));
            for (var order = SymbolCount; queue.Count > 1; order++)
            {
                queue.TryDequeue(out var first, out var rarest);
                queue.TryDequeue(out var second, out var next);
                int[] both = [.. first!, .. second!];
                foreach (var symbol in both) lengths[symbol]++;
                queue.Enqueue(both, (rarest.Count + next.Count, order));
            }

            if (lengths.Max() <= MaxLength) return lengths;
        }
    }

    /// <summary>The codes of their lengths: numbered by length and symbol, and turned round, because the reader takes the lowest bit first.</summary>
    private static uint[] CodesOf(ReadOnlySpan<byte> lengths)
    {
        var codes = new uint[lengths.Length];
        var next = 0u;
        for (var length = 1; length <= MaxLength; length++, next <<= 1)
        {
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] == length) codes[symbol] = Reverse(next++, length);
            }
        }

        return codes;
    }

    private static uint Reverse(uint code, int length)
    {
        var reversed = 0u;
        for (var i = 0; i < length; i++) reversed |= ((code >> i) & 1) << (length - 1 - i);
        return reversed;
    }

    private static Step[] TableOf(ReadOnlySpan<byte> lengths)
    {
        var codes = CodesOf(lengths);
        var single = new Step[1 << MaxLength];
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            var step = new Step(symbol == Escape ? 0 : IntegersOf(symbol), lengths[symbol], (byte)(symbol == Escape ? 0 : 2));
            for (var bits = codes[symbol]; bits < single.Length; bits += 1u << lengths[symbol]) single[bits] = step;
        }

        var table = new Step[1 << MaxLength];
        for (var bits = 0; bits < table.Length; bits++)
        {
            var first = single[bits];
            var second = single[bits >> first.Bits];
            var isBoth = first.Count > 0 && second.Count > 0 && first.Bits + second.Bits <= MaxLength;
            table[bits] = isBoth ? new Step(first.Integers | (second.Integers << RawBits), (byte)(first.Bits + second.Bits), 4) : first;
        }

        return table;
    }

    /// <summary>What the next bits are: so many integers of one byte, or none where a pair follows as it is.</summary>
    private readonly record struct Step(uint Integers, byte Bits, byte Count);
}
