using NewsCorpus.Metadata;
using static NewsCorpus.Tests.Metadata.Extractors.ExtractorAssert;

namespace NewsCorpus.Tests.Metadata.Extractors;

/// <summary>Claims of what a reader sees: headings, bylines, dates, keywords.</summary>
public sealed class VisibleExtractorTests
{
    private static Article Parse(string afterHeadline, string foot = "") => MetadataFixture.Article("", "<h1>Lake freezes over</h1>" + afterHeadline, foot: foot);

    [Fact]
    public void Extract_Headings_AreClaimedByRank()
    {
        var article = Parse("<h2>Half of the town on the ice</h2>");
        Claims(article, MetadataField.Headline, "heading-1", "Lake freezes over");
        Claims(article, MetadataField.Headline, "heading-2", "Half of the town on the ice");
    }

    [Fact]
    public void Extract_LinkedHeadingBelowTheText_IsATeaser() =>
        Assert.DoesNotContain(Parse("", "<div><h3><a href=\"/ferry\">Ferry runs aground</a></h3></div>").Evidence, e => e.Field == MetadataField.Headline && e.Value == "Ferry runs aground");

    [Theory]
    [InlineData("<p class=\"byline\">By Ann Miller and Ray Stone</p>", "byline-class", "Ray Stone")]
    [InlineData("<p>By Ann Miller</p>", "byline-cue", "Ann Miller")]
    [InlineData("<p><a rel=\"author\" href=\"/ann\">Ann Miller</a></p>", "author-link", "Ann Miller")]
    [InlineData("<p><a href=\"/author/ann-miller\">Ann Miller</a></p>", "author-path", "Ann Miller")]
    [InlineData("<p>Author:</p><p>Ann Miller</p>", "byline-cue", "Ann Miller")]
    [InlineData("<p>Auteur(s) :</p><p>Ann Miller</p>", "byline-cue", "Ann Miller")]
    [InlineData("<p>Ann Miller, Staff writer</p>", "bare-name", "Ann Miller")]
    [InlineData("<div>Ann Miller | Redakteurin</div>", "bare-name", "Ann Miller")]
    [InlineData("<p><span>By</span><span>Ann Miller</span></p>", "byline-cue", "Ann Miller")]
    public void Extract_Byline_IsClaimed(string html, string rule, string name) => Claims(Parse(html), MetadataField.Author, rule, name);

    [Theory]
    [InlineData("<p>Ann Miller, the mayor</p>")]
    [InlineData("<p>Upper Lake, North Shore</p>")]
    public void Extract_NameWithSomethingElseBehindIt_IsNotClaimed(string html) => Assert.DoesNotContain(Parse(html).Evidence, e => e.Rule == "bare-name");

    [Theory]
    [InlineData("<p>By <a href=\"/author/ann-miller\">Ann Miller</a></p><p>Fact checked by <a href=\"/author/ray-stone\">Ray Stone</a></p>")]
    [InlineData("<p>By <a href=\"/author/ann-miller\">Ann Miller</a>, edited by <a href=\"/author/ray-stone\">Ray Stone</a></p>")]
    [InlineData("<p>Author:</p><p>Ann Miller</p><p>Edited by:</p><p>Ray Stone</p>")]
    [InlineData("<p>By <a href=\"/author/ann-miller\">Ann Miller</a>, photos by <a href=\"/author/ray-stone\">Ray Stone</a></p>")]
    public void Extract_HelperBesideAnAuthor_IsNoAuthor(string html) => Assert.Equal(["Ann Miller"], Parse(html).Authors.Select(a => a.Name));

    [Fact]
    public void Extract_SiteBesideAPersonInTheHeader_IsNoAuthor() => Assert.Equal(
        ["Ann Miller"],
        MetadataFixture.Article(MetadataFixture.JsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"author\":{\"@type\":\"Person\",\"name\":\"Lake Post\"}}"), "<h1>Lake freezes over</h1><p class=\"byline\">By Ann Miller</p>").Authors.Select(a => a.Name));

    [Theory]
    [InlineData("Posted by c1ph4", true)]
    [InlineData("By continuing, you agree to the terms", false)]
    public void Extract_HandleBehindACue_IsClaimed(string line, bool isHandle) => Assert.Equal(isHandle, Parse($"<p>{line}</p>").Evidence.Any(e => e.Rule == "byline-cue"));

    [Fact]
    public void Extract_HelperAlone_IsClaimed() => Claims(Parse("<p class=\"byline\">Edited by Ray Stone</p>"), MetadataField.Author, "byline-class", "Ray Stone");

    [Theory]
    [InlineData("https://annmiller.example/lake", true)]
    [InlineData("https://ann.blogs.example/lake", true)]
    [InlineData("https://www.lakepost.example/lake", false)]
    public void Extract_SiteIsCalledByAName_IsOwnedByThePersonWhereTheHostSaysSo(string url, bool isOwned) =>
        Assert.Equal(isOwned, MetadataFixture.Article("<title>Lake freezes over | Dr. Ann Miller</title>", url: url).Evidence.Any(e => e is { Rule: "site-owner", Value: "Ann Miller" }));

    [Fact]
    public void Extract_OrganizationIsCalledByAName_IsNoPerson() => ClaimsNothing(
        MetadataFixture.Article("<title>Lake freezes over | Ann Miller</title>" + MetadataFixture.JsonLd("{\"@type\":\"Organization\",\"name\":\"Ann Miller\"}"), url: "https://annmiller.example/lake"), MetadataField.Author, "site-owner");

    [Fact]
    public void Extract_BylineInAPageThatIsCalledRelated_IsStillClaimed() =>
        Assert.Equal(["Ann Miller"], MetadataFixture.Article("", "<div class=\"page comments related\"><h1>Lake freezes over</h1><p class=\"author\">By Ann Miller</p></div>").Authors.Select(a => a.Name));

    [Theory]
    [InlineData("<p><time datetime=\"2021-01-12T07:30\">Tuesday</time></p>", "time-element", "2021-01-12T07:30")]
    [InlineData("<p>at <abbr class=\"published\" title=\"2021-01-12T07:30:00+02:00\">7:30 am</abbr></p>", "time-element", "2021-01-12T07:30:00+02:00")]
    [InlineData("<p class=\"date\">12 January 2021</p>", "timestamp-role", "2021-01-12")]
    public void Extract_PrintedDate_IsClaimed(string html, string rule, string date) => Claims(Parse(html), MetadataField.Published, rule, date);

    [Fact]
    public void Extract_DayInTheTitle_IsADateAndNoPublication()
    {
        var article = MetadataFixture.Article("<title>Lake freezes over | Lake Post | 28.04.2021</title>");
        Claims(article, MetadataField.Published, "title-date", "2021-04-28");
        ClaimsNothing(article, MetadataField.Publication, "title-last-part");
    }

    [Theory]
    [InlineData("27.1.2021 – The ice on the lake above Oberweiler carries people since Monday, says the fire brigade, which measured it twice.", true)]
    [InlineData("27.1.2021 was the day on which the ice on the lake above Oberweiler carried people, says the fire brigade, which measured it.", false)]
    public void Extract_DayThatOpensTheText_IsADateBeforeADash(string opening, bool isDate) =>
        Assert.Equal(isDate, Parse($"<p>{opening}</p>").Evidence.Any(e => e.Rule == "date-opens-body" && e.Value == "2021-01-27"));

    [Fact]
    public void Extract_LineAboutUpdatingAtTheEndOfTheText_IsClaimed() => Claims(Parse("", "<p>Last updated 17 January 2021.</p>"), MetadataField.Published, "short-line", "2021-01-17");

    [Theory]
    [InlineData("<p class=\"date\">Published 25/01/2021</p>", "<p class=\"date\">Last updated: 03/02/2021</p>", "2021-02-03")]
    [InlineData("<p class=\"date\">Published 01/25/2021</p>", "<p class=\"date\">Last updated: 03/02/2021</p>", "2021-03-02")]
    public void Extract_AmbiguousDate_FollowsTheOrderOfTheOthers(string header, string foot, string modified)
    {
        var article = Parse(header + foot);
        Assert.Equal("2021-01-25", article.Published?.ToString());
        Assert.Contains(article.Evidence, e => e.Field == MetadataField.Modified && e.Value == modified);
    }

    [Fact]
    public void Extract_AmbiguousDateOfADeclaredDay_IsReadAsThatDay()
    {
        var article = MetadataFixture.Article("<meta property=\"article:published_time\" content=\"2021-07-05\">", "<h1>Lake freezes over</h1><p class=\"date\">07/05/2021</p>");
        Claims(article, MetadataField.Published, "timestamp-role", "2021-07-05");
    }

    [Theory]
    [InlineData("<p><a rel=\"tag\" href=\"/frost\">Frost</a></p>", "tag-link")]
    [InlineData("<p class=\"tags\"><a href=\"/frost\">Frost</a></p>", "tag-class-link")]
    [InlineData("<p>Tags: Frost, Ice</p>", "keywords-cue")]
    [InlineData("<p>Tags: Ice and Frost, Snow, and Frost</p>", "keywords-cue")]
    [InlineData("<ul><li><a href=\"/topic/frost\">Frost</a></li><li><a href=\"/topic/ice\">Ice</a></li></ul>", "tag-path")]
    [InlineData("<p><a rel=\"category tag\" href=\"/category/frost\">Frost</a></p>", "category-link")]
    public void Extract_PrintedKeyword_IsClaimed(string html, string rule) => Claims(Parse("", html), MetadataField.Keyword, rule, "Frost");

    [Theory]
    [InlineData("<h4>Topics</h4><ul><li><a href=\"/region/ice\">Ice</a></li><li><a href=\"/region/frost\">Frost</a></li></ul>", true)]
    [InlineData("<p>Mehr lesen über:</p><div><a href=\"/region/frost\">Frost</a></div>", true)]
    [InlineData("<h4>Topics</h4><ul><li><a href=\"/region/ice\">Ice</a></li></ul><p><a href=\"/region/frost\">Frost</a></p>", false)]
    [InlineData("<h4>Topics</h4><p>The ice is thin this year.</p><p><a href=\"/region/frost\">Frost</a></p>", false)]
    [InlineData("<div><h4>Topics</h4><ul><li><a href=\"/region/ice\">Ice</a></li></ul></div><ul><li><a href=\"/region/frost\">Frost</a></li></ul>", false)]
    [InlineData("<h4>Topics</h4><ul><li><a href=\"/region/ice\">Ice</a></li><li><a href=\"/region/lakes\">Lakes</a></li></ul><ul><li><a href=\"/region/frost\">Frost</a></li></ul>", false)]
    [InlineData("<h4>Topics</h4><ul><li><a href=\"/region/frost\">Frost</a></li><li><a href=\"/region/ferry\">Society of the Friends of the Old Ferry (SFOF)</a></li></ul>", true)]
    [InlineData("<h4>Lakes</h4><ul><li><a href=\"/region/frost\">Frost</a></li></ul>", false)]
    [InlineData("<nav><h4>Topics</h4><ul><li><a href=\"/region/frost\">Frost</a></li></ul></nav>", false)]
    public void Extract_LinkUnderAWordForKeywords_IsClaimed(string html, bool isClaimed) =>
        Assert.Equal(isClaimed, Parse("", html).Evidence.Any(e => e is { Field: MetadataField.Keyword, Rule: "keywords-heading", Value: "Frost" }));

    [Theory]
    [InlineData("<h4>More on</h4><ul><li><a href=\"/region/ferry\">Ferry runs aground in the ice for the third time</a></li><li><a href=\"/region/bakery\">Bakery opens on the lake</a></li></ul>")]
    [InlineData("<p>More on: <a href=\"/region/ferry\">Ferry runs aground in the ice for the third time</a></p>")]
    public void Extract_ArticleUnderAWordForKeywords_IsNoKeyword(string html) => Assert.DoesNotContain(Parse("", html).Evidence, e => e.Field == MetadataField.Keyword);

    [Theory]
    [InlineData("/aiheet/frost")]
    [InlineData("/mot/frost")]
    public void Extract_LinkToThePageOfAKeyword_IsClaimed(string path) => Claims(Parse("", $"<p><a href=\"{path}\">Frost</a></p>"), MetadataField.Keyword, "tag-path", "Frost");

    [Fact]
    public void Extract_LabelOfTheTagLine_IsNoKeyword() =>
        Assert.DoesNotContain(Parse("", "<p class=\"tags\"><a href=\"/t\">Topics</a> <a href=\"/frost\">Frost</a></p>").Evidence, e => e is { Field: MetadataField.Keyword, Value: "Topics" });

    [Fact]
    public void Extract_DateInFrontOfTheBody_IsClaimed() =>
        Claims(
            MetadataFixture.Article("", "<h1>Lake freezes over</h1><p>OBERWEILER, 12 January 2021 — The lake above the town froze over on Monday night for the first time in forty years, and half of the town stood on the ice.</p>"),
            MetadataField.Published,
            "dateline-in-text",
            "2021-01-12");
}
