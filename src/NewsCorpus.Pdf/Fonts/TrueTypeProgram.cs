using System.Buffers.Binary;
using System.Text;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>The character tables of a TrueType or OpenType font, read in reverse: which character a glyph shows.</summary>
internal sealed class TrueTypeProgram(ReadOnlyMemory<byte> data)
{
    private const int MaxTables = 128;
    private const int SymbolBase = 0xF000;

    private Dictionary<int, int>? _characters;

    /// <summary>Whether the font tells which characters its glyphs show.</summary>
    public bool HasCharacters => (_characters ??= ReadCharacters()).Count > 0;

    /// <summary>The bytes of a table; empty when it is missing.</summary>
    public ReadOnlyMemory<byte> Table(string tag)
    {
        var bytes = data.Span;
        if (bytes.Length < 12) return default;
        var directory = bytes[..4].SequenceEqual("ttcf"u8) ? (int)Math.Min(U32(bytes, 12), int.MaxValue) : 0;
        var count = Math.Min(U16(bytes, directory + 4), MaxTables);
        Span<byte> wanted = stackalloc byte[4];
        Encoding.Latin1.GetBytes(tag, wanted);
        for (var i = 0; i < count; i++)
        {
            var at = directory + 12 + (16 * i);
            if (at + 16 > bytes.Length) break;
            if (!bytes.Slice(at, 4).SequenceEqual(wanted)) continue;
            var (offset, length) = (U32(bytes, at + 8), U32(bytes, at + 12));
            if (offset >= bytes.Length) break;
            return data.Slice((int)offset, (int)Math.Min(length, bytes.Length - offset));
        }

        return default;
    }

    /// <summary>The character that a glyph shows; null when the font does not tell.</summary>
    public string? TextOf(int glyph)
    {
        _characters ??= ReadCharacters();
        return _characters.TryGetValue(glyph, out var point) && point is > 0x1F and < 0xD800 or > 0xDFFF and <= 0x10FFFF && point is not (>= 0xE000 and <= 0xF8FF) ? char.ConvertFromUtf32(point) : null;
    }

    /// <summary>Fills in what the codes of a one-byte font stand for: symbolic fonts map codes to glyphs by a table of their own.</summary>
    public void FillSimple(string?[] texts)
    {
        var map = Table("cmap");
        var bytes = map.Span;
        if (bytes.Length < 4) return;
        for (var i = 0; i < Math.Min(U16(bytes, 2), 32); i++)
        {
            var (platform, encoding, offset) = (U16(bytes, 4 + (8 * i)), U16(bytes, 6 + (8 * i)), U32(bytes, 8 + (8 * i)));
            if (offset >= bytes.Length) continue;
            var isSymbol = platform == 3 && encoding == 0;
            if (!isSymbol && platform != 1) continue;
            ForEach(bytes[(int)offset..], (code, glyph) =>
            {
                var unit = isSymbol && code >= SymbolBase ? code - SymbolBase : code;
                if (unit is >= 0 and < 256 && glyph > 0 && TextOf(glyph) is { } text) texts[unit] ??= text;
            });
        }
    }

    private Dictionary<int, int> ReadCharacters()
    {
        var characters = new Dictionary<int, int>();
        var bytes = Table("cmap").Span;
        if (bytes.Length < 4) return characters;
        for (var i = 0; i < Math.Min(U16(bytes, 2), 32); i++)
        {
            var (platform, encoding, offset) = (U16(bytes, 4 + (8 * i)), U16(bytes, 6 + (8 * i)), U32(bytes, 8 + (8 * i)));
            if (offset >= bytes.Length || !(platform == 0 || (platform == 3 && encoding is 1 or 10))) continue;
            ForEach(bytes[(int)offset..], (code, glyph) =>
            {
                // The lowest character wins: ligature and compatibility forms stand higher.
                if (!characters.TryGetValue(glyph, out var known) || code < known) characters[glyph] = code;
            });
        }

        return characters;
    }

    private static void ForEach(ReadOnlySpan<byte> table, Action<int, int> take)
    {
        switch (U16(table, 0))
        {
            case 0:
                for (var code = 0; code < 256 && 6 + code < table.Length; code++) take(code, table[6 + code]);
                break;
            case 4:
                ForEachSegment(table, take);
                break;
            case 6:
                for (var i = 0; i < U16(table, 8) && 11 + (2 * i) < table.Length; i++) take(U16(table, 6) + i, U16(table, 10 + (2 * i)));
                break;
            case 12:
                ForEachGroup(table, take);
                break;
        }
    }

    private static void ForEachSegment(ReadOnlySpan<byte> table, Action<int, int> take)
    {
        var segments = U16(table, 6) / 2;
        for (var i = 0; i < segments; i++)
        {
            var end = U16(table, 14 + (2 * i));
            var start = U16(table, 16 + (2 * segments) + (2 * i));
            var delta = U16(table, 16 + (4 * segments) + (2 * i));
            var at = 16 + (6 * segments) + (2 * i);
            var range = U16(table, at);
            for (var code = start; code <= end && code < 0xFFFF; code++)
            {
                var glyph = range == 0 ? code + delta : U16(table, at + range + (2 * (code - start)));
                if (range != 0 && glyph != 0) glyph += delta;
                if ((glyph & 0xFFFF) != 0) take(code, glyph & 0xFFFF);
            }
        }
    }

    private static void ForEachGroup(ReadOnlySpan<byte> table, Action<int, int> take)
    {
        const int MaxCharacters = 200_000;
        var left = MaxCharacters;
        var groups = Math.Min(U32(table, 12), table.Length / 12);
        for (var i = 0; i < groups; i++)
        {
            var (start, end, glyph) = (U32(table, 16 + (12 * i)), U32(table, 20 + (12 * i)), U32(table, 24 + (12 * i)));
            for (var code = start; code <= Math.Min(end, 0x10FFFF) && left-- > 0; code++) take((int)code, (int)(glyph + code - start));
        }
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => at >= 0 && at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : 0;

    private static long U32(ReadOnlySpan<byte> bytes, int at) => at >= 0 && at + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]) : 0;
}
