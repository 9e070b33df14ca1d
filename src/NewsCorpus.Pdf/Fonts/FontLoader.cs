using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>Makes fonts from their dictionaries. Nothing in a font is needed: what is missing is guessed, because text matters more than looks.</summary>
internal sealed class FontLoader(PdfFile file)
{
    private const float DefaultWidth = 0.55f;

    /// <summary>Makes a font.</summary>
    public PdfFont Load(PdfDictionary dictionary)
    {
        var subtype = file.Get(dictionary, "Subtype").Name;
        return subtype == "Type0" ? new CompositeFontLoader(file).Load(dictionary, ToUnicodeOf(dictionary), StyleOf) : LoadSimple(dictionary, subtype);
    }

    private CodeMap? ToUnicodeOf(PdfDictionary dictionary)
    {
        var map = file.Get(dictionary, "ToUnicode");
        if (map.Stream is not { } stream) return null;
        var parsed = CodeMapParser.Parse(file.Decode(stream));
        return parsed.HasTexts ? parsed : null;
    }

    private PdfFont LoadSimple(PdfDictionary dictionary, string subtype)
    {
        var descriptor = file.Get(dictionary, "FontDescriptor").Dictionary;
        var name = file.Get(dictionary, "BaseFont").Name;
        var toUnicode = ToUnicodeOf(dictionary);
        var texts = new SimpleEncodingBuilder(file).Build(dictionary, descriptor, subtype, name, toUnicode is not null);
        var widths = file.Get(dictionary, "Widths").Items;
        var first = file.Get(dictionary, "FirstChar").Integer;
        var missing = file.Get(descriptor, "MissingWidth") is { Kind: PdfKind.Number } stated ? (float)stated.Number / 1000 : 0;
        var matrix = file.Get(dictionary, "FontMatrix").Items;
        var unit = 0.001f;
        if (subtype == "Type3" && matrix.Length >= 4) unit = (float)Math.Abs(file.Resolve(matrix[0]).Number);
        var font = new PdfFont { Style = StyleOf(name, descriptor), Scale = subtype == "Type3" ? ScaleOf(dictionary, matrix) : 1 };
        for (var code = 0; code < 256; code++)
        {
            var text = toUnicode?.TextOf((uint)code) is { Length: > 0 } mapped ? mapped : texts[code];
            var index = code - first;
            var width = index >= 0 && index < widths.Length ? (float)file.Resolve(widths[index]).Number * unit
                : widths.Length > 0 ? missing : text is null ? 0 : StandardWidths.Find(name, text);
            font.Set(code, text, float.IsFinite(width) ? width : DefaultWidth);
        }

        return font;
    }

    /// <summary>Bitmap fonts of TeX are set at size 1 with a matrix that holds the size: the box of the font tells how high its letters are.</summary>
    private float ScaleOf(PdfDictionary dictionary, PdfValue[] matrix)
    {
        const float MinScale = 0.2f;
        const float MaxScale = 5f;
        var box = file.Get(dictionary, "FontBBox").Items;
        if (matrix.Length < 4) return 1;
        var vertical = (float)Math.Abs(file.Resolve(matrix[3]).Number);
        var height = box.Length >= 4 ? (float)Math.Abs(file.Resolve(box[3]).Number - file.Resolve(box[1]).Number) * vertical : 0;
        // A matrix of a thousandth is the usual one; its fonts are as large as they say.
        if (vertical is > 0.0005f and < 0.002f || height <= 0) return 1;
        return height is > MinScale and < MaxScale ? 1 : Math.Clamp(height, 0.05f, 50f);
    }

    private PdfFontStyle StyleOf(string name, PdfDictionary descriptor)
    {
        const int ForceBold = 1 << 18;
        const int Italic = 1 << 6;
        const int BoldWeight = 600;
        if (name.Length == 0) name = file.Get(descriptor, "FontName").Name;
        var style = PdfFontStyle.FromName(name);
        var flags = file.Get(descriptor, "Flags").Integer;
        return style with
        {
            IsBold = style.IsBold || (flags & ForceBold) != 0 || file.Get(descriptor, "FontWeight").Integer >= BoldWeight,
            IsItalic = style.IsItalic || (flags & Italic) != 0 || file.Get(descriptor, "ItalicAngle").Integer != 0,
        };
    }
}
