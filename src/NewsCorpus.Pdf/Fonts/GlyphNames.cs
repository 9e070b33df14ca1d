using System.Collections.Frozen;
using System.Globalization;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>What glyph names stand for: the names that fonts commonly use, and the rules of the Adobe Glyph List for those that are made up.</summary>
internal static class GlyphNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> s_names = new(Load);

    /// <summary>The ligatures of the TeX text encoding OT1, from code 11 on.</summary>
    private static readonly string[] s_texLigatures = ["ff", "fi", "fl", "ffi", "ffl"];

    /// <summary>The punctuation of the TeX text encoding T1 (Cork), from code 16 on; its ligatures start at 27, its accented letters are those of Latin-1.</summary>
    private const string CorkPunctuation = "“”„«»–—";

    /// <summary>The text that a glyph name stands for; null when it tells nothing.</summary>
    public static string? Find(string name)
    {
        if (name.Length == 0 || name == ".notdef") return null;
        if (s_names.Value.TryGetValue(name, out var known)) return known;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0) return Find(name[..dot]);
        if (name.Contains('_', StringComparison.Ordinal)) return FindParts(name);
        return FindNumbered(name);
    }

    private static string? FindParts(string name)
    {
        var text = "";
        foreach (var part in name.Split('_', 8))
        {
            if (part.Contains('_', StringComparison.Ordinal) || Find(part) is not { } found) return null;
            text += found;
        }

        return text;
    }

    private static string? FindNumbered(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && TryHex(name.AsSpan(3, 4), out var unit)) return FromCodePoint(unit);
        if (name[0] == 'u' && name.Length is >= 5 and <= 7 && TryHex(name.AsSpan(1), out var point)) return FromCodePoint(point);
        // Bitmap fonts made from TeX, and some others, name glyphs after their codes: "a65", "c65", "G65".
        if (name.Length is < 2 or > 4 || !char.IsAsciiLetter(name[0]) || !int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var code) || code > 255) return null;
        return code switch
        {
            >= 11 and <= 15 => s_texLigatures[code - 11],
            >= 16 and <= 22 => CorkPunctuation[code - 16].ToString(),
            >= 27 and <= 31 => s_texLigatures[code - 27],
            255 => "ß",
            >= 192 and not 223 => ((char)code).ToString(),
            34 => "”",
            39 => "’",
            92 => "“",
            96 => "‘",
            123 => "–",
            124 => "—",
            > 32 and < 127 => ((char)code).ToString(),
            _ => null,
        };
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);

    private static string? FromCodePoint(int value) => value is > 0x1F and < 0xD800 or > 0xDFFF and <= 0x10FFFF ? char.ConvertFromUtf32(value) : null;

    private static FrozenDictionary<string, string> Load()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cells in FontTables.Read("glyph-names.tsv"))
        {
            var text = "";
            foreach (var point in cells[1].Split(',')) text += (char)int.Parse(point, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            names[cells[0]] = text;
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
