using NewsCorpus.Metadata;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Metadata;

/// <summary>What becomes of the claims of whole pages; all names, papers and places are invented.</summary>
public sealed class EvidenceResolverTests
{
    private const string Node =
        """{"@context":"https://schema.org","@type":"NewsArticle","headline":"Lake freezes over","datePublished":"2021-01-12T07:30:00+01:00","dateModified":"2021-01-13T08:00:00+01:00","author":[{"@type":"Person","name":"Ann Miller"},{"@type":"Person","name":"Ray Stone"}],"publisher":{"@type":"Organization","name":"Lake Post"},"keywords":["Frost","Oberweiler"],"articleSection":"Region","isAccessibleForFree":true,"license":"https://example.org/licence"}""";

    [Fact]
    public void Parse_NewsArticleNode_GivesEveryFieldWithItsEvidence()
    {
        var article = MetadataFixture.Article("<title>Lake freezes over | Lake Post</title><meta property=\"og:site_name\" content=\"Lake Post\">" + MetadataFixture.JsonLd(Node));
        Assert.Equal("Lake freezes over", article.Headline);
        Assert.Equal("2021-01-12T07:30:00+01:00", article.Published?.ToString());
        Assert.Equal("2021-01-13T08:00:00+01:00", article.Modified?.ToString());
        Assert.Equal(["Ann Miller", "Ray Stone"], article.Authors.Select(a => a.Name));
        Assert.Equal("Lake Post", article.Publication);
        Assert.Equal("lakepost.example", article.Domain);
        Assert.Equal("Region", article.Section);
        Assert.True(article.IsAccessibleForFree);
        Assert.Equal("https://example.org/licence", article.License);
        Assert.Contains(article.Evidence, e => e is { Field: MetadataField.Published, Rule: "json-ld-published", IsChosen: true, Span: not null });
        Assert.All(article.Evidence, e => Assert.InRange(e.Weight, 0, 1));
    }

    [Theory]
    [InlineData("Lake Freezes Over!", null)]
    [InlineData("Skaters are asked to wait for the town to measure the ice.", "Skaters are asked to wait for the town to measure the ice.")]
    public void Parse_DescriptionThatRepeatsTheHeadline_IsNoStandfirst(string description, string? standfirst) =>
        Assert.Equal(standfirst, MetadataFixture.Article($"<title>Lake freezes over</title><meta name=description content=\"{description}\">").Standfirst);

    [Theory]
    [InlineData("\"True\"", true)]
    [InlineData("\"https://schema.org/True\"", true)]
    [InlineData("\"http://schema.org/False\"", false)]
    [InlineData("\"unknown\"", null)]
    public void Parse_FreeAccessInAnyForm_IsRead(string value, bool? expected) => Assert.Equal(
        expected, MetadataFixture.Article(MetadataFixture.JsonLd(Node.Replace("\"isAccessibleForFree\":true", "\"isAccessibleForFree\":" + value, StringComparison.Ordinal))).IsAccessibleForFree);

    [Fact]
    public void Parse_LabelsOfDates_AreNoAuthors()
    {
        var article = MetadataFixture.Article("", "<h1>호수가 얼어붙다</h1><p>입력 2021.01.12 07:30 | 수정 2021.01.13 08:00</p>");
        Assert.Equal("2021-01-12T07:30", article.Published?.ToString());
        Assert.DoesNotContain(article.Evidence, static e => e.Field == MetadataField.Author);
    }

    [Fact]
    public void Parse_AuthorByReference_IsResolvedInTheGraph()
    {
        var article = MetadataFixture.Article(MetadataFixture.JsonLd(
            """{"@graph":[{"@type":"NewsArticle","headline":"Lake freezes over","datePublished":"2021-01-12","author":{"@id":"#ann"}},{"@type":"Person","@id":"#ann","name":"Ann Miller"}]}"""));
        Assert.Equal(["Ann Miller"], article.Authors.Select(a => a.Name));
    }

    [Fact]
    public void Parse_SeveralArticleNodes_TakesTheOneThatIsThisPage()
    {
        var article = MetadataFixture.Article("<title>Lake freezes over</title>" + MetadataFixture.JsonLd(
            """[{"@type":"NewsArticle","headline":"Goat elected mayor","url":"https://www.lakepost.example/news/goat","datePublished":"2020-05-05","author":"Tom Goat"},{"@type":"NewsArticle","headline":"Lake freezes over","url":"https://www.lakepost.example/news/lake","datePublished":"2021-01-12","author":"Ann Miller"}]"""));
        Assert.Equal(("2021-01-12", "Ann Miller"), (article.Published?.ToString(), article.Authors.Single().Name));
    }

    [Fact]
    public void Parse_NamesOfRelatedStories_AreNoAuthors()
    {
        var article = MetadataFixture.Article(
            "", "<h1>Lake freezes over</h1><p class=\"byline\">By Ann Miller</p>",
            foot: "<aside class=\"related\"><h3>More stories</h3><p class=\"author\">By Tom Goat</p><p class=\"author\">By Eve Sheep</p></aside>");
        Assert.Equal(["Ann Miller"], article.Authors.Select(a => a.Name));
    }

    [Fact]
    public void Parse_SlugWithNumbers_StatesNoDate() =>
        Assert.Null(MetadataFixture.Article("", url: "https://www.lakepost.example/kernel-2026-1-release").Published);

    [Fact]
    public void Parse_FooterYear_StatesNoDate() => Assert.Null(MetadataFixture.Article("", foot: "<footer>© 2019 Lake Post</footer>").Published);

    [Fact]
    public void Parse_DateAfterFetching_IsRefusedWithDiagnostic()
    {
        var result = MetadataFixture.Parse("<meta property=\"article:published_time\" content=\"2023-12-10\">", fetchedAt: new DateTimeOffset(2023, 1, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.Null(result.Article?.Published);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.DateInFuture);
    }

    [Fact]
    public void Parse_DayAfterFetchingInManyPlaces_IsReportedOnce()
    {
        var head = "<meta property=\"article:published_time\" content=\"2023-12-10T08:00:00Z\"><meta property=\"article:modified_time\" content=\"2023-12-11\">"
            + MetadataFixture.JsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"datePublished\":\"2023-12-10\"}");
        var result = MetadataFixture.Parse(head, "<h1>Lake freezes over</h1><time datetime=\"2023-12-10T08:00\">10 December 2023</time>", fetchedAt: new DateTimeOffset(2023, 1, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(["2023-12-10", "2023-12-11"], result.Diagnostics.Where(d => d.Code == DiagnosticCodes.DateInFuture).Select(d => d.Message.Split(' ')[2][..10]).Order());
    }

    [Fact]
    public void Parse_ModifiedBeforePublished_IsReportedAndNotSwapped()
    {
        var result = MetadataFixture.Parse("<meta property=\"article:published_time\" content=\"2021-01-12\"><meta property=\"article:modified_time\" content=\"2020-01-12\">");
        Assert.Equal("2021-01-12", result.Article?.Published?.ToString());
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.EvidenceConflict);
    }

    [Fact]
    public void Parse_EveningStampOfThePublisher_KeepsItsLocalDay() =>
        Assert.Equal("2021-01-12", MetadataFixture.Article("<meta property=\"article:published_time\" content=\"2021-01-12T23:30:00-05:00\">").Published?.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Parse_SiteSuffix_IsCutFromTheTitle() =>
        Assert.Equal("Lake freezes over", MetadataFixture.Article("<title>Lake freezes over - Lake Post</title><meta property=\"og:site_name\" content=\"Lake Post\">", "<div>Lake Post</div>").Headline);

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("99999-01-01")]
    [InlineData("2021-02-30")]
    [InlineData("yesterday")]
    public void Parse_ImpossibleDate_IsIgnored(string date) =>
        Assert.Null(MetadataFixture.Article($"<meta property=\"article:published_time\" content=\"{date}\">").Published);

    [Fact]
    public void Parse_TenThousandAuthors_GivesAHandful()
    {
        var list = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"{{\"@type\":\"Person\",\"name\":\"Ann M{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}ller\"}}"));
        var article = MetadataFixture.Article(MetadataFixture.JsonLd($"{{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"author\":[{list}]}}"));
        Assert.InRange(article.Authors.Length, 0, 10);
    }

    [Fact]
    public void Parse_HugeTruncatedOrDeepJsonLd_StillGivesTheArticle()
    {
        foreach (var json in (string[])[$"{{\"@type\":\"NewsArticle\",\"headline\":\"{new string('x', 5_000_000)}\"}}", "{\"@type\":\"NewsArticle\",\"headline\":\"Lake", string.Concat(Enumerable.Repeat("{\"author\":", 10_000))])
        {
            Assert.Equal("Lake freezes over", MetadataFixture.Article(MetadataFixture.JsonLd(json)).Headline);
        }
    }

    [Fact]
    public void Parse_PrecisionFocus_LeavesDoubtfulNamesOut()
    {
        const string page = "<html><body><article><h1>Lake freezes over</h1><p>Ann Miller</p><p>The lake above Oberweiler froze over on Monday night for the first time in forty years, and half of the town stood on the ice.</p><p>The mayor asked people to wait until the fire brigade had measured the ice, but nobody did, and nothing happened to anybody.</p></article></body></html>";
        var strict = new NewsParser(new NewsParserOptions { Focus = Focus.Precision }).ParseHtml(page);
        var loose = new NewsParser(new NewsParserOptions { Focus = Focus.Recall }).ParseHtml(page);
        Assert.Empty(strict.Article!.Authors);
        Assert.Equal("Ann Miller", Assert.Single(loose.Article!.Authors).Name);
    }

    [Fact]
    public void Parse_UnknownRule_CountsWithTheWeightItStates()
    {
        var options = new NewsParserOptions { Extractors = EvidenceExtractors.Default.Add(new Librarian()) };
        var result = new NewsParser(options).ParseHtml("<html><body><article><h1>Lake freezes over</h1><p>The lake above Oberweiler froze over on Monday night for the first time in forty years, and by the morning half of the town stood on the ice, says the mayor.</p><p>Older people remember the winter of the great frost, when lorries drove across the lake.</p></article></body></html>");
        Assert.Equal("Lake Post", result.Article?.Publication);
    }

    [Fact]
    public void Parse_ClaimThatAnExtractorKeeps_StaysAsItWas()
    {
        var keeper = new Keeper();
        var parser = new NewsParser(new NewsParserOptions { Extractors = EvidenceExtractors.Default.Add(keeper) });
        var result = parser.ParseHtml("<html><body><article><h1>Mill burns down</h1><p>The old mill of Unterau burned down on Friday night, and by the morning the firemen of four villages stood before its walls, says the mayor.</p><p>Nobody was hurt, and the miller had moved out in spring.</p></article></body></html>");
        var settled = Assert.Single(result.Article!.Evidence, e => e.Rule == "keeper");
        Assert.True(settled.IsChosen);
        Assert.InRange(settled.Weight, 0.5f, 1);
        Assert.False(keeper.Claim.IsChosen);
        Assert.Equal(5, keeper.Claim.Weight);
    }

    [Theory]
    [InlineData(SourceFormat.Html)]
    [InlineData(SourceFormat.PlainText)]
    public void Parse_ClaimsOfAnExtension_AreChosenInEveryField(SourceFormat format)
    {
        var article = Parse(
            format,
            new(MetadataField.Published, "2021-01-12T07:30", "clerk", 9), new(MetadataField.Modified, "13 January 2021", "clerk", 9), new(MetadataField.License, "https://lakepost.example/licence", "clerk", 9),
            new(MetadataField.Image, "https://lakepost.example/ice.jpg", "clerk", 9), new(MetadataField.FreeAccess, "false", "clerk", 9)).Article;
        Assert.NotNull(article);
        Assert.Equal("2021-01-12T07:30", article.Published?.ToString());
        Assert.Equal("2021-01-13", article.Modified?.ToString());
        Assert.Equal("https://lakepost.example/licence", article.License);
        Assert.Equal("https://lakepost.example/ice.jpg", article.Image?.Url);
        Assert.False(article.IsAccessibleForFree);
    }

    [Theory]
    [InlineData(SourceFormat.Html, "True", true)]
    [InlineData(SourceFormat.PlainText, "False", false)]
    [InlineData(SourceFormat.Html, "perhaps", null)]
    [InlineData(SourceFormat.PlainText, "perhaps", null)]
    public void Parse_FreeAccessOfAnExtension_IsReadInAnyCase(SourceFormat format, string value, bool? expected) =>
        Assert.Equal(expected, Parse(format, new Evidence(MetadataField.FreeAccess, value, "clerk", 9)).Article?.IsAccessibleForFree);

    [Fact]
    public void Parse_UnlikelyModificationOfAnExtension_IsNotChosen() =>
        Assert.Null(Parse(SourceFormat.Html, new Evidence(MetadataField.Modified, "2021-01-13", "clerk", -1)).Article?.Modified);

    [Theory]
    [InlineData(SourceFormat.Html)]
    [InlineData(SourceFormat.PlainText)]
    public void Parse_LanguageOfAnExtension_IsChosen(SourceFormat format) =>
        Assert.Contains(Parse(format, new Evidence(MetadataField.Language, "en-GB", "clerk", 3)).Article!.Evidence, static claim => claim is { Field: MetadataField.Language, IsChosen: true });

    [Theory]
    [InlineData(SourceFormat.Html)]
    [InlineData(SourceFormat.PlainText)]
    public void Parse_DateOfAnExtensionThatIsNone_IsReported(SourceFormat format)
    {
        var result = Parse(format, new(MetadataField.Published, "some day", "clerk", 9), new(MetadataField.Section, "Region", "clerk", 9));
        Assert.Null(result.Article?.Published);
        Assert.Equal("Region", result.Article?.Section);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.StructuredDataMalformed && d.Message.Contains("some day", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(MetadataField.Section, " ", "clerk", 9f)]
    [InlineData(MetadataField.Section, "Region", "", 9f)]
    [InlineData(MetadataField.Section, "Region", "clerk", float.NaN)]
    [InlineData((MetadataField)99, "Region", "clerk", 9f)]
    public void Parse_ImpossibleClaimOfAnExtension_FailsInsideIt(MetadataField field, string value, string rule, float weight)
    {
        var result = Parse(SourceFormat.Html, new Evidence(field, value, rule, weight));
        Assert.True(result.IsArticle);
        Assert.Contains(nameof(Clerk), Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.ExtensionFailed).Message, StringComparison.Ordinal);
    }

    private static ParseResult Parse(SourceFormat format, params Evidence[] claims)
    {
        const string text = "<h1>Lake freezes over</h1>\n\n<p>The lake above Oberweiler froze over on Monday night for the first time in forty years, and by the morning half of the town stood on the ice.</p>\n\n<p>Older people remember the winter of the great frost, when lorries drove across the lake.</p>";
        return new NewsParser(new NewsParserOptions { Extractors = EvidenceExtractors.Default.Add(new Clerk(claims)) }).Parse(SourceDocument.FromText(text, format));
    }

    private sealed class Clerk(Evidence[] claims) : IEvidenceExtractor
    {
        public void Extract(MetadataContext context)
        {
            foreach (var claim in claims) context.Add(claim);
        }
    }

    private sealed class Keeper : IEvidenceExtractor
    {
        public Evidence Claim { get; } = new(MetadataField.Publication, "Mill Courier", "keeper", 5);

        public void Extract(MetadataContext context) => context.Add(Claim);
    }

    private sealed class Librarian : IEvidenceExtractor
    {
        public void Extract(MetadataContext context) => context.Add(new Evidence(MetadataField.Publication, "Lake Post", "librarian", 5));
    }
}
