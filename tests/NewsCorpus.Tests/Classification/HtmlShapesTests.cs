using NewsCorpus.Classification;

namespace NewsCorpus.Tests.Classification;

/// <summary>The hard shapes of article pages, each on an invented page: what must be in the body, what must be out, and under which role.</summary>
public sealed class HtmlShapesTests
{
    private const string First = "The council of Aldermoor voted on Tuesday to keep the old ferry running for another five years, after a long debate in the packed town hall.";
    private const string Second = "Residents of the island had warned that without the boat, schoolchildren would face a detour of almost two hours every single day.";
    private const string Third = "The operator, a family firm in its third generation, said it would replace both engines before the winter timetable begins in November.";
    private const string Fourth = "A final decision on fares, which have not changed since the spring of last year, is expected when the budget committee meets again.";

    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true });

    [Fact]
    public void Parse_PlainPage_BodyIsItsParagraphs() =>
        Assert.Equal(string.Join("\n\n", First, Second, Third, Fourth), BodyOf(Page(Paragraphs())));

    [Fact]
    public void Parse_VeryLongArticle_IsKeptToItsEnd()
    {
        const int Count = 1000;
        string[] sentences = [First, Second, Third, Fourth];
        var text = string.Concat(Enumerable.Range(0, Count).Select(i => $"<p>Speaker {i} said: {sentences[i % 4]} {(i % 3 == 0 ? sentences[(i + 1) % 4] : "")}</p>"));
        var article = ArticleOf(Page(text));
        Assert.InRange(article.Blocks.Count(static b => b.Role == BlockRole.Body), 0.95 * Count, Count);
        Assert.Contains($"Speaker {Count - 1} said", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Headline_IsNotInTheBody()
    {
        var article = ArticleOf(Page(Paragraphs()));
        Assert.DoesNotContain("Island ferry wins", article.Body, StringComparison.Ordinal);
        Assert.Contains(article.Blocks, b => b.Role == BlockRole.Headline);
    }

    [Fact]
    public void Parse_StandfirstOutsideTheContainer_HasItsOwnRole()
    {
        var article = ArticleOf(Page(Paragraphs(), beforeBody: "<p class=\"article-standfirst\">Councillors back the boat despite rising costs and a damaged pier</p>"));
        Assert.Equal(BlockRole.Standfirst, RoleOf(article, "Councillors back"));
    }

    [Fact]
    public void Parse_Caption_IsKeptUnderItsOwnRole()
    {
        var article = ArticleOf(Page($"<p>{First}</p><p>{Second}</p><figure><img src=\"a.jpg\"><figcaption>The ferry at its pier in June. Photo: Ida Lund</figcaption></figure><p>{Third}</p><p>{Fourth}</p>"));
        Assert.Equal(BlockRole.Caption, RoleOf(article, "The ferry at its pier"));
        Assert.DoesNotContain("Ida Lund", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TextInsideContainerNamedPaywall_IsKept()
    {
        var body = BodyOf(Page($"<p>{First}</p><div class=\"paywall\"><p>{Second}</p><p>{Third}</p><p>{Fourth}</p></div>"));
        Assert.Contains(Fourth, body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ListSubheadingAndQuotation_AreBody()
    {
        var body = BodyOf(Page($"<p>{First}</p><h2>What changes for passengers</h2><p>{Second}</p><ul><li>A later boat on Fridays and Saturdays, all year round</li><li>Cheaper tickets for pupils and their teachers</li></ul><blockquote><p>We have waited for this evening for eleven years, and now we are going to celebrate it</p></blockquote><p>{Third}</p><p>{Fourth}</p>"));
        Assert.Contains("What changes for passengers", body, StringComparison.Ordinal);
        Assert.Contains("A later boat on Fridays", body, StringComparison.Ordinal);
        Assert.Contains("We have waited for this evening", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_RepeatedPullQuote_IsNotInTheBodyTwice()
    {
        var article = ArticleOf(Page($"<p>{First}</p><p>{Second}</p><blockquote class=\"pullquote\">without the boat, schoolchildren would face a detour of almost two hours</blockquote><p>{Third}</p><p>{Fourth}</p>"));
        Assert.Equal(BlockRole.PullQuote, RoleOf(article, "without the boat, schoolchildren would face a detour of almost two hours", whole: true));
    }

    [Fact]
    public void Parse_QuotationThatEndsOtherwiseThanInTheText_IsAPullQuote()
    {
        var article = ArticleOf(Page($"<p>{First}</p><p>{Second}</p><blockquote>“The pier will not see another winter like the last one.”</blockquote><p>“The pier will not see another winter like the last one,” said the harbour master, who has looked after it for twenty years.</p><p>{Third}</p><p>{Fourth}</p>"));
        Assert.Equal(BlockRole.PullQuote, RoleOf(article, "“The pier will not see another winter like the last one.”", whole: true));
    }

    [Fact]
    public void Parse_QuotedPostThatTheTextRepeats_IsBody()
    {
        const string Post = "The pier will not see another winter like the last one, and neither will I";
        var article = ArticleOf(Page($"<p>{First}</p><p>{Second}</p><blockquote class=\"twitter-tweet\"><p>{Post}</p></blockquote><p>“{Post},” the harbour master had written, who has looked after it for twenty years.</p><p>{Third}</p><p>{Fourth}</p>"));
        Assert.Equal(BlockRole.Body, RoleOf(article, Post, whole: true));
    }

    [Fact]
    public void Parse_Comments_AreComments()
    {
        var comments = string.Concat(Enumerable.Range(0, 6).Select(i =>
            $"<li class=\"comment\"><div class=\"comment-author\">reader{i}</div><div class=\"comment-date\">3 May, 1{i}:20</div><div class=\"comment-text\"><p>I have taken that boat every morning for years and number {i} is the worst idea anybody on this council has ever had.</p></div></li>"));
        var article = ArticleOf(Page(Paragraphs(), afterBody: $"<section id=\"comments\" class=\"comments\"><h3>Comments</h3><ol class=\"comment-list\">{comments}</ol></section>"));
        Assert.DoesNotContain("worst idea", article.Body, StringComparison.Ordinal);
        Assert.Equal(BlockRole.Comment, RoleOf(article, "I have taken that boat"));
    }

    [Fact]
    public void Parse_NewsletterAndShareFurniture_IsOut()
    {
        var body = BodyOf(Page(
            $"<p>{First}</p><p>{Second}</p><div class=\"newsletter-signup\"><h4>Our morning letter</h4><p>Sign up for the stories of the day.</p><form><input><button>Subscribe</button></form></div><p>{Third}</p><p>{Fourth}</p>",
            afterBody: "<div class=\"share-buttons\"><a href=\"#f\">Share on Facebook</a><a href=\"#t\">Tweet</a></div>"));
        Assert.DoesNotContain("morning letter", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Tweet", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SecondArticleAppended_IsCutAndReported()
    {
        var second = "<article class=\"story\"><h1 class=\"headline\">Bakery on Mill Lane reopens</h1><div class=\"story-body\">" + string.Concat(Enumerable.Range(0, 5).Select(i =>
            $"<p>After {i + 2} months of repairs the bakery on Mill Lane opened its doors again, and the queue on the first morning reached as far as the bridge.</p>")) + "</div></article>";
        var result = s_parser.ParseHtml(Page(Paragraphs(), afterArticle: second));
        Assert.NotNull(result.Article);
        Assert.DoesNotContain("Mill Lane", result.Article.Body, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, d => d.Code == Sources.DiagnosticCodes.SeveralArticles);
    }

    [Fact]
    public void Parse_PaywalledArticle_IsMarkedTruncated()
    {
        var page = Page($"<p>{First}</p><p>{Second}</p>", afterBody: "<div class=\"paywall-offer\"><p>Subscribe to continue reading this article</p></div>")
            .Replace("</head>", "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Island ferry wins five more years\",\"isAccessibleForFree\":false}</script></head>", StringComparison.Ordinal);
        Assert.True(ArticleOf(page).IsTruncated);
    }

    [Fact]
    public void Parse_DeclaredBody_MovesTheChoice()
    {
        var declared = string.Join(" ", First, Second, Third, Fourth);
        var page = Page(string.Concat(PageTail.Paragraphs.Select(p => $"<p>{p}</p>")), afterBody: $"<div class=\"comments\">{Paragraphs()}</div>").Replace("</head>", $"<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"articleBody\":\"{declared}\"}}</script></head>", StringComparison.Ordinal);
        Assert.Equal(string.Join("\n\n", First, Second, Third, Fourth), BodyOf(page));
    }

    [Fact]
    public void Parse_FrontPage_IsNotAnArticle()
    {
        var teasers = string.Concat(Enumerable.Range(0, 24).Select(i =>
            $"<div class=\"teaser\"><h3><a href=\"/story-{i}\">Headline number {i} about something in town</a></h3><p>A short summary of story {i}.</p></div>"));
        var result = s_parser.ParseHtml($"<html><head><title>The Aldermoor Courier</title></head><body><nav><a href=\"/\">Home</a></nav><main>{teasers}</main></body></html>", new Uri("https://aldermoor.example/"));
        Assert.Equal(ParseOutcome.NotAnArticle, result.Outcome);
    }

    [Fact]
    public void Parse_SamePageTwice_GivesEqualRolesAndConfidences()
    {
        var page = Page(Paragraphs());
        var (one, two) = (ArticleOf(page), ArticleOf(page));
        Assert.Equal(one.Blocks.Select(b => (b.Role, b.Rule, b.Confidence)), two.Blocks.Select(b => (b.Role, b.Rule, b.Confidence)));
    }

    [Fact]
    public void Parse_EveryRemovedBlock_HasARuleAndAConfidence()
    {
        var article = ArticleOf(Page(Paragraphs()));
        Assert.NotEmpty(article.Removed);
        Assert.All(article.Removed, b => Assert.True(b.Rule.Length > 0 && b.Confidence is > 0 and <= 1 && b.Role != BlockRole.Undecided, $"{b.Text}: {b.Role} {b.Rule} {b.Confidence}"));
    }

    [Fact]
    public void Parse_HoverCardInAParagraph_IsNotText()
    {
        var body = BodyOf(Page($"<p>{First}</p><p>The mayor, <span class=\"rollover-person\"><a href=\"/people/holm\">Ada Holm</a><span class=\"rollover-card\"><a href=\"/people/holm\">Ada Holm</a><a href=\"/1\">Holm opens the new harbour crane</a> <a href=\"/2\">Holm to run again</a></span></span>, spoke of a <span class=\"tooltip\">quorum<span class=\"tooltip-text\">The number of members who must be there.</span></span> that had long been missing in the hall.</p><p>{Third}</p><p>{Fourth}</p>"));
        Assert.Contains("The mayor, Ada Holm, spoke of a quorum that had long been missing in the hall.", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_LiveBlog_KeepsItsEntriesInOrderUnderTheirTimes()
    {
        var entries = string.Concat(Enumerable.Range(0, 8).Select(i =>
            $"<div class=\"live-entry\"><time class=\"entry-time\" datetime=\"2025-05-06T1{9 - i}:20\">1{9 - i}:20</time><h3>What hour {9 - i} brought to the hall</h3><p>Speaker number {9 - i} asked for the floor and told the council at some length why the ferry matters to the island and to everybody who lives there.</p></div>"));
        var article = ArticleOf(Page($"<p>{First}</p><div class=\"live-blog\">{entries}</div>"));
        Assert.Equal(8, Enumerable.Range(0, 8).Count(i => article.Body.Contains($"Speaker number {9 - i} asked", StringComparison.Ordinal)));
        Assert.True(article.Body.IndexOf("Speaker number 9", StringComparison.Ordinal) < article.Body.IndexOf("Speaker number 2", StringComparison.Ordinal));
        Assert.Equal(BlockRole.Timestamp, RoleOf(article, "19:20"));
        Assert.Equal(BlockRole.Subheading, RoleOf(article, "What hour 9 brought"));
    }

    [Fact]
    public void Parse_RelatedLinksBetweenParagraphs_AreOut()
    {
        var article = ArticleOf(Page($"<p>{First}</p><p>{Second}</p><aside class=\"related-articles\"><h4>Read also</h4><ul><li><a href=\"/a\">Ferry captain retires after four decades at sea</a></li><li><a href=\"/b\">How the winter storm damaged the pier last year</a></li></ul></aside><p>{Third}</p><p>{Fourth}</p>"));
        Assert.DoesNotContain("Ferry captain retires", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Read also", article.Body, StringComparison.Ordinal);
        Assert.Equal(BlockRole.RelatedLink, RoleOf(article, "Ferry captain retires"));
        Assert.Contains(Fourth, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Read more: <a href=\"/a\">Ferry captain retires after four decades at sea</a>", "Read more")]
    [InlineData("<a href=\"/a\">You may also like: Ferry captain retires after four decades at sea</a>", "You may also like")]
    public void Parse_LineThatPointsToAnotherArticle_IsARelatedLink(string line, string opening)
    {
        var article = ArticleOf(Page($"<p>{First}</p><p>{Second}</p><p>{line}</p><p>{Third}</p><p>{Fourth}</p>"));
        Assert.Equal(string.Join("\n\n", First, Second, Third, Fourth), article.Body);
        Assert.Equal(BlockRole.RelatedLink, RoleOf(article, opening));
    }

    [Fact]
    public void Parse_LineThatCreditsAPicture_IsACaption()
    {
        var article = ArticleOf(Page($"<p>{First}</p><p>{Second}</p><p>© Ida Lund / Aldermoor Courier</p><p>{Third}</p><p>{Fourth}</p>"));
        Assert.Equal(string.Join("\n\n", First, Second, Third, Fourth), article.Body);
        Assert.Equal(BlockRole.Caption, RoleOf(article, "© Ida Lund"));
    }

    [Fact]
    public void Parse_OtherPostsBelowTheArticle_AreOut()
    {
        var posts = string.Concat(Enumerable.Range(0, 4).Select(i =>
            $"<div class=\"column\"><article class=\"post-box\"><h2><a href=\"/post-{i}\">Post number {i} of the week</a></h2><p>On day {i} the harbour master wrote at length about the gulls on the quay, about the fog that would not lift, and about a boat that came in late.</p><p>He closed with a remark on the price of rope, which had risen for the third year running, and which nobody in the town could explain.</p></article></div>"));
        var body = BodyOf(Page(Paragraphs(), afterArticle: $"<section>{posts}</section>"));
        Assert.Equal(string.Join("\n\n", First, Second, Third, Fourth), body);
    }

    [Fact]
    public void Parse_CookieNotice_IsOut()
    {
        var article = ArticleOf(Page(Paragraphs(), afterArticle: "<div id=\"cookie-consent\" class=\"cookie-banner\"><p>We and our partners store and read information on your device, such as cookies, to show you advertisements and to measure how they are received.</p><button>Accept all</button></div>"));
        Assert.DoesNotContain("our partners", article.Body, StringComparison.Ordinal);
        Assert.Equal(BlockRole.Interface, RoleOf(article, "We and our partners"));
    }

    [Fact]
    public void Parse_DataTable_IsBodyRowByRow()
    {
        var body = BodyOf(Page($"<p>{First}</p><p>{Second}</p><table><tr><th>Route</th><th>Adult</th><th>Child</th></tr><tr><td>Aldermoor to the island</td><td>6.20</td><td>3.10</td></tr><tr><td>Round the bay</td><td>9.80</td><td>4.90</td></tr></table><p>{Third}</p><p>{Fourth}</p>"));
        Assert.Contains("Aldermoor to the island\t6.20\t3.10", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_LayoutTable_Dissolves()
    {
        var html = $"<html><head><title>Island ferry wins five more years</title></head><body><table width=\"100%\"><tr><td width=\"160\"><a href=\"/\">Home</a><br><a href=\"/news\">News</a><br><a href=\"/sport\">Sport</a></td><td><h1>Island ferry wins five more years</h1><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p></td></tr></table></body></html>";
        Assert.Equal(string.Join("\n\n", First, Second, Third, Fourth), BodyOf(html));
    }

    [Fact]
    public void Parse_TagPage_IsNotAnArticle()
    {
        var teasers = string.Concat(Enumerable.Range(0, 20).Select(i =>
            $"<li class=\"result\"><h2><a href=\"/2025/story-{i}\">Ferry story number {i} of the archive</a></h2><span class=\"date\">{i + 1} May 2025</span><p>What happened on day {i} in a few words.</p></li>"));
        var result = s_parser.ParseHtml($"<html><head><title>Ferry - The Aldermoor Courier</title><meta property=\"og:type\" content=\"website\"></head><body><nav><a href=\"/\">Home</a></nav><main><h1>Ferry</h1><ul class=\"results\">{teasers}</ul><a href=\"?page=2\">Next</a></main></body></html>", new Uri("https://aldermoor.example/tag/ferry"));
        Assert.Equal(ParseOutcome.NotAnArticle, result.Outcome);
        Assert.Contains(result.Diagnostics, d => d.Code == Sources.DiagnosticCodes.NoArticleFound);
    }

    [Fact]
    public void Parse_FactBoxBesideTheText_HasItsOwnRole()
    {
        var article = ArticleOf(Page(Paragraphs(), afterBody: "<aside class=\"fact-box\"><h4>The ferry in figures</h4><ul><li>Built in 1974</li><li>Carries 120 passengers</li><li>Four crossings a day</li></ul></aside>"));
        Assert.Equal(BlockRole.Box, RoleOf(article, "Built in 1974"));
        Assert.DoesNotContain("Built in 1974", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Focus.Precision)]
    [InlineData(Focus.Recall)]
    public void Parse_Focus_OnlyShrinksOrGrowsTheBody(Focus focus)
    {
        var page = Page(Paragraphs(), afterBody: "<p>Sent from the newsroom on the quay.</p><div><p>Ada Holm has reported on ships and harbours since 2009.</p></div>");
        int Words(Focus f) => new NewsParser(new NewsParserOptions { Focus = f }).ParseHtml(page).Article?.WordCount ?? 0;
        Assert.True(focus == Focus.Precision ? Words(focus) <= Words(Focus.Balanced) : Words(focus) >= Words(Focus.Balanced));
    }

    private static string Paragraphs() => $"<p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p>";

    private static string Page(string body, string beforeBody = "", string afterBody = "", string afterArticle = "") => $"""
        <!DOCTYPE html><html lang="en"><head><title>Island ferry wins five more years - The Aldermoor Courier</title>
        <meta property="og:title" content="Island ferry wins five more years"><meta property="og:type" content="article"></head>
        <body><header class="site-header"><a href="/">The Aldermoor Courier</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
        <main><article class="story"><h1 class="headline">Island ferry wins five more years</h1>{beforeBody}<div class="byline">By Ida Lund</div>
        <div class="story-body">{body}</div>{afterBody}</article>{afterArticle}</main>
        <aside class="sidebar"><h3>Most read</h3><ul><li><a href="/a">Harbour wall to be painted blue</a></li><li><a href="/b">Record catch for the herring fleet</a></li></ul></aside>
        <footer><p>Copyright The Aldermoor Courier</p><a href="/imprint">Imprint</a></footer></body></html>
        """;

    private static Article ArticleOf(string html)
    {
        var result = s_parser.ParseHtml(html, new Uri("https://aldermoor.example/news/island-ferry-wins"));
        Assert.True(result.Article is not null, $"{result.Outcome}: {string.Join("; ", result.Diagnostics.Select(d => d.Message))}");
        return result.Article!;
    }

    private static string BodyOf(string html) => ArticleOf(html).Body;

    private static BlockRole RoleOf(Article article, string start, bool whole = false) => article.Blocks.Concat(article.Removed)
        .First(b => whole ? string.Equals(b.Text, start, StringComparison.Ordinal) : b.Text.StartsWith(start, StringComparison.Ordinal)).Role;
}
