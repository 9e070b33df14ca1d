using NewsCorpus.Classification;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification;

/// <summary>Notices that stand in the place of an article, and articles that look like them.</summary>
public sealed class NoticeGateTests
{
    private const string Search = "Perhaps the address has a typing error, or an old link has led you here. The search at the top of every page of the Vellen Post finds all stories since 1987.";
    private const string Brief = "The library of Vellen opens on Sundays from October on, the council decided on Tuesday. Readers had asked for it in a petition with more than nine hundred names.";

    public static TheoryData<string, string, string> Notices => new()
    {
        { "not-found", "Page not found", $"<p>We are sorry, but the page you are looking for is no longer here, or it has never been here.</p><p>{Search}</p>" },
        { "not-found", "Fehler 404", "<p>Leider ist etwas schiefgegangen: Die von Ihnen gesuchte Seite existiert nicht oder sie ist umgezogen, ohne uns Bescheid zu geben.</p><p>Auf der Startseite des Vellener Boten finden Sie alles, was heute wichtig ist.</p>" },
        { "not-found", "Oups !", "<p>La page que vous recherchez a pris la route sans nous laisser d'adresse. Retournez à l'accueil du Courrier de Vellen, où les nouvelles du jour vous attendent.</p>" },
        { "not-found", "お知らせ", "<p>お探しのページは、移転したか、すでに終了した可能性があります。ヴェレン新聞のトップページにもどって、もう一度記事をさがしてください。ご不便をおかけして申し訳ありません。</p>" },
        { "refused", "Access denied", "<p>You have been blocked because your network has asked for more stories in one minute than a reader can read in a day.</p><p>If you are a reader all the same, write to us with the number at the end of this page.</p>" },
        { "robot-check", "One more step", "<p>Before we show the story, tell us that you are not a robot: tick the box under this line and wait for the wheel to stop turning, please.</p>" },
        { "no-script", "Vellen Post", "<p>Please enable JavaScript, for all stories and pictures of this paper are loaded by it after the page has been opened in your browser.</p>" },
        { "consent", "Welcome to the Vellen Post", "<p>This paper lives on advertising. By clicking accept you allow us to keep a small file on your device and to read it again tomorrow, so that we know which stories you like.</p>" },
        { "login", "Log in", $"<p>Please log in to read on; the account costs nothing and takes a minute to make.</p><p>{Search}</p>" },
    };

    [Theory]
    [MemberData(nameof(Notices))]
    public void Parse_Notice_IsNoArticleAndSaysWhy(string kind, string headline, string text)
    {
        var result = new NewsParser(new NewsParserOptions { IncludeRemoved = true }).ParseHtml(Page(headline, text));
        Assert.Equal(ParseOutcome.NotAnArticle, result.Outcome);
        Assert.Contains($"notice ({kind})", Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.NoArticleFound).Message, StringComparison.Ordinal);
        Assert.Contains(result.Removed, block => text.Contains(block.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("refused", "Access denied. You do not have permission to view this page of the Vellen Post.")]
    [InlineData("login", "You have reached your limit of free articles. Subscribe now to continue reading this story of the Vellen Post.")]
    public void Parse_NoticeAsOneParagraph_IsNoArticle(string kind, string text)
    {
        var result = NewsParser.Default.ParseText(text);
        Assert.Equal(ParseOutcome.NotAnArticle, result.Outcome);
        Assert.Contains($"notice ({kind})", Assert.Single(result.Diagnostics, d => d.Code == DiagnosticCodes.NoArticleFound).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_NoticeAsText_IsNoArticle()
    {
        var result = NewsParser.Default.ParseText($"Page not found\n\nWe are sorry, but the page you are looking for is no longer here, or it has never been here.\n\n{Search}\n");
        Assert.Equal(ParseOutcome.NotAnArticle, result.Outcome);
    }

    [Theory]
    [InlineData("Page not found", $"<p>{Brief}</p>", "a title alone")]
    [InlineData("Library opens on Sundays", $"<p>{Brief}</p><p>{Search}</p><p>Please enable JavaScript to see the map.</p>", "a phrase in a small part")]
    [InlineData("Town hall loses its website", "<p>Whoever looked for the website of Vellen on Monday read that the page does not exist. A clerk had let the contract for the address run out, the mayor said, and a dealer in Tamsel had bought it within the hour.</p>", "a report on a page")]
    [InlineData("Quarry and port work together", "<p>“We and our partners in the port want to move the stone by rail,” the owner of the quarry said on Friday, when both firms signed the papers in the old customs house of Vellen.</p>", "partners in a quotation")]
    public void Parse_ShortArticle_IsOne(string headline, string text, string why)
    {
        var result = NewsParser.Default.ParseHtml(Page(headline, text));
        Assert.True(result.IsArticle, why);
    }

    [Fact]
    public void Parse_NoticeThatDeclaresItselfAnArticle_IsBelieved()
    {
        var page = Page("Log in", "<p>Please log in to read on; the account costs nothing and takes a minute to make for all who live in Vellen.</p>")
            .Replace("</head>", "<meta property=\"og:type\" content=\"article\"></head>", StringComparison.Ordinal);
        Assert.True(NewsParser.Default.ParseHtml(page).IsArticle);
    }

    [Fact]
    public void Parse_LongArticleThatQuotesANotice_IsOne()
    {
        var quote = "<p>“We are sorry, but the page you are looking for is no longer here,” the screen said.</p>";
        var text = string.Concat(Enumerable.Range(0, 20).Select(i => $"<p>On day {i + 1} the clerk of Vellen rang the firm that keeps the pages of the town, and nobody there could say where they had gone.</p>{quote}"));
        Assert.True(NewsParser.Default.ParseHtml(Page("Page not found", text)).IsArticle);
    }

    [Fact]
    public void Parse_WithoutTheGate_NoticeIsAnArticle()
    {
        var parser = new NewsParser(new NewsParserOptions { Classifiers = BlockClassifiers.Default.Remove(BlockClassifiers.NoticeGate) });
        Assert.True(parser.ParseHtml(Page("Page not found", $"<p>We are sorry, but the page you are looking for is no longer here.</p><p>{Search}</p>")).IsArticle);
    }

    private static string Page(string headline, string text) =>
        $"<!DOCTYPE html><html><head><title>{headline} | Vellen Post</title></head><body><nav><a href=\"/\">Home</a><a href=\"/town\">Town</a></nav><main><h1>{headline}</h1>{text}</main><footer><p>Vellen Post</p></footer></body></html>";
}
