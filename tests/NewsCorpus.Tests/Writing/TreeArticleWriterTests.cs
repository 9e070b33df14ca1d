using System.Xml.Linq;
using NewsCorpus.Blocks;
using NewsCorpus.Tests.Metadata;
using NewsCorpus.Writing;

namespace NewsCorpus.Tests.Writing;

/// <summary>The two formats that are trees of elements.</summary>
public sealed class TreeArticleWriterTests
{
    private static readonly XNamespace s_tei = "http://www.tei-c.org/ns/1.0";

    [Fact]
    public void Tei_Article_IsWellFormedWithItsParts()
    {
        var corpus = XDocument.Parse(WriterText.Of(new TeiArticleWriter(), SampleResults.Article, SampleResults.Nothing));
        var tei = Assert.Single(corpus.Root!.Elements(s_tei + "TEI"));
        Assert.Equal("Tide & time <wait>", tei.Descendants(s_tei + "title").First().Value);
        Assert.Equal(["Mara Quill", "Coast Wire"], tei.Descendants(s_tei + "author").Select(e => e.Value));
        Assert.Equal("A subheading", tei.Descendants(s_tei + "div").Last().Elements().First().Value);
        Assert.Equal(2, tei.Descendants(s_tei + "list").Count());
        Assert.Equal(4, tei.Descendants(s_tei + "cell").Count());
    }

    [Fact]
    public void Tei_TextThatXmlCannotHold_IsReplaced()
    {
        var corpus = XDocument.Parse(WriterText.Of(new TeiArticleWriter(), SampleResults.OfParagraph("a\u0001\uD800<&>\"\uFFFFz")));
        Assert.Equal("a\uFFFD\uFFFD<&>\"\uFFFDz", corpus.Descendants(s_tei + "p").Last().Value);
    }

    [Fact]
    public void Html_HostileText_IsEncoded()
    {
        var mark = new ArticleMark(InlineKind.Link, 0, 3, "javascript:alert(1)");
        var page = WriterText.Of(new HtmlArticleWriter(), SampleResults.OfParagraph("<img src=x onerror=alert(1)>", mark));
        Assert.Contains("<p>&lt;img src=x onerror=alert(1)&gt;</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_AddressWithQuotationMarks_CannotLeaveItsAttribute()
    {
        var mark = new ArticleMark(InlineKind.Link, 0, 1, "https://x.example/\"onmouseover='a'<b>");
        var page = WriterText.Of(new HtmlArticleWriter(), SampleResults.OfParagraph("x", mark));
        Assert.Contains("href=\"https://x.example/%22onmouseover=&#39;a&#39;%3Cb%3E\">x</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_Article_HasPolicyAndStructure()
    {
        var page = WriterText.Of(new HtmlArticleWriter(), SampleResults.Article);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("<ul><li>one<ul><li>one and a half</li></ul></li><li>two</li></ul>", page, StringComparison.Ordinal);
        Assert.Contains("<p>First <strong>bold</strong> text with a <a rel=\"noopener nofollow\" href=\"https://courier.example/(x)\">link</a>.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<h3>A subheading</h3>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_Article_IsReadBackWithItsFields()
    {
        var article = MetadataFixture.Article("<meta property=\"og:site_name\" content=\"Lake Post\"><meta property=\"article:published_time\" content=\"2025-03-04T18:05:00+01:00\"><meta property=\"article:modified_time\" content=\"2025-03-05T09:00:00+01:00\"><meta name=\"author\" content=\"Mara Quill\"><meta name=\"author\" content=\"Tobias Renfield\"><meta name=\"keywords\" content=\"Lake, Oberweiler\">");
        var read = NewsParser.Default.ParseHtml(WriterText.Of(new HtmlArticleWriter(), SampleResults.Of(article))).Article!;
        Assert.Equal(article.Headline, read.Headline);
        Assert.Equal(article.Authors.Select(a => a.Name), read.Authors.Select(a => a.Name));
        Assert.Equal("Lake Post", read.Publication);
        Assert.Equal(article.Published, read.Published);
        Assert.Equal(article.Modified, read.Modified);
        Assert.Equal(article.Keywords.AsEnumerable(), read.Keywords);
        Assert.Equal(article.Body, read.Body);
    }

    [Theory]
    [InlineData("The lede says it all.")]
    [InlineData("The lede says…")]
    public void AnyFormat_StandfirstThatTheFirstParagraphSays_IsWrittenOnce(string standfirst)
    {
        var result = SampleResults.OfParagraph("The lede says it all.");
        result = result with { Article = result.Article! with { Standfirst = standfirst } };
        foreach (var writer in (IArticleWriter[])[new TeiArticleWriter(), new HtmlArticleWriter(), new MarkdownArticleWriter(), new PlainTextArticleWriter()])
            Assert.Equal(2, WriterText.Of(writer, result).Split("The lede says").Length);
    }

    [Fact]
    public void PlainText_Article_EndsInAFormFeed() => Assert.Equal(
        "A\n\n\f\n", WriterText.Of(new PlainTextArticleWriter(), SampleResults.OfParagraph("A\u001B"), SampleResults.Nothing));
}
