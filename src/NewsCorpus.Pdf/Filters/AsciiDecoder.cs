using System.Buffers;

namespace NewsCorpus.Pdf.Filters;

/// <summary>The small filters: ASCII85, hexadecimal digits, run lengths.</summary>
internal static class AsciiDecoder
{
    /// <summary>Decodes ASCII85.</summary>
    public static ReadOnlyMemory<byte> Decode85(ReadOnlySpan<byte> data)
    {
        var output = new ArrayBufferWriter<byte>(Math.Max(16, data.Length));
        uint value = 0;
        var count = 0;
        Span<byte> group = stackalloc byte[4];
        foreach (var unit in data)
        {
            if (unit == '~') break;
            if (unit == 'z' && count == 0)
            {
                output.Write("\0\0\0\0"u8);
                continue;
            }

            if (unit is < (byte)'!' or > (byte)'u') continue;
            value = unchecked((value * 85) + (uint)(unit - '!'));
            if (++count < 5) continue;
            Put(group, value);
            output.Write(group);
            (value, count) = (0, 0);
        }

        if (count > 1)
        {
            for (var i = count; i < 5; i++) value = unchecked((value * 85) + 84);
            Put(group, value);
            output.Write(group[..(count - 1)]);
        }

        return output.WrittenMemory;
    }

    /// <summary>Decodes pairs of hexadecimal digits.</summary>
    public static ReadOnlyMemory<byte> DecodeHex(ReadOnlySpan<byte> data)
    {
        var output = new byte[(data.Length + 1) / 2];
        int written = 0, high = -1;
        foreach (var unit in data)
        {
            if (unit == '>') break;
            if (!char.IsAsciiHexDigit((char)unit)) continue;
            var value = unit <= '9' ? unit - '0' : (unit | 0x20) - 'a' + 10;
            if (high < 0)
            {
                high = value;
                continue;
            }

            output[written++] = (byte)((high << 4) | value);
            high = -1;
        }

        if (high >= 0) output[written++] = (byte)(high << 4);
        return output.AsMemory(0, written);
    }

    /// <summary>Decodes run lengths up to a limit.</summary>
    public static ReadOnlyMemory<byte> DecodeRuns(ReadOnlySpan<byte> data, int limit)
    {
        var output = new ArrayBufferWriter<byte>(Math.Max(16, data.Length * 2));
        for (var i = 0; i < data.Length && data[i] != 128 && output.WrittenCount < limit;)
        {
            var length = data[i++];
            if (length < 128)
            {
                var count = Math.Min(length + 1, data.Length - i);
                output.Write(data.Slice(i, count));
                i += count;
            }
            else if (i < data.Length)
            {
                var count = 257 - length;
                output.GetSpan(count)[..count].Fill(data[i++]);
                output.Advance(count);
            }
        }

        return output.WrittenMemory;
    }

    private static void Put(Span<byte> group, uint value)
    {
        for (var i = 0; i < 4; i++) group[i] = (byte)(value >> (24 - (8 * i)));
    }
}
