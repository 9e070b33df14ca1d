using NewsCorpus.Metadata;
using static NewsCorpus.Tests.Metadata.Extractors.ExtractorAssert;

namespace NewsCorpus.Tests.Metadata.Extractors;

/// <summary>Claims of meta elements.</summary>
public sealed class MetaExtractorTests
{
    private static Article Parse(string name, string content) => MetadataFixture.Article($"<meta name=\"{name}\" content=\"{content}\">");

    [Theory]
    [InlineData("og:title", "og-title")]
    [InlineData("twitter:title", "twitter-title")]
    [InlineData("dc.title", "dc-title")]
    [InlineData("parsely-title", "parsely-title")]
    [InlineData("sailthru.title", "sailthru-title")]
    public void Extract_Title_IsClaimed(string name, string rule) => Claims(Parse(name, "Lake freezes over"), MetadataField.Headline, rule, "Lake freezes over");

    [Theory]
    [InlineData("article:published_time", "meta-article-published")]
    [InlineData("parsely-pub-date", "meta-published")]
    [InlineData("sailthru.date", "meta-published")]
    [InlineData("dc.date.issued", "meta-published")]
    [InlineData("x-publish-date", "meta-published")]
    [InlineData("published", "meta-published")]
    [InlineData("date", "meta-date")]
    [InlineData("article:modified_time", "meta-article-modified")]
    [InlineData("article:published:time", "meta-article-published")]
    public void Extract_Date_IsClaimed(string name, string rule) => Claims(Parse(name, "2021-01-12"), MetadataField.Published, rule, "2021-01-12");

    [Theory]
    [InlineData("author", "meta-author")]
    [InlineData("dc.creator", "dc-creator")]
    [InlineData("parsely-author", "meta-other-author")]
    [InlineData("article:author", "meta-article-author")]
    public void Extract_Author_IsClaimed(string name, string rule) => Claims(Parse(name, "By Ann Miller"), MetadataField.Author, rule, "Ann Miller");

    [Theory]
    [InlineData("https://www.example.org/ann")]
    [InlineData("@annmiller")]
    public void Extract_AddressOrHandle_IsNoAuthor(string content) => ClaimsNothing(Parse("author", content), MetadataField.Author, "meta-author");

    [Theory]
    [InlineData("news_keywords", "news-keywords")]
    [InlineData("keywords", "meta-keywords")]
    [InlineData("article:tag", "article-tag")]
    [InlineData("parsely-tags", "meta-other-tags")]
    public void Extract_Keywords_AreSplit(string name, string rule)
    {
        var article = Parse(name, "Frost, #Ice; Snow ,Lake (12)");
        Claims(article, MetadataField.Keyword, rule, "Frost");
        Claims(article, MetadataField.Keyword, rule, "Lake");
    }

    [Fact]
    public void Extract_NumberOfARecord_IsNoKeyword()
    {
        var article = Parse("keywords", "Frost, 100312362, 2021");
        Claims(article, MetadataField.Keyword, "meta-keywords", "2021");
        Assert.DoesNotContain(article.Evidence, e => e.Value == "100312362");
    }

    [Fact]
    public void Extract_TwitterLabelAndData_BelongTogether()
    {
        var article = MetadataFixture.Article("<meta name=\"twitter:label1\" content=\"Written by\"><meta name=\"twitter:data1\" content=\"Ann Miller\"><meta name=\"twitter:label2\" content=\"Filed under\"><meta name=\"twitter:data2\" content=\"Frost, Ice\"><meta name=\"twitter:label3\" content=\"Est. reading time\"><meta name=\"twitter:data3\" content=\"Four minutes\">");
        Claims(article, MetadataField.Author, "twitter-data-author", "Ann Miller");
        Claims(article, MetadataField.Keyword, "twitter-data-keywords", "Ice");
        Assert.DoesNotContain(article.Evidence, e => e.Value == "Four minutes");
    }

    [Theory]
    [InlineData("og:site_name", MetadataField.Publication, "og-site-name")]
    [InlineData("og:site:name", MetadataField.Publication, "og-site-name")]
    [InlineData("og:description", MetadataField.Standfirst, "og-description")]
    [InlineData("article:section", MetadataField.Section, "meta-section")]
    public void Extract_Other_IsClaimed(string name, MetadataField field, string rule) => Claims(Parse(name, "Lake Post"), field, rule, "Lake Post");

    [Fact]
    public void Extract_AccountOfTheSite_NamesThePublication() => Claims(Parse("article:publisher", "https://www.facebook.com/LakePost/"), MetadataField.Publication, "account-name", "Lake Post");
}
