using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>Makes fonts whose codes have several bytes (Type 0).</summary>
internal sealed class CompositeFontLoader(PdfFile file)
{
    /// <summary>Makes a font.</summary>
    /// <param name="dictionary">Its dictionary.</param>
    /// <param name="toUnicode">What its codes stand for, where the file says so.</param>
    /// <param name="styleOf">Reads the look from a name and a descriptor.</param>
    public PdfFont Load(PdfDictionary dictionary, CodeMap? toUnicode, Func<string, PdfDictionary, PdfFontStyle> styleOf)
    {
        var descendants = file.Get(dictionary, "DescendantFonts");
        var descendant = (descendants.Kind == PdfKind.Array && descendants.Items.Length > 0 ? file.Resolve(descendants.Items[0]) : descendants).Dictionary;
        var descriptor = file.Get(descendant, "FontDescriptor").Dictionary;
        var encoding = file.Get(dictionary, "Encoding");
        var codes = CodesOf(encoding, out var decode);
        var widths = WidthsOf(descendant);
        var missing = file.Get(descendant, "DW") is { Kind: PdfKind.Number } stated ? (float)stated.Number / 1000 : 1;
        // Font programs are large and hardly ever needed: unpacked only where the file does not say what its codes stand for.
        var program = toUnicode is null && decode is null ? ProgramOf(descriptor) : null;
        // Producers that state no more often use the code points themselves as codes; other readers take them so too.
        var isBare = toUnicode is null && decode is null && !(program?.HasCharacters ?? false);
        if (isBare || file.Get(dictionary, "ToUnicode").Name.StartsWith("Identity", StringComparison.Ordinal)) decode ??= PredefinedCodeMaps.DecodeUnicode;
        var glyphMap = program is not null && file.Get(descendant, "CIDToGIDMap").Stream is { } mapped ? file.Decode(mapped) : default;
        return new PdfFont
        {
            Style = styleOf(file.Get(dictionary, "BaseFont").Name, descriptor),
            Codes = codes,
            Lookup = code =>
            {
                var glyph = codes.HasGlyphs ? codes.GlyphOf(code) : (int)Math.Min(code, 65535);
                var text = toUnicode?.TextOf(code) ?? decode?.Invoke(code) ?? program?.TextOf(Mapped(glyphMap.Span, glyph)) ?? "";
                // Vertical text moves by a full em, whatever the widths say.
                return (text, codes.IsVertical ? 1 : widths.GetValueOrDefault(glyph, missing));
            },
        };
    }

    private TrueTypeProgram? ProgramOf(PdfDictionary descriptor)
    {
        if (file.Get(descriptor, "FontFile2").Stream is { } trueType) return new TrueTypeProgram(file.Decode(trueType));
        if (file.Get(descriptor, "FontFile3").Stream is not { } compact || file.Get(compact.Dictionary, "Subtype").Name != "OpenType") return null;
        return new TrueTypeProgram(file.Decode(compact));
    }

    private static int Mapped(ReadOnlySpan<byte> map, int glyph) => map.Length == 0 ? glyph : (2 * glyph) + 1 < map.Length ? (map[2 * glyph] << 8) | map[(2 * glyph) + 1] : 0;

    private CodeMap CodesOf(PdfValue encoding, out Func<uint, string?>? decode)
    {
        decode = null;
        if (encoding.Stream is { } stream)
        {
            var map = CodeMapParser.Parse(file.Decode(stream));
            if (file.Get(stream.Dictionary, "WMode").Integer == 1) map.IsVertical = true;
            if (!map.HasGlyphs && file.Get(stream.Dictionary, "UseCMap").Name is { Length: > 0 } used) return PredefinedCodeMaps.Find(used, out decode);
            return map;
        }

        return PredefinedCodeMaps.Find(encoding.Name, out decode);
    }

    /// <summary>The widths in ems by glyph number: "c [w1 w2]" and "first last w".</summary>
    private Dictionary<int, float> WidthsOf(PdfDictionary descendant)
    {
        const int MaxGlyph = 65536;
        var widths = new Dictionary<int, float>();
        var items = file.Get(descendant, "W").Items;
        for (var i = 0; i + 1 < items.Length;)
        {
            var first = file.Resolve(items[i]).Integer;
            var second = file.Resolve(items[i + 1]);
            if (second.Kind == PdfKind.Array)
            {
                for (var j = 0; j < second.Items.Length && first + j < MaxGlyph; j++) widths[first + j] = (float)file.Resolve(second.Items[j]).Number / 1000;
                i += 2;
                continue;
            }

            if (i + 2 >= items.Length) break;
            var width = (float)file.Resolve(items[i + 2]).Number / 1000;
            for (var glyph = Math.Max(0, first); glyph <= Math.Min(second.Integer, MaxGlyph); glyph++) widths[glyph] = width;
            i += 3;
        }

        return widths;
    }
}
