using NewsCorpus.Classification.Pages;
using NewsCorpus.Sources;
using NewsCorpus.Tests.Html;

namespace NewsCorpus.Tests.Classification.Pages;

/// <summary>Pages that load the next article under the first one, in the shapes that they come in.</summary>
public sealed class AppendedArticlesTests
{
    private const string Headline = "Orchard harvest begins early in Vellen";
    private const string Next = "Tram line to the quarry stays closed";
    private const string Credits = "<div class=\"author\">By Ole Brandt</div><time class=\"date\" datetime=\"2025-08-14\">14 August 2025</time>";

    private static readonly string s_first = string.Concat(Enumerable.Range(0, 5).Select(i =>
        $"<p>On the {i + 3}. morning of the harvest the growers of Vellen carried more than forty crates of plums down to the river before the heat of the day set in.</p>"));

    private static readonly string s_second = string.Concat(Enumerable.Range(0, 5).Select(i =>
        $"<p>For {i + 2} more weeks no tram will climb to the old quarry, the works office said, because the rails on the upper bend have to be laid anew.</p>"));

    [Theory]
    [InlineData("<div class=\"story\"><h1>{0}</h1>{2}{3}</div><div class=\"story\"><h1>{1}</h1>{2}{4}</div>", "elements of their own")]
    [InlineData("<div class=\"page\"><h1>{0}</h1>{2}{3}</div><div class=\"page next\"><h1>{1}</h1>{2}{4}</div>", "elements of two classes")]
    [InlineData("<h1>{0}</h1>{2}{3}<h1>{1}</h1>{2}{4}", "one element")]
    [InlineData("<div class=\"entry\"><h1 class=\"title\">{0}</h1>{2}{3}</div><div class=\"entry\"><h2 class=\"title\">{1}</h2>{2}{4}</div>", "elements alike, second rank")]
    [InlineData("<div class=\"entry\"><div class=\"head\"><div class=\"headline\">{0}</div></div>{3}</div><div class=\"entry\"><div class=\"head\"><div class=\"headline\">{1}</div></div>{2}{4}</div>", "no headings")]
    public void Parse_NextArticleWithCredits_IsCutAndReported(string layout, string shape)
    {
        var result = Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Headline, Next, Credits, s_first, s_second));
        AssertCut(result, shape);
    }

    [Fact]
    public void Parse_NextArticleThatStructuredDataNames_IsCutAndReported()
    {
        var data = $$"""<script type="application/ld+json">[{"@type":"NewsArticle","headline":"{{Headline}}"},{"@type":"NewsArticle","headline":"{{Next}}"}]</script>""";
        AssertCut(Parse($"<section><h1>{Headline}</h1>{s_first}</section><div class=\"more\"><h3>{Next}</h3>{s_second}</div>", data), "named in structured data");
    }

    [Theory]
    [InlineData("<h1>{0}</h1>{2}{3}<h1>What comes next</h1>{4}")]
    [InlineData("<div class=\"part\"><h1>{0}</h1>{2}{3}</div><div class=\"part\"><h1>What comes next</h1>{4}</div>")]
    [InlineData("<div class=\"part\"><h1>{0}</h1>{2}{3}</div><div class=\"part\"><h2>What comes next</h2>{4}</div>")]
    public void Parse_SecondPartWithoutCredits_IsKept(string layout)
    {
        var result = Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Headline, Next, Credits, s_first, s_second));
        Assert.Contains("old quarry", result.Article?.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, d => d.Code == DiagnosticCodes.SeveralArticles);
    }

    [Theory]
    [InlineData("<div>{0}</div>", true)]
    [InlineData("<div class=\"modal\">{0}</div>", false)]
    [InlineData("<div class=\"cookie-consent\">{0}</div>", false)]
    [InlineData("<nav>{0}</nav>", false)]
    public void FindStart_SecondTextWithCredits_CountsUnlessItIsAMenuOrNotice(string around, bool isArticle)
    {
        var next = string.Format(System.Globalization.CultureInfo.InvariantCulture, around, $"<h1>{Next}</h1>{Credits}{s_second}");
        using var content = HtmlPage.Read($"<title>{Headline}</title><h1>{Headline}</h1>{s_first}{next}");
        using var page = new PageView(content);
        page.Body.Fill(true);
        Assert.Equal(isArticle ? 6 : 14, AppendedArticles.FindStart(page));
    }

    private static void AssertCut(ParseResult result, string shape)
    {
        Assert.True(result.Article is not null, shape);
        Assert.Contains("crates of plums", result.Article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("old quarry", result.Article.Body, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, d => d.Code == DiagnosticCodes.SeveralArticles);
    }

    private static ParseResult Parse(string main, string head = "") => new NewsParser().ParseHtml(
        $"<!DOCTYPE html><html lang=\"en\"><head><title>{Headline} - Vellen Post</title><meta property=\"og:title\" content=\"{Headline}\">{head}</head><body><nav><a href=\"/\">Home</a><a href=\"/town\">Town</a></nav><main>{main}</main><footer><p>Vellen Post</p></footer></body></html>",
        new Uri("https://vellenpost.example/town/orchard-harvest"));
}
