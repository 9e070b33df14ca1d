using NewsCorpus.Blocks;

namespace NewsCorpus.Tests.Html;

public sealed class HtmlDeclarationWalkerTests
{
    [Theory]
    [InlineData("<html lang='de-CH'><body lang=fr>", new[] { "Language 0.lang = de-CH" })]
    [InlineData("<title> Quay &amp; harbour\n opens </title><title>no</title>", new[] { "Title 0.title = Quay & harbour opens" })]
    [InlineData("<meta property='og:Title' content='A &quot;B&quot;'><meta name=viewport content=x>", new[] { "Meta 0.og:title = A \"B\"" })]
    [InlineData("<meta name='My-Paper-Date' content=' 2021-05-03 '>", new[] { "Meta 0.my-paper-date = 2021-05-03" })]
    [InlineData("<link rel=canonical href='/a?b=1&amp;c=2'><link rel=stylesheet href=x>", new[] { "Link 1.canonical = /a?b=1&c=2" })]
    [InlineData("<link rel=alternate href=/fr hreflang=fr type=text/html>", new[] { "Link 1.alternate = /fr", "Link 1.rel/type = text/html", "Link 1.rel/hreflang = fr" })]
    [InlineData("<p><time datetime=2021-05-03>May 3</time> <time>4 May</time>", new[] { "Time 0.time = 2021-05-03", "Time 0.time = 4 May" })]
    [InlineData("<p><abbr class='a published' title='2021-05-03T09:12:00+02:00'>9:12</abbr> <abbr class=unit title=kilometres>km</abbr>", new[] { "Time 0.time = 2021-05-03T09:12:00+02:00" })]
    public void Read_Statements_AreKept(string html, string[] expected) => Assert.Equal(expected, HtmlPage.Statements(html));

    [Theory]
    [InlineData("description articleBody", false)]
    [InlineData("description", true)]
    public void Read_DescriptionThatIsTheBody_IsNone(string names, bool isRead) =>
        Assert.Equal(isRead, HtmlPage.Statements($"<div itemscope itemtype=http://schema.org/BlogPosting><div itemprop='{names}'>Carts stood in the lane.</div></div>").Contains("Microdata 1.description = Carts stood in the lane."));

    [Fact]
    public void Read_ValueStatedTwice_IsOneString()
    {
        using var content = HtmlPage.Read("<title>Quay opens</title><meta property=og:title content='Quay opens'><meta name=twitter:title content='Quay  opens'><meta name=author content='Lena Marr'>");

        Assert.All(content.Declarations.Take(3), declaration => Assert.Same(content.Declarations[0].Value, declaration.Value));
        Assert.Equal("Lena Marr", content.Declarations[3].Value);
    }

    [Fact]
    public void Read_Microdata_IsFlattened()
    {
        const string Html = """
            <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Quay <b>opens</b></h1>
            <div itemprop=author itemscope itemtype=http://schema.org/Person><a itemprop="url" href="/lena"><span itemprop="name">Lena Marr</span></a></div>
            <meta itemprop=datePublished content=2021-05-03><div itemprop=articleBody>Text</div></article>
            """;
        string[] expected =
        [
            "Microdata 1.@type = NewsArticle", "Microdata 1.headline = Quay opens", "Microdata 1.author = #2", "Microdata 2.@type = Person",
            "Microdata 2.url = /lena", "Microdata 2.name = Lena Marr", "Microdata 1.datePublished = 2021-05-03",
        ];
        Assert.Equal(expected, HtmlPage.Statements(Html));
    }

    [Fact]
    public void Read_Rdfa_IsFlattened()
    {
        const string Html = "<div vocab='http://schema.org/' typeof='schema:Article'><span property='schema:headline'>Quay opens</span><p property=author typeof=Person><i property=name>L. Marr</i></div>";
        Assert.Equal(["Rdfa 1.@type = Article", "Rdfa 1.headline = Quay opens", "Rdfa 1.author = #2", "Rdfa 2.@type = Person", "Rdfa 2.name = L. Marr"], HtmlPage.Statements(Html));
    }

    [Fact]
    public void Read_MetaElementInAnItem_NamesIt()
    {
        const string Html = "<div vocab='http://schema.org/' typeof='Organization'><meta property='schema:name' content='Quay Post'><meta property='og:title' content='Quay opens'></div><meta property=name content=Page>";
        Assert.Equal(["Rdfa 1.@type = Organization", "Meta 0.schema:name = Quay Post", "Rdfa 1.name = Quay Post", "Meta 0.og:title = Quay opens", "Meta 0.name = Page"], HtmlPage.Statements(Html));
    }

    [Fact]
    public void Read_VisibleStatement_KnowsItsPlace()
    {
        using var content = HtmlPage.Read("<h1>Quay opens</h1><div class=byline><p>By L. Marr, <time datetime=2021-05-03>May 3</time></p></div>");
        var time = Assert.Single(content.Declarations);
        Assert.Equal(1, time.BlockIndex);
        Assert.Equal(content.Blocks[1].Container, time.Container);
    }

    [Fact]
    public void Read_ApplicationState_IsNotedByItsPlace()
    {
        var state = "{\"article\":{\"text\":\"" + new string('x', 2000) + "\"}}";
        var html = $"<script id=__STATE__ type=application/json>{state}</script><script>window.__X__ = {state};</script><script>var a = 1; {new string('y', 3000)}</script>";
        using var content = HtmlPage.Read(html);
        Assert.Equal([DeclarationKind.ScriptState, DeclarationKind.ScriptState], content.Declarations.Select(d => d.Kind));
        Assert.All(content.Declarations, d => Assert.StartsWith("{\"article\"", html[d.Span.Start..d.Span.End], StringComparison.Ordinal));
    }
}
