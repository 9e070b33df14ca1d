using System.Collections.Immutable;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Decoding;
using NewsCorpus.Languages;
using NewsCorpus.Sites;
using NewsCorpus.Sources;
using NewsCorpus.Writing;

namespace NewsCorpus.Tests;

public sealed class NewsParserTests
{
    [Fact]
    public void Parse_SourceOverLimit_IsLimitExceeded()
    {
        var parser = new NewsParser(new NewsParserOptions { Limits = new ReadLimits { MaxSourceBytes = 10 } });
        var result = parser.Parse(new SourceDocument(new byte[11]));
        Assert.Equal(ParseOutcome.LimitExceeded, result.Outcome);
        Assert.Equal(DiagnosticCodes.SourceTooLarge, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task ParseAsync_StreamOverLimit_IsLimitExceededAndNotReadToItsEnd()
    {
        var parser = new NewsParser(new NewsParserOptions { Limits = new ReadLimits { MaxSourceBytes = 1000 } });
        using var stream = new MemoryStream(new byte[10_000_000]);
        var result = await parser.ParseAsync(stream, new SourceOrigin { Path = "long.txt" });
        Assert.Equal(ParseOutcome.LimitExceeded, result.Outcome);
        Assert.Equal(DiagnosticCodes.SourceTooLarge, Assert.Single(result.Diagnostics).Code);
        Assert.Equal("long.txt", result.Origin.Path);
        Assert.InRange(stream.Position, 1001, 1_000_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(70)]
    public async Task ParseAsync_StreamUpToLimit_GivesWhatParseGives(int bytes)
    {
        var parser = new NewsParser(new NewsParserOptions { Limits = new ReadLimits { MaxSourceBytes = 70 } });
        var content = Enumerable.Repeat((byte)'a', bytes).ToArray();
        using var stream = new MemoryStream(content);
        Assert.Equal(parser.Parse(new SourceDocument(content)).Outcome, (await parser.ParseAsync(stream)).Outcome);
        Assert.NotEqual(ParseOutcome.LimitExceeded, parser.Parse(new SourceDocument(content)).Outcome);
    }

    [Theory]
    [InlineData(SourceFormat.Html)]
    [InlineData(SourceFormat.PlainText)]
    public void Parse_TimesAtTheEndsOfTheCalendar_FailNoExtension(SourceFormat format)
    {
        const string text = "<h1>Lake freezes over</h1>\n\n<time>yesterday</time>\n\n2 days ago\n\n<time datetime=\"0001-01-01T00:30:00+14:00\">Monday</time>\n\n31 December 9999\n\n<time datetime=\"9999-12-31T23:59:59-14:00\">12 January 2021</time>\n\n"
            + "<p>The lake above Oberweiler froze over on Monday night, and by the morning half of the town stood on the ice.</p>";
        var (first, last) = (DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        foreach (var (fetched, latest) in ((DateTimeOffset?, DateTimeOffset?)[])[(first, null), (last, null), (null, first), (null, last), (first, last), (null, null)])
        {
            var parser = new NewsParser(new NewsParserOptions { LatestDate = latest });
            var result = parser.Parse(SourceDocument.FromText(text, format, new SourceOrigin { Url = new Uri("https://lakepost.example/2021/01/12/lake"), FetchedAt = fetched }));
            Assert.DoesNotContain(result.Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed);
        }
    }

    [Theory]
    [InlineData("lake%20two", "https://lakepost.example/news/lake%20two")]
    [InlineData("/a/lake%20two", "https://lakepost.example/a/lake%20two")]
    [InlineData("?id=a%26b", "https://lakepost.example/news/lake?id=a%26b")]
    [InlineData("https://lakepost.example/lake%20two", "https://lakepost.example/lake%20two")]
    public void Parse_AddressesOfAPage_StayEscaped(string stated, string expected)
    {
        var result = NewsParser.Default.ParseHtml(
            $"""<html><head><link rel="canonical" href="{stated}"></head><body><article><h1>Lake freezes over</h1><p>The lake above Oberweiler froze over on Monday night, and <a href="{stated}">half of the town</a> stood on the ice by the morning, says the mayor.</p></article></body></html>""",
            new Uri("https://lakepost.example/news/lake"));
        Assert.Equal(expected, result.Article?.Url);
        Assert.Equal(expected, Assert.Single(result.Article!.Blocks.SelectMany(static block => block.Marks)).Target);
    }

    [Theory]
    [InlineData("https://cdn.example/dir/", "https://lakepost.example/news/a", "https://cdn.example/dir/half.html")]
    [InlineData("/archive/", "https://lakepost.example/news/a", "https://lakepost.example/archive/half.html")]
    [InlineData("https://cdn.example/dir/", null, "https://cdn.example/dir/half.html")]
    [InlineData("javascript:x", "https://lakepost.example/news/a", "https://lakepost.example/news/half.html")]
    public void Parse_LinkOfAPageWithABase_IsRelativeToIt(string stated, string? url, string expected) =>
        Assert.Equal(expected, Assert.Single(MarksOf($"""<head><base target=_top><base href="{stated}"><base href="https://other.example/"></head>""", "<a href=half.html>half of the town</a>", url)).Target);

    [Theory]
    [InlineData("https://lakepost.example/news/a")]
    [InlineData(null)]
    public void Parse_TimeInTheText_HasNoAddress(string? url) =>
        Assert.Equal("2025-03-04", Assert.Single(MarksOf("", "<time datetime=2025-03-04>half of the town</time>", url)).Target);

    [Theory]
    [InlineData(SourceFormat.Html)]
    [InlineData(SourceFormat.PlainText)]
    public void Parse_RelativeAddress_IsNoEvidence(SourceFormat format)
    {
        const string text = "<h1>Lake freezes over</h1>\n\n<p>The lake above Oberweiler froze over on Monday night, and by the morning half of the town stood on the ice.</p>";
        var result = NewsParser.Default.Parse(SourceDocument.FromText(text, format, new SourceOrigin { Url = new Uri("/2021/01/12/lake-freezes-over", UriKind.Relative) }));
        Assert.True(result.IsArticle);
        Assert.Null(result.Article.Url);
        Assert.Null(result.Article.Domain);
        Assert.Null(result.Article.Published);
        using var writer = new StringWriter();
        new MarkdownArticleWriter().Write(writer, result);
        Assert.Contains("/2021/01/12/lake-freezes-over", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_FormatWithoutReader_IsUndecodable()
    {
        var result = NewsParser.Default.Parse(new SourceDocument("%PDF-1.7"u8.ToArray()));
        Assert.Equal(ParseOutcome.Undecodable, result.Outcome);
        Assert.Equal(DiagnosticCodes.FormatNotSupported, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Parse_FailingExtension_IsNamedInADiagnostic()
    {
        var parser = new NewsParser(new NewsParserOptions { Classifiers = ImmutableArray.Create<IBlockClassifier>(new FailingClassifier()) });
        var diagnostic = Assert.Single(parser.ParseText("Words.").Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed);
        Assert.Contains(nameof(FailingClassifier), diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, BlockRole.Body, 3f, "wild")]
    [InlineData(1, BlockRole.Body, 3f, "wild")]
    [InlineData(0, (BlockRole)99, 3f, "wild")]
    [InlineData(0, BlockRole.Body, float.NaN, "wild")]
    [InlineData(0, BlockRole.Body, float.PositiveInfinity, "wild")]
    [InlineData(0, BlockRole.Body, 3f, "")]
    public void Parse_ImpossibleVote_FailsInsideItsClassifier(int block, BlockRole role, float weight, string rule)
    {
        var parser = new NewsParser(new NewsParserOptions { Classifiers = BlockClassifiers.Default.Add(new WildClassifier(block, role, weight, rule)) });
        Assert.Contains(nameof(WildClassifier), Assert.Single(parser.ParseText("Words.").Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_FailingReader_IsMalformedAndNamed()
    {
        var parser = new NewsParser(new NewsParserOptions { Readers = [new FailingReader()] });
        var result = parser.ParseText("Words.");
        Assert.Equal(ParseOutcome.Malformed, result.Outcome);
        Assert.Contains(nameof(FailingReader), Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message, StringComparison.Ordinal);
        Assert.False(parser.Learn(SourceDocument.FromText("Words.", SourceFormat.PlainText, new SourceOrigin { Site = "example" }), new SiteProfileBuilder()));
    }

    [Theory]
    [InlineData(0, 0, 0, 5)]
    [InlineData(-1, 3, 0, 5)]
    [InlineData(0, 60, 0, 5)]
    [InlineData(2, int.MaxValue, 0, 5)]
    [InlineData(0, 6, -1, 5)]
    [InlineData(0, 6, 5, 2)]
    public void Parse_ImpossibleBlock_FailsInsideItsReader(int textStart, int textLength, int start, int end)
    {
        var block = new Block { TextStart = textStart, TextLength = textLength, Span = new SourceSpan(start, end) };
        var result = new NewsParser(new NewsParserOptions { Readers = [new WildReader(block, default)] }).ParseText("Words.");
        Assert.Equal(ParseOutcome.Malformed, result.Outcome);
        Assert.Contains(nameof(WildReader), Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 90)]
    [InlineData(-4, 2)]
    [InlineData(5, 1)]
    public void Parse_MarkThatLeadsOutOfTheSource_LosesItsTarget(int start, int end)
    {
        var block = new Block { TextStart = 0, TextLength = 6, Span = new SourceSpan(0, 6) };
        var options = new NewsParserOptions { Readers = [new WildReader(block, new SourceSpan(start, end))], Classifiers = [new WildClassifier(0, BlockRole.Body, 3, "wild")] };
        Assert.Null(Assert.Single(Assert.Single(new NewsParser(options).ParseText("Words.").Article!.Blocks).Marks).Target);
    }

    [Theory]
    [InlineData("hint")]
    [InlineData("throws")]
    [InlineData("segments")]
    public void Parse_FailingIdentifier_IsNamedOnceAndLeavesTheLanguageUnknown(string failure)
    {
        var parser = new NewsParser(new NewsParserOptions { LanguageIdentifier = new FailingIdentifier(failure) });
        var result = parser.ParseText("Lake freezes over\n\nThe lake above Oberweiler froze over on Monday night, and by the morning half of the town stood on the ice, says the mayor.");
        Assert.True(result.IsArticle);
        Assert.Equal(failure == "hint" ? "de" : null, result.Article.Language);
        Assert.Contains(nameof(FailingIdentifier), Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => NewsParser.Default.Parse(new SourceDocument("Words."u8.ToArray()), source.Token));
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><p>Words.", "text/plain", null, SourceFormat.Html)]
    [InlineData("\r\n <HTML lang=en><p>Words.", null, "page.txt", SourceFormat.Html)]
    [InlineData("<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><p>Words.", null, "page.md", SourceFormat.Html)]
    [InlineData("<!-- saved --><html><p>Words.", "application/pdf", "answer.pdf", SourceFormat.Html)]
    [InlineData("Each page opens with <html> and a head.", null, "notes.txt", SourceFormat.PlainText)]
    [InlineData("<div align=center>Words.</div>", null, "notes.md", SourceFormat.PlainText)]
    public void Parse_OpensAsPage_IsOneWhateverItIsCalled(string text, string? contentType, string? path, SourceFormat expected)
    {
        var origin = new SourceOrigin { ContentType = contentType, Path = path };
        foreach (var encoding in (System.Text.Encoding[])[System.Text.Encoding.UTF8, System.Text.Encoding.Unicode, System.Text.Encoding.BigEndianUnicode])
        {
            Assert.Equal(expected, NewsParser.Default.Parse(new SourceDocument((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(text)], origin)).Format);
        }
    }

    [Theory]
    [InlineData("%PDF-1.7", "text/html", SourceFormat.Pdf)]
    [InlineData("\r\n%PDF-1.7", "text/plain", SourceFormat.Pdf)]
    [InlineData("junk\n%PDF-1.7", null, SourceFormat.Pdf)]
    [InlineData("<p>Each file begins with %PDF-1.7.", "text/html; charset=utf-8", SourceFormat.Html)]
    [InlineData("<p>Each file begins with %PDF-1.7.", null, SourceFormat.Html)]
    [InlineData("Each file begins with %PDF-1.7.", "text/plain", SourceFormat.PlainText)]
    public void Parse_MarkOfPdf_TellsTheFormatAtTheStart(string text, string? contentType, SourceFormat expected) =>
        Assert.Equal(expected, NewsParser.Default.Parse(new SourceDocument(System.Text.Encoding.ASCII.GetBytes(text), new SourceOrigin { ContentType = contentType })).Format);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!-- made by hand --><rss version=\"2.0\"><channel><title>Lake Post</title><item><title>Lake freezes over</title><description>The lake above Oberweiler froze over on Monday night, and half of the town stood on the ice.</description><pubDate>Tue, 12 Jan 2021 07:30:00 GMT</pubDate></item><item><title>Swans</title><description>The swans will stay on the pond, the council decided on Monday after a long debate in the town hall.</description></item></channel></rss>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Lake Post</title></feed>")]
    public void Parse_Feed_IsNoArticle(string xml)
    {
        var result = NewsParser.Default.Parse(new SourceDocument(System.Text.Encoding.UTF8.GetBytes(xml), new SourceOrigin { ContentType = "application/xml" }));
        Assert.Equal(ParseOutcome.NotAnArticle, result.Outcome);
        Assert.Equal(DiagnosticCodes.NoArticleFound, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Parse_RichText_IsNotSupported()
    {
        var result = NewsParser.Default.ParseText("{\\rtf1\\ansi {\\b Lake freezes over}\\par The lake above Oberweiler froze over on Monday night, and half of the town stood on the ice.\\par}");
        Assert.Equal(ParseOutcome.Undecodable, result.Outcome);
        Assert.Equal(DiagnosticCodes.FormatNotSupported, Assert.Single(result.Diagnostics).Code);
    }

    [Theory]
    [InlineData("", "https://courier.example/a", "p.txt", "https://courier.example/a")]
    [InlineData("", null, "p.txt", "p.txt")]
    [InlineData("x", null, "", "x")]
    public void Parse_EmptyNames_AreNone(string id, string? url, string path, string expected) =>
        Assert.Equal(expected, NewsParser.Default.Parse(SourceDocument.FromText("Words.", SourceFormat.PlainText, new SourceOrigin { Url = url is null ? null : new Uri(url), Path = path }, id)).Id);

    [Fact]
    public void Parse_EmptyNamesAlone_GiveTheHashOfTheContent() => Assert.Equal(
        NewsParser.Default.ParseText("Words.").Id,
        NewsParser.Default.Parse(SourceDocument.FromText("Words.", SourceFormat.PlainText, new SourceOrigin { Path = "" }, "")).Id);

    [Fact]
    public void Parse_HeadersNotInitialised_AreNone() => Assert.DoesNotContain(
        NewsParser.Default.Parse(new SourceDocument("Words."u8.ToArray(), new SourceOrigin { HttpHeaders = default })).Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed);

    [Fact]
    public void Options_NoListOrNull_Throws()
    {
        Assert.Throws<ArgumentException>(nameof(NewsParserOptions.Classifiers), () => new NewsParserOptions { Classifiers = default });
        Assert.Throws<ArgumentException>(nameof(NewsParserOptions.Readers), () => new NewsParserOptions { Readers = [null!] });
        Assert.Throws<ArgumentNullException>(nameof(NewsParserOptions.Limits), () => new NewsParserOptions { Limits = null! });
    }

    [Theory]
    [InlineData("<p>Words.", SourceFormat.Html)]
    [InlineData("Words.", SourceFormat.PlainText)]
    public void Parse_LimitsAsHighAsCanBe_ReadsAsEver(string text, SourceFormat format)
    {
        const int None = int.MaxValue;
        var limits = new ReadLimits
        {
            MaxSourceBytes = None, MaxDepth = None, MaxNodes = None, MaxAttributes = None, MaxTextLength = None,
            MaxDeclarationLength = None, MaxDeclarations = None, MaxJsonDepth = None, MaxJsonLength = None, MaxPages = None,
        };
        var result = new NewsParser(new NewsParserOptions { Limits = limits }).Parse(SourceDocument.FromText(text, format));
        Assert.Equal(ParseOutcome.NotAnArticle, result.Outcome);
        Assert.Equal(DiagnosticCodes.NoArticleFound, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void Limits_NotPositive_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaxDepth = 0 });

    private static IEnumerable<ArticleMark> MarksOf(string head, string inline, string? url) => NewsParser.Default.ParseHtml(
        $"<html>{head}<body><article><h1>Lake freezes over</h1><p>The lake above Oberweiler froze over on Monday night, and {inline} stood on the ice by the morning, says the mayor.</p></article></body></html>",
        url is null ? null : new Uri(url)).Article!.Blocks.SelectMany(static block => block.Marks);

    private sealed class WildClassifier(int block, BlockRole role, float weight, string rule) : IBlockClassifier
    {
        public void Classify(ClassificationContext context) => context.Vote(block, role, weight, rule);
    }

    /// <summary>Fails on the whole source alone, always, or by parts that are no list.</summary>
    private sealed class FailingIdentifier(string failure) : ILanguageIdentifier
    {
        private int _calls;

        public LanguageGuess Identify(ReadOnlySpan<char> text, string? declared = null) => failure switch
        {
            "hint" when Interlocked.Increment(ref _calls) == 1 => throw new InvalidOperationException("no luck"),
            "throws" => throw new InvalidOperationException("no luck"),
            _ => new LanguageGuess("de", 0.5f),
        };

        public ImmutableArray<LanguageSpan> Segment(ReadOnlySpan<char> text) => failure == "hint" ? [new LanguageSpan(0, text.Length, "de", 0.5f)] : default;
    }

    private sealed class WildReader(Block block, SourceSpan target) : ISourceReader
    {
        public SourceFormat Format => SourceFormat.PlainText;

        public DocumentContent Read(DecodedSource source, ReadContext context)
        {
            var builder = new DocumentContentBuilder(Format);
            builder.AppendText(source.Text.Span);
            builder.AddMark(new InlineMark { Kind = InlineKind.Link, Start = 0, End = 5, Target = target });
            builder.AddBlock(block);
            return builder.Build();
        }
    }

    private sealed class FailingReader : ISourceReader
    {
        public SourceFormat Format => SourceFormat.PlainText;

        public DocumentContent Read(DecodedSource source, ReadContext context) => throw new InvalidOperationException("no luck");
    }

    private sealed class FailingClassifier : IBlockClassifier
    {
        public void Classify(ClassificationContext context) => throw new InvalidOperationException("no luck");
    }
}
