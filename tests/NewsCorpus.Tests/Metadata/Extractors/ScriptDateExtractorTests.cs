using NewsCorpus.Metadata;
using static NewsCorpus.Tests.Metadata.Extractors.ExtractorAssert;

namespace NewsCorpus.Tests.Metadata.Extractors;

/// <summary>Dates in the state of a page's scripts.</summary>
public sealed class ScriptDateExtractorTests
{
    [Theory]
    [InlineData("<script>window.state={\"publishedAt\":\"2021-01-12T07:30:00Z\"}</script>", "script-published")]
    [InlineData("<script>window.state=\"{\\\"created_at\\\":\\\"2021-01-10\\\",\\\"published_at\\\": \\\"2021-01-12T07:30:00Z\\\"}\"</script>", "script-published")]
    [InlineData("<div data-page=\"{&quot;createdAt&quot;:&quot;2021-01-12T07:30:00Z&quot;}\"></div>", "script-created")]
    public void Extract_DateInAState_IsClaimed(string html, string rule)
    {
        var article = MetadataFixture.Article("", foot: html);
        Claims(article, MetadataField.Published, rule, "2021-01-12T07:30:00Z");
        Assert.Equal("2021-01-12T07:30:00Z", article.Published?.ToString());
    }

    [Theory]
    [InlineData("<script>window.state={\"publishedAt\":null,\"year\":\"2021-01-12\"}</script>")]
    [InlineData("<script>window.state={\"publishedAt\":1610436600}</script>")]
    [InlineData("<script>var publishedAt</script>")]
    public void Extract_NoDateBehindTheKey_ClaimsNothing(string html) => ClaimsNothing(MetadataFixture.Article("", foot: html), MetadataField.Published, "script-published");

    [Fact]
    public void Extract_DateStatedElsewhere_IsNotLookedFor() =>
        ClaimsNothing(MetadataFixture.Article("<meta property=\"article:published_time\" content=\"2021-01-12\">", foot: "<script>window.state={\"publishedAt\":\"2020-03-01\"}</script>"), MetadataField.Published, "script-published");
}
