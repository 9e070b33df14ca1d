using System.Text;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>
/// The CMaps that the standard knows by name. Those of Unicode hold the text in their codes; those of national character sets are decoded
/// with the code page of that set. Their glyph numbers are not needed, because widths matter little in scripts of one width.
/// </summary>
internal static class PredefinedCodeMaps
{
    /// <summary>The map of a name; names that are not known count as two bytes a code.</summary>
    /// <param name="name">The name.</param>
    /// <param name="decode">Gives the text of a code; null when the codes are glyph numbers.</param>
    public static CodeMap Find(string name, out Func<uint, string?>? decode)
    {
        decode = null;
        if (name.StartsWith("Identity", StringComparison.Ordinal)) return name.EndsWith("-V", StringComparison.Ordinal) ? MakeMap(0, isVertical: true) : CodeMap.Identity;
        var isVertical = name.EndsWith("-V", StringComparison.Ordinal);
        if (name.Contains("UCS2", StringComparison.Ordinal) || name.Contains("UTF16", StringComparison.Ordinal))
        {
            decode = DecodeUnicode;
            return MakeMap(name.Contains("UTF16", StringComparison.Ordinal) ? -1 : 0, isVertical);
        }

        var page = CodePageOf(name);
        if (page == 0) return CodeMap.Identity;
        decode = MakeDecoder(page);
        return MakeMap(page, isVertical);
    }

    private static int CodePageOf(string name)
    {
        if (name.Contains("RKSJ", StringComparison.Ordinal)) return 932;
        if (name.StartsWith("GB", StringComparison.Ordinal)) return name.Contains("2K", StringComparison.Ordinal) ? 54936 : 936;
        if (name.StartsWith("KSC", StringComparison.Ordinal)) return 949;
        if (name.StartsWith("ETen", StringComparison.Ordinal) || name.StartsWith("B5", StringComparison.Ordinal) || name.StartsWith("HKscs", StringComparison.Ordinal) || name.StartsWith("ETHK", StringComparison.Ordinal)) return 950;
        return name.StartsWith("EUC", StringComparison.Ordinal) ? 51932 : 0;
    }

    /// <summary>The character whose code point the code is; null when it is none.</summary>
    public static string? DecodeUnicode(uint code)
    {
        if (code > 0xFFFF)
        {
            var (high, low) = ((char)(code >> 16), (char)(code & 0xFFFF));
            return char.IsSurrogatePair(high, low) ? new string([high, low]) : null;
        }

        return code > 0x1F && !char.IsSurrogate((char)code) ? ((char)code).ToString() : null;
    }

    private static Func<uint, string?> MakeDecoder(int page)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(""));
        return code =>
        {
            if (encoding is null) return null;
            Span<byte> bytes = stackalloc byte[4];
            var length = code > 0xFFFFFF ? 4 : code > 0xFF ? 2 : 1;
            for (var i = 0; i < length; i++) bytes[i] = (byte)(code >> (8 * (length - 1 - i)));
            var text = encoding.GetString(bytes[..length]);
            return text.Length > 0 && text[0] >= ' ' ? text : null;
        };
    }

    private static CodeMap MakeMap(int page, bool isVertical)
    {
        var map = new CodeMap { IsVertical = isVertical };
        switch (page)
        {
            case -1:
                map.AddSpace(2, 0, 0xD7FF);
                map.AddSpace(4, 0xD800DC00, 0xDBFFDFFF);
                map.AddSpace(2, 0xE000, 0xFFFF);
                break;
            case 0:
                map.AddSpace(2, 0, 0xFFFF);
                break;
            case 932:
                map.AddSpace(1, 0x00, 0x80);
                map.AddSpace(1, 0xA0, 0xDF);
                map.AddSpace(2, 0x8140, 0x9FFC);
                map.AddSpace(2, 0xE040, 0xFCFC);
                break;
            default:
                map.AddSpace(1, 0x00, 0x80);
                map.AddSpace(2, 0x8140, 0xFEFE);
                break;
        }

        return map;
    }
}
