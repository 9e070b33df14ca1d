using System.Text;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>Reads the PostScript that CMaps are written in, as far as they need it.</summary>
internal static class CodeMapParser
{
    private const int MaxRange = 65536;

    /// <summary>Reads a CMap; what is damaged is left out.</summary>
    public static CodeMap Parse(ReadOnlyMemory<byte> data)
    {
        var map = new CodeMap();
        var lexer = new PdfLexer(data);
        var isMode = false;
        var lastNumber = 0;
        for (var token = lexer.Next(); token != PdfToken.End; token = lexer.Next())
        {
            if (token == PdfToken.Name) isMode = lexer.Text.SequenceEqual("WMode"u8);
            else if (token == PdfToken.Number) lastNumber = (int)Math.Clamp(lexer.Number, 0, 1);
            if (token != PdfToken.Keyword) continue;
            if (lexer.Text.SequenceEqual("begincodespacerange"u8)) ReadSpaces(lexer, map);
            else if (lexer.Text.SequenceEqual("beginbfchar"u8)) ReadTexts(lexer, map);
            else if (lexer.Text.SequenceEqual("beginbfrange"u8)) ReadTextRanges(lexer, map);
            else if (lexer.Text.SequenceEqual("begincidchar"u8)) ReadGlyphs(lexer, map, isRange: false);
            else if (lexer.Text.SequenceEqual("begincidrange"u8)) ReadGlyphs(lexer, map, isRange: true);
            else if (isMode && lexer.Text.SequenceEqual("def"u8)) map.IsVertical = lastNumber == 1;
            isMode = false;
        }

        return map;
    }

    private static void ReadSpaces(PdfLexer lexer, CodeMap map)
    {
        while (lexer.Next() == PdfToken.String)
        {
            var length = lexer.Text.Length;
            var low = CodeOf(lexer.Text);
            if (lexer.Next() != PdfToken.String) return;
            if (length is >= 1 and <= 4) map.AddSpace(length, low, CodeOf(lexer.Text));
        }
    }

    private static void ReadTexts(PdfLexer lexer, CodeMap map)
    {
        while (lexer.Next() == PdfToken.String)
        {
            var code = CodeOf(lexer.Text);
            var token = lexer.Next();
            if (token == PdfToken.String) map.AddText(code, TextOf(lexer.Text));
            else if (token == PdfToken.Name && GlyphNames.Find(Encoding.Latin1.GetString(lexer.Text)) is { } named) map.AddText(code, named);
            else if (token is not (PdfToken.Name or PdfToken.Number)) return;
        }
    }

    private static void ReadTextRanges(PdfLexer lexer, CodeMap map)
    {
        while (lexer.Next() == PdfToken.String)
        {
            var low = CodeOf(lexer.Text);
            if (lexer.Next() != PdfToken.String) return;
            var high = Math.Min(CodeOf(lexer.Text), low + MaxRange);
            var token = lexer.Next();
            if (token == PdfToken.String)
            {
                var isFromZero = lexer.Text.Length == 2 && CodeOf(lexer.Text) == 0;
                var text = TextOf(lexer.Text);
                for (var code = low + 1; code <= high && isFromZero; code++) map.AddText(code, Advance("\0", (int)(code - low)));
                for (var code = low; code <= high && text.Length > 0; code++) map.AddText(code, Advance(text, (int)(code - low)));
            }
            else if (token == PdfToken.ArrayOpen)
            {
                for (var code = low; lexer.Next() == PdfToken.String; code++)
                {
                    if (code <= high) map.AddText(code, TextOf(lexer.Text));
                }
            }
            else
            {
                return;
            }
        }
    }

    private static void ReadGlyphs(PdfLexer lexer, CodeMap map, bool isRange)
    {
        while (lexer.Next() == PdfToken.String)
        {
            var low = CodeOf(lexer.Text);
            var high = low;
            if (isRange)
            {
                if (lexer.Next() != PdfToken.String) return;
                high = CodeOf(lexer.Text);
            }

            if (lexer.Next() != PdfToken.Number) return;
            map.AddGlyphs(low, high, (int)Math.Clamp(lexer.Number, 0, 65535));
        }
    }

    private static uint CodeOf(ReadOnlySpan<byte> bytes)
    {
        uint code = 0;
        foreach (var unit in bytes) code = (code << 8) | unit;
        return code;
    }

    /// <summary>UTF-16 with the high byte first; one byte stands for itself. Lone surrogates and U+0000 are dropped.</summary>
    private static string TextOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 1) return bytes[0] == 0 ? "" : ((char)bytes[0]).ToString();
        if (bytes.Length == 2)
        {
            // Nearly all: no builder, and no string of its own for the letters that the runtime keeps.
            var single = (char)((bytes[0] << 8) | bytes[1]);
            return single == 0 || char.IsSurrogate(single) ? "" : single.ToString();
        }

        var text = new StringBuilder(bytes.Length / 2);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            var unit = (char)((bytes[i] << 8) | bytes[i + 1]);
            if (char.IsHighSurrogate(unit) && i + 3 < bytes.Length)
            {
                var next = (char)((bytes[i + 2] << 8) | bytes[i + 3]);
                if (char.IsLowSurrogate(next)) text.Append(unit).Append(next);
                i += 2;
            }
            else if (!char.IsSurrogate(unit) && unit != 0)
            {
                text.Append(unit);
            }
        }

        return text.ToString();
    }

    private static string Advance(string text, int steps)
    {
        if (steps == 0) return text;
        var last = text.Length > 1 && char.IsLowSurrogate(text[^1]) ? text.Length - 2 : text.Length - 1;
        var point = char.ConvertToUtf32(text, last) + steps;
        return point is > 0xD7FF and < 0xE000 or > 0x10FFFF ? "" : text[..last] + char.ConvertFromUtf32(point);
    }
}
