using System.IO.Compression;
using System.Text;
using NewsCorpus.Classification;
using NewsCorpus.Pdf;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Pdf;

public sealed class PdfSourceReaderTests
{
    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true }.WithPdf());

    private static readonly string[] s_text =
    [
        "The lamp on the pier was lit again on Friday, after the keeper had looked for the",
        "matches for eleven weeks. They were found in the pocket of a coat that he had lent",
        "to the doctor, who had lent it to the postman, who had worn it to a wedding.",
    ];

    [Fact]
    public void Parse_SoundDocument_GivesItsTextWithPageAndSpan()
    {
        var result = Parse(MadePdf.Document(MadePdf.Lines(s_text)));
        Assert.Equal(ParseOutcome.Article, result.Outcome);
        Assert.Contains("after the keeper had looked for the matches", result.Article!.Body, StringComparison.Ordinal);
        Assert.All(result.Article.Blocks, block => Assert.Equal(1, block.Span.Page));
        Assert.All(result.Article.Blocks, block => Assert.Equal(block.Text.Length, block.Span.Length));
    }

    [Fact]
    public void Parse_WrongCrossReference_IsRepaired()
    {
        var bytes = MadePdf.Document(MadePdf.Lines(s_text));
        var text = Encoding.Latin1.GetString(bytes).Replace("%PDF-1.7\n", "%PDF-1.7\n%shifted by a line\n", StringComparison.Ordinal);
        var result = Parse(Encoding.Latin1.GetBytes(text));
        Assert.Contains("eleven weeks", result.Article!.Body, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.DocumentDamaged);
    }

    [Fact]
    public void Parse_EveryCutOfADocument_NeverThrows()
    {
        var bytes = MadePdf.Document(MadePdf.Lines(s_text), MadePdf.Lines("A second page."));
        for (var length = 0; length < bytes.Length; length += 7)
        {
            var result = Parse(bytes.AsMemory(0, length), SourceFormat.Pdf);
            Assert.NotEqual(ParseOutcome.Undecodable, result.Outcome);
        }
    }

    [Fact]
    public void Parse_DocumentCutInItsContent_GivesWhatIsThere()
    {
        var bytes = MadePdf.Document(MadePdf.Lines(s_text));
        var cut = Encoding.Latin1.GetString(bytes).IndexOf("lent it to the postman", StringComparison.Ordinal);
        var result = Parse(bytes.AsMemory(0, cut));
        Assert.Contains("eleven weeks", result.Article!.Body, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.DocumentDamaged);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(int.MaxValue, false)]
    public void Parse_PagesBeyondTheLimit_AreReported(int maxPages, bool isReported)
    {
        var options = new NewsParserOptions { Limits = new ReadLimits { MaxPages = maxPages } }.WithPdf();
        var result = new NewsParser(options).Parse(new SourceDocument(MadePdf.Document(MadePdf.Lines(s_text), MadePdf.Lines("The second page tells of a wedding without a coat."))));
        Assert.True(result.IsArticle);
        Assert.Equal(isReported, result.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.PageLimit));
        Assert.Equal(isReported, !result.Article.Body.Contains("second page", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/NeedsRendering true/AcroForm<</XFA[(template)5 0 R]>>", ParseOutcome.NotAnArticle)]
    [InlineData("/AcroForm<</XFA[(template)5 0 R]>>", ParseOutcome.Article)]
    [InlineData("/NeedsRendering true/AcroForm<</Fields[]>>", ParseOutcome.Article)]
    public void Parse_FormWhosePagesAreToBeMade_IsNoArticle(string entries, ParseOutcome outcome)
    {
        var pdf = new MadePdf()
            .Add($"<</Type/Catalog/Pages 2 0 R{entries}>>")
            .Add("<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]/Resources<</Font<</F1 6 0 R>>>>>>")
            .Add("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
            .Add(MadePdf.Stream(MadePdf.Lines(s_text)))
            .Add(MadePdf.Stream("<template/>"))
            .Add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>");
        var result = Parse(pdf.Bytes());
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == ParseOutcome.NotAnArticle, result.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.NoArticleFound));
    }

    [Fact]
    public void Parse_PageWithoutText_IsEmpty()
    {
        var result = Parse(MadePdf.Document("0 0 100 100 re f"));
        Assert.Equal(ParseOutcome.Empty, result.Outcome);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NoTextLayer);
    }

    [Fact]
    public void Parse_InvisibleText_CountsAsText()
    {
        var result = Parse(MadePdf.Document("3 Tr " + MadePdf.Lines(s_text)));
        Assert.Contains("eleven weeks", result.Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_EncryptedWithoutKey_IsMalformed()
    {
        var pdf = new MadePdf().Add("<</Type/Catalog/Pages 2 0 R>>").Add("<</Type/Pages/Count 0/Kids[]>>");
        var bytes = pdf.Bytes("/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -4/O(" + new string('o', 32) + ")/U(" + new string('u', 32) + ")>>/ID[(a)(a)]");
        var result = Parse(bytes);
        Assert.Equal(ParseOutcome.Malformed, result.Outcome);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.Encrypted);
    }

    [Theory]
    [InlineData("<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>")]
    [InlineData("<</Type/Pages/Parent 2 0 R/Kids 2 0 R>>")]
    [InlineData("2 0 R")]
    public void Parse_PageTreeThatLoops_IsMalformed(string pages)
    {
        var result = Parse(new MadePdf().Add("<</Type/Catalog/Pages 2 0 R>>").Add(pages).Bytes());
        Assert.Equal(ParseOutcome.Malformed, result.Outcome);
    }

    [Fact]
    public void Parse_FormThatRunsItself_Ends()
    {
        var bytes = new MadePdf()
            .Add("<</Type/Catalog/Pages 2 0 R>>")
            .Add("<</Type/Pages/Count 1/Kids[3 0 R]>>")
            .Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>>")
            .Add(MadePdf.Stream("/A Do"))
            .Add(MadePdf.Stream("/A Do /A Do", "/Subtype/Form/Resources<</XObject<</A 5 0 R>>>>"))
            .Bytes();
        Assert.Equal(ParseOutcome.Empty, Parse(bytes).Outcome);
    }

    [Fact]
    public void Parse_NestingWithoutEnd_Ends()
    {
        var result = Parse(new MadePdf().Add("<</Type/Catalog/Pages 2 0 R>>").Add(new string('[', 200_000)).Bytes());
        Assert.Equal(ParseOutcome.Malformed, result.Outcome);
    }

    [Theory]
    [InlineData(4, "2 0")]
    [InlineData(-100, "2 0")]
    [InlineData(int.MaxValue - 7, "2 30")]
    [InlineData(4, "2 -90")]
    public void Parse_ObjectStreamThatLeadsOutsideItself_NeverThrows(int first, string index)
    {
        var bytes = new MadePdf()
            .Add("<</Type/Catalog/Pages 2 0 R>>")
            .Add(MadePdf.Stream(index + " <</Type/Pages/Count 1/Kids[3 0 R]>>", FormattableString.Invariant($"/Type/ObjStm/N 1/First {first}")))
            .Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>")
            .Bytes();
        // Object 2 is the stream itself: it is asked for when the repaired file finds no pages there.
        Assert.NotEqual(ParseOutcome.Article, Parse(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\n2 0 obj", "\n9 0 obj", StringComparison.Ordinal))).Outcome);
    }

    [Theory]
    [InlineData("uni00AD")]
    [InlineData("space")]
    [InlineData("uni0000")]
    public void Parse_LineWithoutText_IsLeftOut(string glyph)
    {
        var bytes = MadePdf.Document(MadePdf.At(24, 60, 760, "Keeper finds his matches") + MadePdf.At(11, 60, 720, "\\001") + MadePdf.At(11, 60, 690, s_text));
        var encoding = $"/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/{glyph}]>>";
        var result = Parse(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("/Encoding/WinAnsiEncoding", encoding, StringComparison.Ordinal)));
        Assert.Contains("eleven weeks", result.Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Bomb_ExceedsALimit()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            var block = new byte[1 << 20];
            for (var i = 0; i < 64; i++) deflate.Write(block);
        }

        var bytes = new MadePdf()
            .Add("<</Type/Catalog/Pages 2 0 R>>")
            .Add("<</Type/Pages/Count 1/Kids[3 0 R]>>")
            .Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>")
            .Add(MadePdf.Stream(Encoding.Latin1.GetString(packed.ToArray()), "/Filter/FlateDecode"))
            .Bytes();
        Assert.Equal(ParseOutcome.LimitExceeded, Parse(bytes).Outcome);
    }

    [Fact]
    public void Parse_MutatedDocuments_NeverThrow()
    {
        var seed = MadePdf.Document(MadePdf.Lines(s_text), MadePdf.Lines(s_text));
        var random = new Random(20_250_904);
        for (var i = 0; i < 300; i++)
        {
            var bytes = (byte[])seed.Clone();
            for (var j = 0; j < 12; j++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.NotNull(Parse(bytes, SourceFormat.Pdf));
        }
    }

    [Fact]
    public void Parse_NewspaperSample_GivesTheMainStoryOnly()
    {
        var result = Parse(Sample("en-tide-mill.pdf"));
        Assert.Contains(result.Article!.Blocks, block => block.Role == BlockRole.Headline && block.Text == "Tide mill at Ossel turns again after ninety years of silence");
        Assert.StartsWith("The great wheel of the tide mill", result.Article.Body, StringComparison.Ordinal);
        Assert.EndsWith("The foundation has offered them curtains.", result.Article.Body, StringComparison.Ordinal);
        Assert.Contains(result.Article.Blocks, block => block.Role == BlockRole.Subheading && block.Text == "Flour by the first frost");
        Assert.DoesNotContain("ADVERTISEMENT", result.Article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("ferry landing", result.Article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("brackwater-herald", result.Article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("- ", result.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_PressReleaseSample_DropsRunningHeads()
    {
        var result = Parse(Sample("de-faehre.pdf"));
        Assert.StartsWith("Die Stadt Hohenau stellt ihre Nachtfähre", result.Article!.Body, StringComparison.Ordinal);
        Assert.EndsWith("Kühe nur nach Anmeldung.", result.Article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("presse@", result.Article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Presseamt", result.Article.Body, StringComparison.Ordinal);
        Assert.Equal("Hohenau, 2. Oktober 2025", result.Article.Dateline);
        Assert.Empty(result.Article.Authors);
    }

    [Fact]
    public void Parse_FrontPageSample_KeepsTheColumnsOfItsStoriesApart()
    {
        // Two of the four columns of the main story stand right over the two of the other one, under a headline that crosses one gutter only.
        var body = Parse(Sample("en-front-page.pdf")).Article!.Body;
        string[] inOrder = ["The council of Ossel", "Henrike Sand", "The port authority", "A boat for the shallows", "Shipowners will bear", "The pilot did not attend", "gravel that the winter always leaves there."];
        var places = inOrder.Select(part => body.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain("library", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Sails mended", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OnManyThreads_GivesOneAnswer()
    {
        var bytes = Sample("en-tide-mill.pdf");
        var expected = Parse(bytes).Article!.Body;
        Parallel.For(0, 16, _ => Assert.Equal(expected, Parse(bytes).Article!.Body));
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(EvaluationData.Repository, "samples", "articles", name));

    private static ParseResult Parse(ReadOnlyMemory<byte> bytes, SourceFormat format = SourceFormat.Unknown)
    {
        var result = s_parser.Parse(new SourceDocument(bytes, format: format));
        // A reader that throws is caught, and its document passes for a damaged one.
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ExtensionFailed);
        return result;
    }
}
