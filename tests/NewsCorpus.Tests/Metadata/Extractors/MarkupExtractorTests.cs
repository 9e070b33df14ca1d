using NewsCorpus.Metadata;
using static NewsCorpus.Tests.Metadata.Extractors.ExtractorAssert;

namespace NewsCorpus.Tests.Metadata.Extractors;

/// <summary>Claims of microdata, RDFa, link elements and the title element.</summary>
public sealed class MarkupExtractorTests
{
    [Fact]
    public void Extract_Microdata_ClaimsTheArticleItem()
    {
        var article = MetadataFixture.Article("", "<div itemscope itemtype=\"https://schema.org/NewsArticle\"><h1 itemprop=\"headline\">Lake freezes over</h1><span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\"><span itemprop=\"name\">Ann Miller</span></span><meta itemprop=\"datePublished\" content=\"2021-01-12\"></div>");
        Claims(article, MetadataField.Headline, "microdata-headline", "Lake freezes over");
        Claims(article, MetadataField.Author, "microdata-author", "Ann Miller");
        Claims(article, MetadataField.Published, "microdata-published", "2021-01-12");
    }

    /// <summary>A time that is no property is what the page shows, and says nothing of what the item around it is.</summary>
    [Fact]
    public void Extract_TimeInsideAnItem_HidesNoArticle() => Claims(
        MetadataFixture.Article("", "<div itemscope itemtype=\"https://schema.org/NewsArticle\"><time datetime=\"2021-01-12\">12 January</time><h1 itemprop=\"headline\">Lake freezes over</h1></div>"),
        MetadataField.Headline,
        "microdata-headline",
        "Lake freezes over");

    [Fact]
    public void Extract_LooseProperty_IsClaimedWithoutAnItem() =>
        Claims(MetadataFixture.Article("", "<h1>Lake freezes over</h1><time itemprop=\"datePublished\" datetime=\"2021-01-12\">12 January</time>"), MetadataField.Published, "itemprop-published", "2021-01-12");

    [Theory]
    [InlineData("<div property=\"publisher\" typeof=\"NewsMediaOrganization\"><span property=\"name\">Lake Post</span></div>")]
    [InlineData("<div property=\"schema:publisher\" typeof=\"schema:Organization\"><meta property=\"schema:name\" content=\"Lake Post\"></div>")]
    [InlineData("<span property=\"publisher\">Lake Post</span>")]
    public void Extract_PublisherInRdfa_IsThePublication(string publisher)
    {
        var article = MetadataFixture.Article("", $"<div vocab=\"https://schema.org/\" typeof=\"NewsArticle\"><h1 property=\"headline\">Lake freezes over</h1>{publisher}</div>");
        Claims(article, MetadataField.Publication, "rdfa-publisher", "Lake Post");
        Assert.Equal("Lake Post", article.Publication);
    }

    [Theory]
    [InlineData("", "<span property=\"name\">Ann Miller</span>")]
    [InlineData("schema:", "<meta property=\"schema:name\" content=\"Ann Miller\">")]
    [InlineData("http://schema.org/", "<meta property=\"http://schema.org/name\" content=\"Ann Miller\">")]
    public void Extract_ArticleInRdfa_StatesAuthorsKeywordsAndDates(string prefix, string name)
    {
        var article = MetadataFixture.Article("", $"<div typeof=\"{prefix}NewsArticle\"><h1 property=\"{prefix}headline\">Lake freezes over</h1><span property=\"{prefix}author\" typeof=\"{prefix}Person\">{name}</span><meta property=\"{prefix}dateModified\" content=\"2021-01-13\"><meta property=\"{prefix}keywords\" content=\"Lake, Frost\"></div>");
        Claims(article, MetadataField.Author, "rdfa-author", "Ann Miller");
        Claims(article, MetadataField.Modified, "rdfa-modified", "2021-01-13");
        Assert.Contains("Frost", article.Keywords);
    }

    /// <summary>Templates that call the whole page an item of microdata or RDFa describe the page by its meta elements all the same.</summary>
    [Theory]
    [InlineData("itemscope itemtype=\"https://schema.org/WebPage\"", "title")]
    [InlineData("typeof=\"WebPage\"", "og:title")]
    public void Extract_MetaElementsOfAPageThatIsAnItem_AreNoPropertiesOfIt(string item, string property) => Assert.DoesNotContain(
        NewsParser.Default.ParseHtml($"<html {item}><head><meta property=\"{property}\" content=\"Lake freezes over\"></head><body><article><h1>Lake freezes over</h1><p>The lake above Oberweiler froze over on Monday night for the first time in forty years, and by the morning half of the town stood on the ice.</p></article></body></html>").Article?.Evidence ?? [],
        static claim => claim.Rule == "rdfa-headline");

    [Fact]
    public void Extract_AddressOfAPublisherInRdfa_IsNoName() => ClaimsNothing(
        MetadataFixture.Article("", "<div typeof=\"NewsArticle\"><h1 property=\"headline\">Lake freezes over</h1><link property=\"publisher\" href=\"https://www.example.org/\"></div>"), MetadataField.Publication, "rdfa-publisher");

    [Fact]
    public void Extract_Links_GiveAddressLicenceAndLanguage()
    {
        var article = MetadataFixture.Article("<link rel=\"canonical\" href=\"/news/lake-2\"><link rel=\"license\" href=\"https://example.org/cc\">");
        Claims(article, MetadataField.Url, "link-canonical", "https://www.lakepost.example/news/lake-2");
        Claims(article, MetadataField.License, "link-license", "https://example.org/cc");
        Claims(article, MetadataField.Language, "html-lang", "en-GB");
    }

    [Fact]
    public void Extract_RelativeAddresses_AreJoinedToTheBaseOfThePage()
    {
        var article = MetadataFixture.Article("<base href=\"/archive/\"><link rel=\"canonical\" href=\"lake-2\"><meta property=\"og:url\" content=\"lake-2?from=feed\"><meta property=\"og:image\" content=\"ice.jpg\">");
        Claims(article, MetadataField.Url, "link-canonical", "https://www.lakepost.example/archive/lake-2");
        Claims(article, MetadataField.Url, "og-url", "https://www.lakepost.example/archive/lake-2?from=feed");
        Assert.Equal("https://www.lakepost.example/archive/ice.jpg", article.Image?.Url);
    }

    [Theory]
    [InlineData("<base href=\"https://www.lakepost.example/archive/\">", "https://www.lakepost.example/news/lake")]
    [InlineData("", null)]
    public void Extract_CanonicalOfPageWithoutAddress_IsAnAddressOnlyWithABase(string markup, string? expected)
    {
        var article = NewsParser.Default.ParseHtml($"<html><head>{markup}<link rel=\"canonical\" href=\"/news/lake\"></head><body><article><h1>Lake freezes over</h1><p>The lake above Oberweiler froze over on Monday night for the first time in forty years, and by the morning half of the town stood on the ice.</p><p>Older people remember the winter of the great frost, when lorries drove across the lake and a band played.</p></article></body></html>").Article;
        Assert.Equal(expected, article?.Url);
        Assert.Equal(expected is null ? null : "lakepost.example", article?.Domain);
    }

    [Fact]
    public void Extract_CanonicalThatIsNoWebAddress_IsIgnored() =>
        ClaimsNothing(MetadataFixture.Article("<link rel=\"canonical\" href=\"javascript:void(0)\">"), MetadataField.Url, "link-canonical");

    [Fact]
    public void Extract_TitleThatIsPrintedWhole_NamesNoPublication() =>
        ClaimsNothing(MetadataFixture.Article("<title>In pictures: Lake freezes over</title>", "<h1>In pictures: Lake freezes over</h1>"), MetadataField.Publication, "title-last-part");

    [Theory]
    [InlineData("Lake freezes over | Lake Post", "Lake Post")]
    [InlineData("Lake freezes over – Lake Post", "Lake Post")]
    public void Extract_LastPartOfTheTitle_IsClaimedAsPublication(string title, string expected) =>
        Claims(MetadataFixture.Article($"<title>{title}</title>"), MetadataField.Publication, "title-last-part", expected);

    [Fact]
    public void Extract_Address_GivesDomainAndName()
    {
        var article = MetadataFixture.Article("", url: "https://www.lakepost.example/2021/01/12/lake");
        Claims(article, MetadataField.Domain, "address-host", "lakepost.example");
        Claims(article, MetadataField.Publication, "address-host", "Lakepost");
        Claims(article, MetadataField.Published, "address-date", "2021-01-12");
    }
}
