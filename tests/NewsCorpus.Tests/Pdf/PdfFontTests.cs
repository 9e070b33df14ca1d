using System.Text;
using NewsCorpus.Pdf;
using NewsCorpus.Pdf.Fonts;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Pdf;

public sealed class PdfFontTests
{
    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true }.WithPdf());

    [Fact]
    public void Read_VerticalWriting_RunsDownAndLeftwards()
    {
        // Two lines that run down the page; the right one is read first.
        var content = "BT /F1 12 Tf 500 760 Td " + Hex("港の灯台は金曜日に再び灯された。番人は十一週間も") + " Tj ET BT /F1 12 Tf 480 760 Td " + Hex("マッチを探していたという。") + " Tj ET";
        Assert.Equal("港の灯台は金曜日に再び灯された。番人は十一週間もマッチを探していたという。", TextOf(Composite("/UniJIS-UCS2-V"), content));
    }

    [Theory]
    [InlineData("/UniGB-UCS2-H", 1201, "港口的灯塔")]
    [InlineData("/90ms-RKSJ-H", 932, "灯台は再び灯された")]
    [InlineData("/GBK-EUC-H", 936, "灯塔重新点亮")]
    [InlineData("/ETen-B5-H", 950, "燈塔重新點亮")]
    [InlineData("/KSCms-UHC-H", 949, "등대가 다시")]
    public void Read_PredefinedCodeMap_DecodesItsCharacterSet(string map, int codePage, string text)
    {
        var encoding = codePage == 1201 ? Encoding.BigEndianUnicode : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var content = "BT /F1 12 Tf 60 700 Td <" + Convert.ToHexString(encoding.GetBytes(text)) + "> Tj ET";
        Assert.Equal(text, TextOf(Composite(map), content));
    }

    [Fact]
    public void Read_Type3Font_TakesItsGlyphNamesAndMatrix()
    {
        var font = "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<<>>/FirstChar 1/LastChar 4/Widths[600 600 600 600]" +
            "/Encoding<</Differences[1/L/a/m/p]>>>>";
        Assert.Equal("Lamp", TextOf([font], "BT /F1 12 Tf 60 700 Td <01020304> Tj ET"));
    }

    [Fact]
    public void Read_CompactFont_GivesItsBuiltInEncoding()
    {
        // Glyphs L, a, m under the codes 1, 2, 5 (Adobe Technical Note 5176). Operands of one byte are 139 more than their number.
        const int CharStrings = 25, Charset = 37, Codes = 44;
        byte[] top = [139 + Charset, 15, 139 + Codes, 16, 139 + CharStrings, 17];
        byte[] font =
        [
            .. (byte[])[1, 0, 4, 1],
            .. Index([(byte)'F']),
            .. Index(top),
            .. (byte[])[0, 0],
            .. (byte[])[0, 0],
            .. Index([14], [14], [14], [14]),
            .. (byte[])[0, 0, 45, 0, 66, 0, 78],
            .. (byte[])[0, 3, 1, 2, 5],
        ];
        var texts = new string?[256];
        CompactFontEncoding.Read(font, texts);
        Assert.Equal("L a m", string.Join(' ', texts[1], texts[2], texts[5]));
    }

    private static byte[] Index(params byte[][] items)
    {
        var offset = 1;
        byte[] offsets = [1, .. items.Select(item => (byte)(offset += item.Length))];
        return [0, (byte)items.Length, 1, .. offsets, .. items.SelectMany(item => item)];
    }

    private static string Hex(string text) => "<" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + ">";

    private static string[] Composite(string map) =>
    [
        "<</Type/Font/Subtype/Type0/BaseFont/Ryumin/Encoding" + map + "/DescendantFonts[6 0 R]>>",
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/DW 1000>>",
    ];

    /// <summary>All text of a page that is set in a font.</summary>
    private static string TextOf(string[] font, string content)
    {
        var pdf = new MadePdf()
            .Add("<</Type/Catalog/Pages 2 0 R>>")
            .Add("<</Type/Pages/Count 1/Kids[3 0 R]>>")
            .Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
            .Add(MadePdf.Stream(content));
        foreach (var part in font) pdf.Add(part);
        var result = s_parser.Parse(new SourceDocument(pdf.Bytes()));
        var blocks = result.Article is { } article ? article.Blocks.Concat(article.Removed) : result.Removed;
        return string.Join(' ', blocks.OrderBy(block => block.Span.Start).Select(block => block.Text));
    }
}
