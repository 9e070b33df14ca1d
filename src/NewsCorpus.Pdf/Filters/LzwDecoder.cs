using System.Buffers;

namespace NewsCorpus.Pdf.Filters;

/// <summary>Lempel-Ziv-Welch with codes of 9 to 12 bits, as in TIFF.</summary>
internal static class LzwDecoder
{
    private const int Clear = 256;
    private const int EndOfData = 257;
    private const int MaxCodes = 4096;

    /// <summary>Decodes data up to a limit; damaged codes end it.</summary>
    public static ReadOnlyMemory<byte> Decode(ReadOnlySpan<byte> data, bool isEarly, int limit)
    {
        var output = new ArrayBufferWriter<byte>(Math.Max(1024, data.Length * 2));
        // A code stands for a stretch of the output: where it was first written.
        Span<int> starts = new int[MaxCodes];
        Span<int> lengths = new int[MaxCodes];
        int next = 258, width = 9, bits = 0, buffer = 0, position = 0;
        var (lastStart, lastLength) = (0, 0);
        while (output.WrittenCount < limit)
        {
            while (bits < width && position < data.Length)
            {
                buffer = (buffer << 8) | data[position++];
                bits += 8;
            }

            if (bits < width) break;
            var code = (buffer >> (bits - width)) & ((1 << width) - 1);
            bits -= width;
            if (code == EndOfData) break;
            if (code == Clear)
            {
                (next, width, lastLength) = (258, 9, 0);
                continue;
            }

            var start = output.WrittenCount;
            if (code < 256) Put(output, (byte)code);
            else if (code < next) Copy(output, starts[code], lengths[code]);
            else if (code == next && lastLength > 0) Copy(output, lastStart, lastLength + 1);
            else break;
            if (lastLength > 0 && next < MaxCodes)
            {
                // The new code is the last stretch and the first byte of this one, which follows it in the output.
                (starts[next], lengths[next]) = (lastStart, lastLength + 1);
                next++;
            }

            (lastStart, lastLength) = (start, output.WrittenCount - start);
            var reached = next + (isEarly ? 1 : 0);
            width = reached >= 2048 ? 12 : reached >= 1024 ? 11 : reached >= 512 ? 10 : 9;
        }

        return output.WrittenMemory;
    }

    private static void Put(ArrayBufferWriter<byte> output, byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    private static void Copy(ArrayBufferWriter<byte> output, int start, int length)
    {
        var end = output.WrittenCount;
        var target = output.GetSpan(length);
        var written = output.WrittenSpan;
        for (var i = 0; i < length; i++) target[i] = start + i < end ? written[start + i] : target[start + i - end];
        output.Advance(length);
    }
}
