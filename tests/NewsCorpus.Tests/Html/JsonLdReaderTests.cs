using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Html;

public sealed class JsonLdReaderTests
{
    [Fact]
    public void Read_Graph_IsFlattenedToTriples()
    {
        const string Json = """
            {"@context":"https://schema.org","@graph":[{"@type":["NewsArticle","Article"],"@id":"#a","headline":"Quay &amp; pier","author":[{"@type":"Person","name":"Lena Marr"},"Jo Pike"],
            "potentialAction":{"@type":"ReadAction","name":"no"},"isAccessibleForFree":false,"wordCount":120},{"@type":"Organization","name":"Brevin Post"}]}
            """;
        string[] expected =
        [
            "JsonLd 2.@type = NewsArticle", "JsonLd 2.@type = Article", "JsonLd 2.@id = #a", "JsonLd 2.headline = Quay & pier", "JsonLd 2.author = #3",
            "JsonLd 3.@type = Person", "JsonLd 3.name = Lena Marr", "JsonLd 2.author = Jo Pike", "JsonLd 2.isAccessibleForFree = false",
            "JsonLd 2.wordCount = 120", "JsonLd 4.@type = Organization", "JsonLd 4.name = Brevin Post",
        ];
        Assert.Equal(expected, Statements(Json));
    }

    [Theory]
    [InlineData("{\"headline\":\"Quay\",}")]
    [InlineData("<!-- {\"headline\":\"Quay\"} -->")]
    [InlineData("//<![CDATA[\n[{\"headline\":\"Quay\"}]\n//]]>")]
    [InlineData("/* by a plugin */ {\"headline\": /* really */ \"Quay\"};")]
    [InlineData("{\"headline\":\"Qu\\ay\"}")]
    [InlineData("{&quot;headline&quot;:&quot;Quay&quot;}")]
    [InlineData("{\"headline\":\"Quay\"}{\"keywords\":\"\"}")]
    [InlineData("{\"headline\":\"Quay\"} {\"broken\": ")]
    [InlineData("{\"schema:headline\":\"\\u0051uay \"}")]
    public void Read_FaultsOfNewsPages_AreMended(string json) => Assert.Equal(["JsonLd 1.headline = Quay"], Statements(json));

    [Fact]
    public void Read_RawLineBreaksInStrings_AreKept()
    {
        Assert.Equal(["JsonLd 1.articleBody = One\nTwo"], Statements("{\"articleBody\":\"One\nTwo\"}"));
        Assert.Equal(["JsonLd 1.headline = One Two"], Statements("{\"headline\":\"One\nTwo\"}"));
    }

    [Fact]
    public void Read_Spans_PointAtTheValue()
    {
        const string Html = "<p>ß€😀<script type=application/ld+json>{\"name\":\"é€😀x\",\"headline\":\"Quay\"}</script>";
        using var content = HtmlPage.Read(Html);
        Assert.Equal(["\"é€😀x\"", "\"Quay\""], content.Declarations.Select(d => Html[d.Span.Start..d.Span.End]));
    }

    [Theory]
    [InlineData("{\"a\":1")]
    [InlineData("{{{{")]
    [InlineData("]")]
    [InlineData("{\"headline\":\"\\ud800\"}")]
    public void Read_Nonsense_GivesNothing(string json) => Assert.Empty(Statements(json));

    [Fact]
    public void Read_TooDeep_IsReported()
    {
        var context = new ReadContext(ReadLimits.Default);
        var nested = string.Concat(Enumerable.Repeat("{\"about\":", 100)) + "1" + new string('}', 100);
        using var content = HtmlPage.Read($"<script type=application/ld+json>{nested}</script>", context);
        Assert.Contains(DiagnosticCodes.StructuredDataMalformed, context.Diagnostics.Select(d => d.Code));
    }

    private static string[] Statements(string json) => HtmlPage.Statements($"<script type='application/ld+json'>{json}</script>");
}
