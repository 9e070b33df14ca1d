using System.Text;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>Reads the built-in encoding of a compact (CFF) font: codes lead to glyphs, glyphs to names (Adobe Technical Note 5176).</summary>
internal static partial class CompactFontEncoding
{
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 0x0C1E;

    /// <summary>Fills in what the codes of the font stand for; damaged programs tell nothing.</summary>
    public static void Read(ReadOnlyMemory<byte> data, string?[] texts)
    {
        var bytes = data.Span;
        if (bytes.Length < 4) return;
        var position = (int)bytes[2];
        if (!TryReadIndex(bytes, ref position, out _) || !TryReadIndex(bytes, ref position, out var tops) || !TryReadIndex(bytes, ref position, out var strings) || tops.Length == 0) return;
        var top = ReadTop(bytes[tops[0]]);
        if (top.ContainsKey(RosOperator) || !top.TryGetValue(CharStringsOperator, out var charStrings)) return;
        if (!TryReadIndex(bytes, ref charStrings, out var glyphs)) return;
        var names = ReadCharset(bytes, top.GetValueOrDefault(CharsetOperator), glyphs.Length, strings);
        var encoding = top.GetValueOrDefault(EncodingOperator);
        if (encoding > 1) ReadEncoding(bytes, encoding, names, texts);
        else FillStandard(texts);
    }

    private static void FillStandard(string?[] texts)
    {
        for (var i = 0; i < 256; i++) texts[i] = SimpleEncodings.Standard[i] == '\0' ? null : SimpleEncodings.Standard[i].ToString();
    }

    private static bool TryReadIndex(ReadOnlySpan<byte> bytes, ref int position, out Range[] items)
    {
        items = [];
        if (position < 0 || position + 2 > bytes.Length) return false;
        var count = (bytes[position] << 8) | bytes[position + 1];
        position += 2;
        if (count == 0) return true;
        if (position >= bytes.Length) return false;
        var size = bytes[position++];
        var origin = position + ((count + 1) * size) - 1;
        if (size is < 1 or > 4 || origin >= bytes.Length) return false;
        items = new Range[count];
        var start = OffsetAt(bytes, position, size);
        for (var i = 0; i < count; i++)
        {
            var end = OffsetAt(bytes, position + ((i + 1) * size), size);
            if (end < start || origin + end > bytes.Length || start < 1) return false;
            items[i] = (int)(origin + start)..(int)(origin + end);
            start = end;
        }

        position = (int)(origin + start);
        return true;
    }

    private static long OffsetAt(ReadOnlySpan<byte> bytes, int position, int size)
    {
        long value = 0;
        for (var i = 0; i < size; i++) value = (value << 8) | bytes[position + i];
        return value;
    }

    private static Dictionary<int, int> ReadTop(ReadOnlySpan<byte> bytes)
    {
        var entries = new Dictionary<int, int>();
        var operand = 0;
        for (var i = 0; i < bytes.Length;)
        {
            var first = bytes[i++];
            switch (first)
            {
                case <= 21:
                    entries[first == 12 && i < bytes.Length ? 0x0C00 | bytes[i++] : first] = operand;
                    break;
                case 28 when i + 1 < bytes.Length:
                    operand = (short)((bytes[i] << 8) | bytes[i + 1]);
                    i += 2;
                    break;
                case 29 when i + 3 < bytes.Length:
                    operand = (bytes[i] << 24) | (bytes[i + 1] << 16) | (bytes[i + 2] << 8) | bytes[i + 3];
                    i += 4;
                    break;
                case 30:
                    while (i < bytes.Length && (bytes[i] & 0x0F) != 0x0F && bytes[i] >> 4 != 0x0F) i++;
                    i++;
                    break;
                case >= 32 and <= 246:
                    operand = first - 139;
                    break;
                case >= 247 and <= 250 when i < bytes.Length:
                    operand = ((first - 247) * 256) + bytes[i++] + 108;
                    break;
                case >= 251 and <= 254 when i < bytes.Length:
                    operand = (-(first - 251) * 256) - bytes[i++] - 108;
                    break;
            }
        }

        return entries;
    }

    private static string[] ReadCharset(ReadOnlySpan<byte> bytes, int offset, int count, Range[] strings)
    {
        var names = new string[count];
        Array.Fill(names, "");
        if (offset <= 2)
        {
            for (var glyph = 0; glyph < count; glyph++) names[glyph] = NameOf(glyph, bytes, strings);
            return names;
        }

        if (offset >= bytes.Length) return names;
        var format = bytes[offset++];
        for (var glyph = 1; glyph < count && offset + 1 < bytes.Length;)
        {
            var name = (bytes[offset] << 8) | bytes[offset + 1];
            offset += 2;
            var left = 0;
            if (format == 1 && offset < bytes.Length) left = bytes[offset++];
            else if (format == 2 && offset + 1 < bytes.Length) (left, offset) = ((bytes[offset] << 8) | bytes[offset + 1], offset + 2);
            for (var i = 0; i <= left && glyph < count; i++) names[glyph++] = NameOf(name + i, bytes, strings);
        }

        return names;
    }

    private static string NameOf(int id, ReadOnlySpan<byte> bytes, Range[] strings)
    {
        if (id < s_standardStrings.Length) return s_standardStrings[id];
        var index = id - StandardStringCount;
        return index >= 0 && index < strings.Length ? Encoding.Latin1.GetString(bytes[strings[index]]) : "";
    }

    private static void ReadEncoding(ReadOnlySpan<byte> bytes, int offset, string[] names, string?[] texts)
    {
        if (offset + 1 >= bytes.Length) return;
        var format = bytes[offset] & 0x7F;
        int count = bytes[offset + 1];
        offset += 2;
        var glyph = 1;
        for (var i = 0; i < count && offset < bytes.Length; i++)
        {
            int code = bytes[offset++];
            var left = format == 1 && offset < bytes.Length ? bytes[offset++] : 0;
            for (var j = 0; j <= left && code + j < 256 && glyph < names.Length; j++, glyph++) texts[code + j] = GlyphNames.Find(names[glyph]);
        }
    }
}
