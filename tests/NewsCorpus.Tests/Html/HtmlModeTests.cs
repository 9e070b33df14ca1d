using NewsCorpus.Blocks;
using NewsCorpus.Decoding;
using NewsCorpus.Html;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Html;

public sealed class HtmlModeTests
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    [Theory]
    [InlineData("<p><![CDATA[Salt < sugar]]> sells</p>", "Salt < sugar sells")]
    [InlineData("<p><![CDATA[Salt &amp; sugar]]> &amp; tea</p>", "Salt &amp; sugar & tea")]
    [InlineData("<head><script src='a.js'/><title/></head><p>Text</p>", "Text")]
    [InlineData("<p>a <span title='b'/>c</p>", "a c")]
    public void Read_XmlByTypeOrDeclaration_LosesNoText(string markup, string expected)
    {
        Assert.Equal(expected, Read(markup, "application/xhtml+xml; charset=utf-8"));
        Assert.Equal(expected, Read(Declaration + markup, contentType: null));
    }

    [Fact]
    public void Read_DeclarationOfXmlServedAsHtml_IsReadAsABrowserDoes() => Assert.Equal("sells", Read(Declaration + "<p><![CDATA[Salt]]> sells</p>", "text/html"));

    [Fact]
    public void Read_SectionInXml_HasAnExactSpan()
    {
        const string Html = Declaration + "<p><![CDATA[Salt sells]]></p>";
        using var content = HtmlPage.Read(Html);
        var span = content.Blocks[0].Span;
        Assert.Equal("Salt sells", Html[span.Start..span.End]);
    }

    [Fact]
    public void Read_FramesOnly_ShowsWhatStandsInNoFrames()
    {
        var prose = string.Concat(Enumerable.Repeat("The quay was opened to carts again. ", 8)).Trim();
        Assert.Equal(["The quay", prose], HtmlPage.Texts($"<html><head><title>Quay</title></head><frameset cols='20%,80%'><frame src=a.html><noframes><body><h1>The quay</h1><p>{prose}</body></noframes></frameset></html>"));
        Assert.Equal([], HtmlPage.Texts("<frameset><frame src=a.html><noframes>Your browser shows no frames.</noframes></frameset>"));
    }

    private static string Read(string html, string? contentType)
    {
        using var source = SourceDecoder.Decode(SourceDocument.FromText(html, SourceFormat.Html, new SourceOrigin { ContentType = contentType }), []);
        using var content = new HtmlSourceReader().Read(source, new ReadContext(ReadLimits.Default));
        return content.Text.ToString();
    }
}
