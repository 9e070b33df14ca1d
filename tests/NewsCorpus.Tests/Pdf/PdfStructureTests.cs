using System.IO.Compression;
using System.Text;
using NewsCorpus.Pdf;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Pdf;

public sealed class PdfStructureTests
{
    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true }.WithPdf());

    private static readonly string[] s_text =
    [
        "The lamp on the pier was lit again on Friday, after the keeper had looked for the",
        "matches for eleven weeks. They were found in the pocket of a coat that he had lent.",
    ];

    [Fact]
    public void Parse_CrossReferenceThatLeadsToItself_IsReadOnce()
    {
        var text = Encoding.Latin1.GetString(MadePdf.Document(["/Prev 0000000"], MadePdf.Lines(s_text)));
        var start = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        var result = Parse(text.Replace("/Prev 0000000", "/Prev " + start.PadLeft(7, '0'), StringComparison.Ordinal));
        Assert.Contains("eleven weeks", result.Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ObjectStreamThatIsSaidToHoldItself_IsRepaired()
    {
        // The cross-reference puts every object, the object stream too, into that stream.
        string[] objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]>>", "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 6 0 R>>>>>>", "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"];
        int[] numbers = [1, 2, 3, 6];
        var index = new StringBuilder();
        var offset = 0;
        for (var i = 0; i < objects.Length; i++)
        {
            index.Append(FormattableString.Invariant($"{numbers[i]} {offset} "));
            offset += objects[i].Length + 1;
        }

        var file = new StringBuilder("%PDF-1.7\n");
        file.Append("4 0 obj\n").Append(MadePdf.Stream(MadePdf.Lines(s_text))).Append("\nendobj\n");
        file.Append("5 0 obj\n").Append(MadePdf.Stream(index + string.Join('\n', objects), FormattableString.Invariant($"/Type/ObjStm/N 4/First {index.Length}"))).Append("\nendobj\n");
        var start = file.Length;
        var entries = string.Concat(Enumerable.Repeat("\u0002\u0000\u0005\u0000", 7));
        file.Append("7 0 obj\n").Append(MadePdf.Stream(entries, "/Type/XRef/Size 7/W[1 2 1]/Root 1 0 R")).Append("\nendobj\nstartxref\n").Append(start).Append("\n%%EOF\n");
        Assert.Contains("eleven weeks", Parse(file.ToString()).Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ChainOfFilters_IsUndoneInOrder()
    {
        var content = MadePdf.Stream(Convert.ToHexString(Deflate(Encoding.Latin1.GetBytes(MadePdf.Lines(s_text)))) + ">", "/Filter[/ASCIIHexDecode/FlateDecode]");
        Assert.Contains("eleven weeks", Parse(Page(content)).Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_BombInABomb_ExceedsALimit()
    {
        var packed = Encoding.Latin1.GetString(Deflate(Deflate(new byte[64 << 20])));
        var result = Parse(Page(MadePdf.Stream(packed, "/Filter[/FlateDecode/FlateDecode]")));
        Assert.Equal(ParseOutcome.LimitExceeded, result.Outcome);
    }

    [Fact]
    public void Parse_EndlessChainOfFilters_Ends()
    {
        var filters = string.Concat(Enumerable.Repeat("/ASCIIHexDecode", 100_000));
        Assert.Equal(ParseOutcome.Empty, Parse(Page(MadePdf.Stream("00>", "/Filter[" + filters + "]"))).Outcome);
    }

    [Fact]
    public void Parse_WidgetAppearance_IsReadInItsRectangle()
    {
        var form = MadePdf.Stream("BT /F1 11 Tf 2 4 Td (Answered by the keeper of the lamp) Tj ET", "/Subtype/Form/BBox[0 0 300 20]/Resources<</Font<</F1 5 0 R>>>>");
        var pdf = new MadePdf()
            .Add("<</Type/Catalog/Pages 2 0 R>>")
            .Add("<</Type/Pages/Count 1/Kids[3 0 R]>>")
            .Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[6 0 R 8 0 R]>>")
            .Add(MadePdf.Stream(MadePdf.Lines(s_text)))
            .Add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>")
            .Add("<</Type/Annot/Subtype/Widget/Rect[60 600 360 620]/AP<</N 7 0 R>>>>")
            .Add(form)
            .Add("<</Type/Annot/Subtype/Widget/F 2/Rect[60 500 360 520]/AP<</N 7 0 R>>>>");
        var article = Parse(Encoding.Latin1.GetString(pdf.Bytes())).Article!;
        var box = Assert.Single(article.Blocks.Concat(article.Removed), block => block.Text.StartsWith("Answered", StringComparison.Ordinal)).Box!.Value;
        Assert.Equal(62, box.Left, 1f);
        Assert.InRange(box.Top, 842 - 620, 842 - 604);
    }

    [Fact]
    public void Parse_ActualText_StandsForItsGlyphs()
    {
        var content = MadePdf.Lines(s_text).Replace("(matches", "/Span<</ActualText(MATCHES)>>BDC (mxtchxs) Tj EMC (", StringComparison.Ordinal);
        Assert.Contains("looked for the MATCHES for eleven", Parse(Page(MadePdf.Stream(content))).Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ScanWithoutText_IsEmptyAndSaysSo()
    {
        var pdf = new MadePdf()
            .Add("<</Type/Catalog/Pages 2 0 R>>")
            .Add("<</Type/Pages/Count 1/Kids[3 0 R]>>")
            .Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>")
            .Add(MadePdf.Stream("595 0 0 842 0 0 cm /I Do"))
            .Add(MadePdf.Stream("\u00FF\u00D8\u00FF\u00D9", "/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode"));
        var result = Parse(Encoding.Latin1.GetString(pdf.Bytes()));
        Assert.Equal(ParseOutcome.Empty, result.Outcome);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NoTextLayer);
    }

    private static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest)) deflate.Write(data);
        return packed.ToArray();
    }

    private static string Page(string content)
    {
        var pdf = new MadePdf()
            .Add("<</Type/Catalog/Pages 2 0 R>>")
            .Add("<</Type/Pages/Count 1/Kids[3 0 R]>>")
            .Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>")
            .Add(content)
            .Add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>");
        return Encoding.Latin1.GetString(pdf.Bytes());
    }

    private static ParseResult Parse(string file) => s_parser.Parse(new SourceDocument(Encoding.Latin1.GetBytes(file)));
}
