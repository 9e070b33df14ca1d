using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Html;

public sealed class HtmlSourceReaderTests
{
    [Theory]
    [InlineData("<p>One<p>Two", new[] { "One", "Two" })]
    [InlineData("One<br>Two<br><br>Three", new[] { "One", "Two", "Three" })]
    [InlineData("<div>Lead <b>bold</b> and <a href=x>link</a>.<p>Inner</p>tail</div>", new[] { "Lead bold and link.", "Inner", "tail" })]
    [InlineData("<ul><li>One<li>Two</ul>After", new[] { "One", "Two", "After" })]
    [InlineData("<dl><dt>Term<dd>Meaning<dt>Next</dl>", new[] { "Term", "Meaning", "Next" })]
    [InlineData("<p>Glu<span>ed</span> to<i>gether</i>", new[] { "Glued together" })]
    [InlineData("<b><p>One</b> two</p>three", new[] { "One two", "three" })]
    [InlineData("<p>a</p></p><p>b", new[] { "a", "b" })]
    [InlineData("a</p>b", new[] { "a", "b" })]
    [InlineData("<form><p>Search</form>after", new[] { "Search", "after" })]
    [InlineData("<p>One<button>Share</button>two", new[] { "One", "Share", "two" })]
    [InlineData("<h2>Title<h3>Next</h2>text", new[] { "Title", "Next", "text" })]
    [InlineData("<p>Shares of <stock-quote>Lake Ferries</stock-quote> fell", new[] { "Shares of Lake Ferries fell" })]
    [InlineData("<h2>Shares of <stock-quote><b>Lake Ferries</b></stock-quote> fell</h2>", new[] { "Shares of Lake Ferries fell" })]
    [InlineData("<div>Shares<share-bar>Share</share-bar>fell</div>", new[] { "Shares", "Share", "fell" })]
    [InlineData("<story-body><p>Shares<p>fell</story-body>", new[] { "Shares", "fell" })]
    public void Read_BlockEdges_CutBlocks(string html, string[] expected) => Assert.Equal(expected, HtmlPage.Texts(html));

    [Theory]
    [InlineData("<p>Ham&amp;eggs &lt;b&gt; &euro;5 &nbsp; &#8217; &#x1F600; &notit; &unknown; a&b", new[] { "Ham&eggs <b> €5 ’ 😀 ¬it; &unknown; a&b" })]
    [InlineData("<p>\u00a0 \t\n x\u00ady\u200bz &shy;end\u3000stop ", new[] { "xyz end stop" })]
    [InlineData("<p>\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", new[] { "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645" })]
    [InlineData("<pre>one\n  two\n\nthree</pre>", new[] { "one\ntwo", "three" })]
    [InlineData("<p>a<!-- b -->c<!--> d --!> e", new[] { "ac d --!> e" })]
    [InlineData("<p>a<!-- b --!>c<![CDATA[d]]>e<?php f ?>g</>h", new[] { "acegh" })]
    [InlineData("<p>1 < 2 and <3 hearts<", new[] { "1 < 2 and <3 hearts<" })]
    public void Read_Text_IsDecodedAndNormalised(string html, string[] expected) => Assert.Equal(expected, HtmlPage.Texts(html));

    [Theory]
    [InlineData("<p>a<script>var s = '<p>no</p>';</script>b")]
    [InlineData("<p>a<style>p{}</style>b")]
    [InlineData("<p>a<script><!-- <script>x</script> --></script>b")]
    [InlineData("<p>a<template><p>no</template>b")]
    [InlineData("<p>a<iframe><p>no</p></iframe>b")]
    [InlineData("<p>a<textarea><p>no</textarea>b")]
    [InlineData("<p>a<select><option>no<option>none</select>b")]
    [InlineData("<p>a<svg><title>no</title><style>.x{}</style></svg>b")]
    [InlineData("<p>a<noscript><p>no</p></noscript>b")]
    [InlineData("<p>a<span hidden>no</span>b")]
    [InlineData("<p><ruby>a<rt>no</rt></ruby>b")]
    [InlineData("<p>a<span style='DISPLAY : none'>no</span>b")]
    [InlineData("<head><title>no</title><noscript><p>no</p></noscript></head><p>ab")]
    public void Read_WhatIsNotShown_IsLeftOut(string html) => Assert.Equal(["ab"], HtmlPage.Texts(html).SelectMany(t => t.Split(' ')).ToArray());

    [Theory]
    [InlineData("<p>Before</p><story-body><template shadowrootmode=open><style>p{}</style><p>Inside</p>tail</template>light</story-body>", new[] { "Before", "Inside", "tail", "light" })]
    [InlineData("<table><tr><td>a<td><span><template shadowrootmode=closed>b</template></span></table>", new[] { "a", "b" })]
    [InlineData("<story-body><template shadowroot><p>no</template>light</story-body>", new[] { "light" })]
    public void Read_ShadowRootInMarkup_IsShown(string html, string[] expected) => Assert.Equal(expected, HtmlPage.Texts(html));

    [Fact]
    public void Read_DeclaredTextInShadowRoot_IsRead() =>
        Assert.Contains("Microdata 1.headline = The quay", HtmlPage.Statements("<div itemscope itemtype=x/NewsArticle><h1 itemprop=headline><template shadowrootmode=open>The quay</template></h1></div>"));

    [Theory]
    [InlineData("<p><ruby>a<rp>(</rp><rt>c</rt><rp>)</rp></ruby>b")]
    [InlineData("<p><ruby>a<rp>(</rp> <rt>c</rt><rp>)</rp></ruby>b")]
    public void Read_ReadingInParentheses_Stays(string html) => Assert.Equal("a(c)b", string.Concat(HtmlPage.Texts(html)).Replace(" ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("<h1 id=t>The tides<a class=headerlink href='#t' title='Link to this heading'>&#182;</a></h1>", "The tides")]
    [InlineData("<h2><a href='#t'><span>#</span></a> The tides</h2>", "The tides")]
    [InlineData("<h3>The tides <a href='/almanac#t'>§</a></h3>", "The tides")]
    [InlineData("<h3>The tides <a href='#t'>🔗\uFE0F</a></h3>", "The tides")]
    [InlineData("<h3><a href='#t'>The tides</a></h3>", "The tides")]
    [InlineData("<h3>Who pays <a href='/hashtag'>#</a></h3>", "Who pays #")]
    [InlineData("<h3>Article <a href='#law'>§ 4</a></h3>", "Article § 4")]
    [InlineData("<p>See <a href='#law'>§</a> 4.</p>", "See § 4.")]
    public void Read_PermalinkOfHeading_LeavesItsMarkOut(string html, string expected) => Assert.Equal([expected], HtmlPage.Texts(html));

    [Fact]
    public void Read_PermalinkOfHeading_IsOutsideOfItsSpan()
    {
        const string Html = "<h2><a href='#t'>#</a> The &amp; tides <a href='#t'>¶</a></h2>";
        using var content = HtmlPage.Read(Html);
        var span = content.Blocks[0].Span;
        Assert.Equal("The &amp; tides", Html[span.Start..span.End]);
        Assert.Equal(0, content.Marks.Length);
    }

    [Fact]
    public void Read_KindsOfMarkup_BecomeKindsOfBlocks()
    {
        const string Html = """
            <h1>Harbour opens</h1><p>Text.</p><ul><li>One<ul><li>Inner</ul></ul><blockquote><p>Quoted.</blockquote>
            <figure><img src=a.jpg><figcaption>The quay. <small>Photo: L. Marr</small></figcaption></figure><pre>a
            b</pre><ul><li><article><h3>Card</h3><p>Card text</p></article></ul>
            """;
        string[] expected =
        [
            "Heading1: Harbour opens", "Paragraph: Text.", "ListItem1: One", "ListItem2: Inner", "Quotation: Quoted.",
            "Caption: The quay. Photo: L. Marr", "Preformatted: a\nb", "Heading3: Card", "Paragraph: Card text",
        ];
        Assert.Equal(expected, HtmlPage.Kinds(Html));
    }

    [Fact]
    public void Read_DataTable_MakesOneBlockOfARow()
    {
        const string Html = "<table><caption>Catch</caption><tr><th>Year<th>Tons<tr><td>2019<td>12<br>000<tr><td>2020<td></td><td>b</table>";
        Assert.Equal(["Caption: Catch", "TableRow: Year\tTons", "TableRow: 2019\t12 000", "TableRow: 2020\t\tb"], HtmlPage.Kinds(Html));
    }

    [Fact]
    public void Read_LayoutTable_DissolvesIntoItsBlocks()
    {
        var prose = string.Join(' ', Enumerable.Repeat("The ferry sails again at dawn.", 6));
        var html = $"<table><tr><td>Menu<td><p>One</p><p>Two</p></td><tr><td>{prose}<td>b</table>";
        Assert.Equal(["Paragraph: Menu", "Paragraph: One", "Paragraph: Two", $"Paragraph: {prose}", "Paragraph: b"], HtmlPage.Kinds(html));
    }

    [Fact]
    public void Read_Spans_RunFromTheFirstToTheLastVisibleUnit()
    {
        const string Html = "<p class=x>  &quot;Quay <b>five</b>&raquo; \n </p><p>Next&nbsp;</p>";
        using var content = HtmlPage.Read(Html);
        Assert.Equal("&quot;Quay <b>five</b>&raquo;", Html[content.Blocks[0].Span.Start..content.Blocks[0].Span.End]);
        Assert.Equal("Next", Html[content.Blocks[1].Span.Start..content.Blocks[1].Span.End]);
    }

    [Fact]
    public void Read_LinksAndEmphasis_AreMeasuredAndMarked()
    {
        const string Html = "<p>See <a href='/a' rel=author>Lena <b>Marr</b></a>, <em class=byline> 5 May</em> <img src=data:x data-src=q.jpg alt=Quay>";
        using var content = HtmlPage.Read(Html);
        var block = content.Blocks[0];
        Assert.Equal("See Lena Marr, 5 May", content.TextOf(0).ToString());
        Assert.Equal((9, 9), (block.LinkedLength, block.EmphasizedLength));
        var marks = content.Marks.ToArray();
        Assert.Equal([InlineKind.Link, InlineKind.Strong, InlineKind.Emphasis, InlineKind.Image], marks.Select(m => m.Kind));
        Assert.Equal(["Lena Marr", "Marr", "5 May", ""], marks.Select(m => content.Text[m.Start..m.End].ToString()));
        Assert.Equal(["/a", "", "", "q.jpg"], marks.Select(m => Html[m.Target.Start..m.Target.End]));
        Assert.True(marks[0].Traits.HasFlag(ElementTraits.AuthorLink) && marks[2].Traits.HasFlag(ElementTraits.Byline));
        Assert.Equal("Quay", Html[marks[3].Alternative.Start..marks[3].Alternative.End]);
    }

    [Fact]
    public void Read_Containers_AreThoseThatHoldBlocks()
    {
        using var content = HtmlPage.Read("<div class=empty></div><main><article class='story-body x1'><p>One</p><p>Two</p></article><aside hidden>Three</aside></main>");
        var traits = content.Containers.ToArray().Select(c => c.Traits).ToArray();
        Assert.Equal(7 - 1, traits.Length);
        Assert.Equal(ElementTraits.Main, traits[1]);
        Assert.Equal(ElementTraits.Article | ElementTraits.Body, traits[2]);
        Assert.Equal(ElementTraits.Aside | ElementTraits.Hidden | ElementTraits.NotShown, traits[5]);
        Assert.Equal((0, 2), (content.Containers[2].FirstBlock, content.Containers[2].EndBlock));
        Assert.Equal(content.Containers[3].Signature, content.Containers[4].Signature);
    }

    [Fact]
    public void Read_TextOnlyInNoscript_IsShown()
    {
        var prose = string.Concat(Enumerable.Repeat("The council met again on Tuesday. ", 12));
        Assert.Equal(["Load", prose.Trim()], HtmlPage.Texts($"<div id=app>Load</div><noscript><p>{prose}</noscript>"));
    }

    [Theory]
    [InlineData(nameof(ReadLimits.MaxDepth), DiagnosticCodes.DepthLimit)]
    [InlineData(nameof(ReadLimits.MaxNodes), DiagnosticCodes.NodeLimit)]
    [InlineData(nameof(ReadLimits.MaxAttributes), DiagnosticCodes.AttributeLimit)]
    [InlineData(nameof(ReadLimits.MaxTextLength), DiagnosticCodes.TextLimit)]
    [InlineData(nameof(ReadLimits.MaxDeclarations), DiagnosticCodes.DeclarationLimit)]
    public void Read_LimitReached_GivesAResultAndADiagnostic(string limit, string code)
    {
        var limits = limit switch
        {
            nameof(ReadLimits.MaxDepth) => ReadLimits.Default with { MaxDepth = 3 },
            nameof(ReadLimits.MaxNodes) => ReadLimits.Default with { MaxNodes = 8 },
            nameof(ReadLimits.MaxAttributes) => ReadLimits.Default with { MaxAttributes = 2 },
            nameof(ReadLimits.MaxTextLength) => ReadLimits.Default with { MaxTextLength = 10 },
            _ => ReadLimits.Default with { MaxDeclarations = 1 },
        };
        var context = new ReadContext(limits);
        using var content = HtmlPage.Read("<p id=a title=b lang=c>Start<meta name=author content=A><meta name=keywords content=B><div><div><div><div>Deep</div></div></div></div><p>And so on", context);
        Assert.Contains(code, context.Diagnostics.Select(d => d.Code));
        Assert.Equal("Start", content.TextOf(0).ToString());
    }

    [Fact]
    public void Read_ElementsBeyondTheDepth_KeepTheirText()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 2000)) + "deep" + string.Concat(Enumerable.Repeat("</div>", 2000)) + "<p>after";
        Assert.Equal(["deep", "after"], HtmlPage.Texts(html));
    }
}
