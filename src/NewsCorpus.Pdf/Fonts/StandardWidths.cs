using System.Collections.Frozen;
using System.Globalization;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>The widths of the standard fonts, which files need not state.</summary>
internal static class StandardWidths
{
    private const int Faces = 6;
    private const float CourierWidth = 0.6f;

    private static readonly Lazy<FrozenDictionary<string, float[]>> s_widths = new(Load);

    /// <summary>The width, in ems, of a character in a font that is known, or like one that is.</summary>
    /// <param name="fontName">The name of the font.</param>
    /// <param name="text">The character.</param>
    public static float Find(string fontName, string text)
    {
        if (fontName.Contains("Cour", StringComparison.OrdinalIgnoreCase) || fontName.Contains("Mono", StringComparison.OrdinalIgnoreCase)) return CourierWidth;
        return s_widths.Value.TryGetValue(text, out var widths) ? widths[FaceOf(fontName)] : 0.55f;
    }

    private static int FaceOf(string fontName)
    {
        var isBold = fontName.Contains("Bold", StringComparison.OrdinalIgnoreCase);
        var isItalic = fontName.Contains("Italic", StringComparison.OrdinalIgnoreCase) || fontName.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        var isSerif = fontName.Contains("Times", StringComparison.OrdinalIgnoreCase) || fontName.Contains("Serif", StringComparison.OrdinalIgnoreCase) || fontName.Contains("Roman", StringComparison.OrdinalIgnoreCase);
        if (!isSerif) return isBold ? 1 : 0;
        return 2 + (isBold ? 1 : 0) + (isItalic ? 2 : 0);
    }

    private static FrozenDictionary<string, float[]> Load()
    {
        var widths = new Dictionary<string, float[]>(StringComparer.Ordinal);
        foreach (var cells in FontTables.Read("standard-widths.tsv"))
        {
            var row = new float[Faces];
            for (var i = 0; i < Faces; i++) row[i] = int.Parse(cells[i + 1], CultureInfo.InvariantCulture) / 1000f;
            if (GlyphNames.Find(cells[0]) is { } text) widths[text] = row;
        }

        return widths.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
