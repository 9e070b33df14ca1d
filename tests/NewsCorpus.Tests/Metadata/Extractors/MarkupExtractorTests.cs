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

    [Fact]
    public void Extract_LooseProperty_IsClaimedWithoutAnItem() =>
        Claims(MetadataFixture.Article("", "<h1>Lake freezes over</h1><time itemprop=\"datePublished\" datetime=\"2021-01-12\">12 January</time>"), MetadataField.Published, "itemprop-published", "2021-01-12");

    [Fact]
    public void Extract_Links_GiveAddressLicenceAndLanguage()
    {
        var article = MetadataFixture.Article("<link rel=\"canonical\" href=\"/news/lake-2\"><link rel=\"license\" href=\"https://example.org/cc\">");
        Claims(article, MetadataField.Url, "link-canonical", "https://www.lakepost.example/news/lake-2");
        Claims(article, MetadataField.License, "link-license", "https://example.org/cc");
        Claims(article, MetadataField.Language, "html-lang", "en-GB");
    }

    [Fact]
    public void Extract_CanonicalThatIsNoWebAddress_IsIgnored() =>
        ClaimsNothing(MetadataFixture.Article("<link rel=\"canonical\" href=\"javascript:void(0)\">"), MetadataField.Url, "link-canonical");

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
