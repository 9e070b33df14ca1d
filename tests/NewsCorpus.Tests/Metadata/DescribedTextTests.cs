using NewsCorpus.Metadata;

namespace NewsCorpus.Tests.Metadata;

public sealed class DescribedTextTests
{
    [Theory]
    [InlineData("The lake froze over.", "The lake froze over.")]
    [InlineData("<p>Here&#x27;s what the mayor said.</p><p>Nobody listened.</p>", "Here's what the mayor said. Nobody listened.")]
    [InlineData("Ice &amp; snow&nbsp;", "Ice & snow")]
    [InlineData("&lt;p&gt;Ice &amp;amp; snow&lt;/p&gt;", "Ice &amp; snow")]
    [InlineData("Read <a href=\"https://lakepost.example/\">all</a> of it<br/>now", "Read all of it now")]
    [InlineData("<The Frozen Lake> opens on Friday", "<The Frozen Lake> opens on Friday")]
    [InlineData("Winter < summer, says <b", "Winter < summer, says <b")]
    [InlineData("Ice <a href=", "Ice <a href=")]
    public void Read_Description_IsWhatPeopleSee(string value, string expected) => Assert.Equal(expected, DescribedText.Read(value));

    [Theory]
    [InlineData("<meta property=\"og:description\" content=\"&lt;p&gt;Half of the town stood &amp;amp; slid on the ice.&lt;/p&gt;\">")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"description\":\"<p>Half of the town stood &amp; slid on the ice.</p>\"}</script>")]
    public void Parse_DescriptionWithMarkup_IsAStandfirstWithout(string head) =>
        Assert.Equal("Half of the town stood & slid on the ice.", MetadataFixture.Article(head).Standfirst);
}
