using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>Finds out what the codes of a one-byte font stand for: the font program, the named encoding, and its differences, each overruling the one before.</summary>
internal sealed class SimpleEncodingBuilder(PdfFile file)
{
    /// <summary>The text of each code; null where nobody knows.</summary>
    /// <param name="dictionary">The font.</param>
    /// <param name="descriptor">Its descriptor.</param>
    /// <param name="subtype">Its type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isMapped">Whether the file says what codes stand for, so that the font program need not be unpacked.</param>
    public string?[] Build(PdfDictionary dictionary, PdfDictionary descriptor, string subtype, string name, bool isMapped)
    {
        var texts = new string?[256];
        var encoding = file.Get(dictionary, "Encoding");
        var isSymbolic = (file.Get(descriptor, "Flags").Integer & 4) != 0;
        var baseName = encoding.Kind == PdfKind.Name ? encoding.Name : file.Get(encoding.Dictionary, "BaseEncoding").Name;
        var table = SimpleEncodings.Find(baseName);
        if (!isMapped && (table is null || isSymbolic)) ReadProgram(descriptor, subtype, texts);
        if (table is null && !HasAny(texts)) table = DefaultTable(subtype, name, isSymbolic);
        if (table is not null) Fill(table, texts, overwrites: !isSymbolic || !HasAny(texts));
        if (encoding.Kind == PdfKind.Dictionary) ApplyDifferences(file.Get(encoding.Dictionary, "Differences").Items, texts);
        return texts;
    }

    private static string? DefaultTable(string subtype, string name, bool isSymbolic)
    {
        if (name.Contains("Symbol", StringComparison.Ordinal) && subtype == "Type1") return SimpleEncodings.Symbol;
        if (subtype == "Type3" || name.Contains("Dingbats", StringComparison.Ordinal)) return null;
        return subtype == "TrueType" && !isSymbolic ? SimpleEncodings.Windows : SimpleEncodings.Standard;
    }

    private static bool HasAny(string?[] texts)
    {
        foreach (var text in texts)
        {
            if (text is not null) return true;
        }

        return false;
    }

    private static void Fill(string table, string?[] texts, bool overwrites)
    {
        for (var code = 0; code < 256; code++)
        {
            if (table[code] != '\0' && (overwrites || texts[code] is null)) texts[code] = table[code].ToString();
        }
    }

    private void ApplyDifferences(PdfValue[] differences, string?[] texts)
    {
        var code = 0;
        foreach (var item in differences)
        {
            var value = file.Resolve(item);
            if (value.Kind == PdfKind.Number)
            {
                code = value.Integer;
            }
            else if (value.Kind == PdfKind.Name)
            {
                if (code is >= 0 and < 256 && (GlyphNames.Find(value.Name) ?? (value.Name == ".notdef" ? "" : null)) is { } text) texts[code] = text;
                code++;
            }
        }
    }

    private void ReadProgram(PdfDictionary descriptor, string subtype, string?[] texts)
    {
        if (file.Get(descriptor, "FontFile").Stream is { } type1) Type1Encoding.Read(file.Decode(type1), texts);
        else if (file.Get(descriptor, "FontFile3").Stream is { } compact) ReadCompact(file.Decode(compact), texts);
        else if (file.Get(descriptor, "FontFile2").Stream is { } trueType) new TrueTypeProgram(file.Decode(trueType)).FillSimple(texts);
        else if (subtype == "Type1" && texts[65] is null) return;
    }

    private static void ReadCompact(ReadOnlyMemory<byte> data, string?[] texts)
    {
        // An OpenType file wraps the compact font in a table.
        if (data.Length > 4 && data.Span[..4].SequenceEqual("OTTO"u8)) data = new TrueTypeProgram(data).Table("CFF ");
        CompactFontEncoding.Read(data, texts);
    }
}
