using NewsCorpus.Metadata;
using static NewsCorpus.Tests.Metadata.Extractors.ExtractorAssert;

namespace NewsCorpus.Tests.Metadata.Extractors;

/// <summary>Claims of JSON-LD; all names and papers are invented.</summary>
public sealed class JsonLdExtractorTests
{
    private static Article Parse(string json) => MetadataFixture.Article(MetadataFixture.JsonLd(json));

    [Fact]
    public void Extract_Article_ClaimsItsProperties()
    {
        var article = Parse("""{"@type":"NewsArticle","headline":"Lake freezes over","alternativeHeadline":"Forty years of waiting","datePublished":"2021-01-12","author":{"@type":"Person","givenName":"Ann","familyName":"Miller"},"keywords":"Frost, Ice","articleSection":"Region","inLanguage":"en-GB","license":"https://example.org/cc"}""");
        Claims(article, MetadataField.Headline, "json-ld-headline", "Lake freezes over");
        Claims(article, MetadataField.Headline, "json-ld-alternative-headline", "Forty years of waiting");
        Claims(article, MetadataField.Published, "json-ld-published", "2021-01-12");
        Claims(article, MetadataField.Author, "json-ld-author", "Ann Miller");
        Claims(article, MetadataField.Keyword, "json-ld-keywords", "Ice");
        Claims(article, MetadataField.Section, "json-ld-section", "Region");
        Claims(article, MetadataField.License, "json-ld-license", "https://example.org/cc");
    }

    [Fact]
    public void Extract_PersonWithSeveralNames_AreSeveralAuthors() => Assert.Equal(
        ["Ann Miller", "Ray Stone"],
        Parse("""{"@type":"NewsArticle","headline":"Lake freezes over","author":{"@type":"Person","name":["Ann Miller","Ray Stone"]}}""").Authors.Select(a => a.Name));

    [Fact]
    public void Extract_OrganizationWithSeveralNames_IsOneAuthor() => Assert.Equal(
        ["Lake Post"],
        Parse("""{"@type":"NewsArticle","headline":"Lake freezes over","author":{"@type":"Organization","name":["Lake Post","LP"]}}""").Authors.Select(a => a.Name));

    [Fact]
    public void Extract_WebPageWithoutArticle_ClaimsAsAPage()
    {
        var article = Parse("""{"@graph":[{"@type":"WebPage","name":"Lake freezes over","datePublished":"2021-01-12","isPartOf":{"@type":"WebSite","name":"Lake Post"}},{"@type":"WebSite","name":"Lake Post"}]}""");
        Claims(article, MetadataField.Headline, "json-ld-page-name", "Lake freezes over");
        Claims(article, MetadataField.Published, "json-ld-page-published", "2021-01-12");
        Claims(article, MetadataField.Publication, "json-ld-part-of", "Lake Post");
        Claims(article, MetadataField.Publication, "json-ld-site-name", "Lake Post");
    }

    [Fact]
    public void Extract_AuthorOfTypeOrganization_IsClaimedAsOne() =>
        Claims(Parse("""{"@type":"NewsArticle","headline":"Lake freezes over","author":{"@type":"NewsMediaOrganization","name":"Lake Post"}}"""), MetadataField.Author, "json-ld-author-organization", "Lake Post");

    [Fact]
    public void Extract_TypedKeywords_LoseTheirKind() =>
        Claims(Parse("""{"@type":"NewsArticle","headline":"Lake freezes over","keywords":["Subject: Frost","Day: Friday"]}"""), MetadataField.Keyword, "json-ld-keywords", "Frost");

    [Theory]
    [InlineData("[1,2")]
    [InlineData("null")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":{\"a\":[{}]},\"author\":[[[]]],\"datePublished\":7}")]
    public void Extract_OddJson_ClaimsNoDate(string json) => ClaimsNothing(Parse(json), MetadataField.Published, "json-ld-published");
}
