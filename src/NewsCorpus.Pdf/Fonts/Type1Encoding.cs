using System.Text;
using NewsCorpus.Pdf.Objects;

namespace NewsCorpus.Pdf.Fonts;

/// <summary>Reads the built-in encoding of a Type 1 font from the clear part of its program.</summary>
internal static class Type1Encoding
{
    /// <summary>Fills in what the codes of the font stand for.</summary>
    public static void Read(ReadOnlyMemory<byte> data, string?[] texts)
    {
        var clear = data.Span.IndexOf("eexec"u8);
        if (clear >= 0) data = data[..clear];
        var start = data.Span.IndexOf("/Encoding"u8);
        if (start < 0) return;
        var lexer = new PdfLexer(data, start + 9);
        var code = -1;
        for (var token = lexer.Next(); token != PdfToken.End; token = lexer.Next())
        {
            if (token == PdfToken.Number)
            {
                code = (int)Math.Clamp(lexer.Number, -1, 256);
            }
            else if (token == PdfToken.Name)
            {
                if (code is >= 0 and < 256 && GlyphNames.Find(Encoding.Latin1.GetString(lexer.Text)) is { } text) texts[code] = text;
                code = -1;
            }
            else if (token == PdfToken.Keyword && lexer.Text.SequenceEqual("StandardEncoding"u8))
            {
                for (var i = 0; i < 256; i++) texts[i] = SimpleEncodings.Standard[i] == '\0' ? null : SimpleEncodings.Standard[i].ToString();
                return;
            }
            else if (token == PdfToken.Keyword && (lexer.Text.SequenceEqual("def"u8) || lexer.Text.SequenceEqual("readonly"u8)))
            {
                return;
            }
        }
    }
}
