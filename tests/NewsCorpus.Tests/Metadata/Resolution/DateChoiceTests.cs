namespace NewsCorpus.Tests.Metadata.Resolution;

public sealed class DateChoiceTests
{
    [Fact]
    public void Published_StampOfTheEveningBeforeThePrintedDay_IsTheStamp()
    {
        var head = MetadataFixture.JsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"datePublished\":\"2021-01-11T19:30:04+02:00\"}");
        Assert.Equal("2021-01-11T19:30:04+02:00", MetadataFixture.Article(head, "<h1>Lake freezes over</h1><p>From the paper of 12 January 2021</p>").Published?.ToString());
    }
}
