namespace NewsCorpus.Tests.Metadata.Resolution;

public sealed class DateChoiceTests
{
    [Fact]
    public void Published_StampOfTheEveningBeforeThePrintedDay_IsTheStamp()
    {
        var head = MetadataFixture.JsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"datePublished\":\"2021-01-11T19:30:04+02:00\"}");
        Assert.Equal("2021-01-11T19:30:04+02:00", MetadataFixture.Article(head, "<h1>Lake freezes over</h1><p>From the paper of 12 January 2021</p>").Published?.ToString());
    }

    [Theory]
    [InlineData("<div>Updated 14 January 2021</div><div>Published 12 January 2021</div>", "2021-01-12")]
    [InlineData("<div>Published 12 January 2021</div><div>Updated 14 January 2021</div>", "2021-01-12")]
    [InlineData("<div>Updated 14 January 2021</div>", "2021-01-14")]
    [InlineData("<div>Updated 14 January 2021</div><div>Published 16 January 2021</div>", "2021-01-14")]
    public void Published_DayOfAnUpdateOverAStatedDay_IsTheStatedDay(string lines, string published) =>
        Assert.Equal(published, MetadataFixture.Article("", $"<h1>Lake freezes over</h1>{lines}").Published?.ToString());
}
