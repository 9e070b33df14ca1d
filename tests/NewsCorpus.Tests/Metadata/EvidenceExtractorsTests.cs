using NewsCorpus.Metadata;

namespace NewsCorpus.Tests.Metadata;

/// <summary>The built-in extractors have names, by which a list can leave them out.</summary>
public sealed class EvidenceExtractorsTests
{
    private const string Page =
        """
        <html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour vote splits Port Elling","author":{"@type":"Person","name":"Mara Quill"}}</script></head>
        <body><article><h1>Harbour vote splits Port Elling</h1>
        <p>The harbour council of Port Elling voted on Monday to widen the old quay, a plan that fishermen have fought for eleven years.</p>
        <p>The work will cost the town a third of its yearly budget, and it will begin before the summer, the mayor said after the vote.</p></article></body></html>
        """;

    [Fact]
    public void Default_HoldsEveryNamedOneOnce()
    {
        var named = typeof(EvidenceExtractors).GetProperties().Select(static property => property.GetValue(null)).OfType<IEvidenceExtractor>();
        Assert.Equal(named.OrderBy(Name, StringComparer.Ordinal), EvidenceExtractors.Default.OrderBy(Name, StringComparer.Ordinal));

        static string Name(IEvidenceExtractor extractor) => extractor.GetType().Name;
    }

    [Fact]
    public void Parse_WithoutOneOfThem_LacksItsClaims()
    {
        Assert.Equal("Mara Quill", Assert.Single(NewsParser.Default.ParseHtml(Page).Article!.Authors).Name);
        var parser = new NewsParser(new NewsParserOptions { Extractors = EvidenceExtractors.Default.Remove(EvidenceExtractors.JsonLd) });
        Assert.Empty(parser.ParseHtml(Page).Article!.Authors);
    }
}
