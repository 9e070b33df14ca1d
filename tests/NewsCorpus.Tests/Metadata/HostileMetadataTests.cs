using System.Diagnostics;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Metadata;

/// <summary>Metadata that lies, is broken or is too much of something: the article comes out, the fault is told, and time stays bounded.</summary>
public sealed class HostileMetadataTests
{
    private static readonly TimeSpan s_bound = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("0000-00-00")]
    [InlineData("2021-02-30")]
    [InlineData("9999-99-99T99:99:99Z")]
    public void Parse_DateThatDoesNotExist_IsIgnoredWithDiagnostic(string date)
    {
        var result = MetadataFixture.Parse($"<meta property=\"article:published_time\" content=\"{date}\">");
        Assert.Null(result.Article?.Published);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.StructuredDataMalformed);
    }

    [Theory]
    [InlineData("99999-01-01")]
    [InlineData("13 January 99999")]
    [InlineData("1e309")]
    public void Parse_AbsurdYear_StatesNoDate(string date) => Assert.Null(MetadataFixture.Article($"<meta property=\"article:published_time\" content=\"{date}\">").Published);

    [Fact]
    public void Parse_JsonLdThatLiesAboutTheDate_IsReportedAgainstTheOtherSource()
    {
        var result = MetadataFixture.Parse("<meta property=\"article:published_time\" content=\"2021-01-12\">" + MetadataFixture.JsonLd("""{"@type":"NewsArticle","headline":"Lake freezes over","datePublished":"2019-05-05"}"""));
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.EvidenceConflict);
    }

    [Fact]
    public void Parse_AddressesThatContradict_AreReported()
    {
        var result = MetadataFixture.Parse("<link rel=\"canonical\" href=\"https://www.lakepost.example/news/lake\"><meta property=\"og:url\" content=\"https://www.lakepost.example/news/goat\">");
        Assert.Equal("https://www.lakepost.example/news/lake", result.Article?.Url?.ToString());
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.EvidenceConflict);
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":", 10_000)]
    [InlineData("[", 100_000)]
    [InlineData("{\"a\":[", 50_000)]
    public void Parse_DeeplyNestedJsonLd_IsBoundedAndGivesTheArticle(string opening, int times)
    {
        var watch = Stopwatch.StartNew();
        var result = MetadataFixture.Parse(MetadataFixture.JsonLd(string.Concat(Enumerable.Repeat(opening, times))));
        Assert.Equal("Lake freezes over", result.Article?.Headline);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.StructuredDataMalformed);
        Assert.True(watch.Elapsed < s_bound, $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Parse_FiveMegabytesOfJsonLd_IsBoundedAndGivesTheArticle()
    {
        var nodes = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"{{\"@type\":\"NewsArticle\",\"headline\":\"Goat number {i} elected\",\"author\":{{\"@id\":\"#a{i % 7}\"}},\"datePublished\":\"2020-05-05\"}}"));
        var watch = Stopwatch.StartNew();
        var result = MetadataFixture.Parse(MetadataFixture.JsonLd($"{{\"@graph\":[{nodes}]}}"));
        Assert.Equal("Lake freezes over", result.Article?.Headline);
        Assert.True(watch.Elapsed < s_bound, $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Parse_TruncatedJsonLd_GivesWhatItSaysWithDiagnostic()
    {
        var result = MetadataFixture.Parse(MetadataFixture.JsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"datePublished\":\"2021-01-12\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Mil"));
        Assert.Equal("2021-01-12", result.Article?.Published?.ToString());
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.StructuredDataMalformed);
    }

    [Fact]
    public void Parse_TenThousandBylinesAndTags_IsBoundedAndGivesAHandful()
    {
        var lines = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<p class=\"author\">By Ann M{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676 % 26))}ller</p><p class=\"tags\"><a rel=\"tag\" href=\"/t{i}\">Tag {i} of them</a></p>"));
        var watch = Stopwatch.StartNew();
        var article = MetadataFixture.Article("", "<h1>Lake freezes over</h1>" + lines);
        Assert.InRange(article.Authors.Length, 0, 10);
        Assert.InRange(article.Keywords.Length, 0, 40);
        Assert.True(watch.Elapsed < s_bound, $"It took {watch.Elapsed}.");
    }
}
