namespace NewsCorpus.Tests.Metadata.Resolution;

public sealed class HeadlineChoiceTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("https://www.lakepost.example/")]
    [InlineData("https://archive.example/web/2020/http://www.lakepost.example")]
    [InlineData("../index.html")]
    [InlineData("/?lang=en")]
    public void Headline_FirstHeadingLeadsHome_IsTheSecond(string home)
    {
        var article = MetadataFixture.Article(
            "<title>Ferry runs aground – Harbour and Hills</title>",
            $"<h1><a href=\"{home}\">Harbour and Hills</a></h1><h2>Ferry runs aground</h2>");
        Assert.Equal("Ferry runs aground", article.Headline);
    }

    [Theory]
    [InlineData("#")]
    [InlineData("/?p=12")]
    [InlineData("/index.php/ferry")]
    public void Headline_FirstHeadingLeadsToAPage_IsTheFirst(string address) =>
        Assert.Equal("Ferry runs aground", MetadataFixture.Article("", $"<h1><a href=\"{address}\">Ferry runs aground</a></h1><h2>All passengers are safe on land</h2>").Headline);

    [Theory]
    [InlineData("<h1><span class=\"kicker\">Harbour</span>Ferry runs aground</h1>")]
    [InlineData("<h1><span class=\"a-kicker\">Harbour </span><span>: </span><span class=\"headline\">Ferry runs aground</span></h1>")]
    [InlineData("<h1>Ferry runs aground <span class=\"subtitle\">All passengers are safe on land</span></h1>")]
    public void Headline_HeadingHoldsAKickerOrASubtitle_IsWhatTheTitleSays(string heading) =>
        Assert.Equal("Ferry runs aground", MetadataFixture.Article("<meta property=\"og:title\" content=\"Ferry runs aground\">", heading).Headline);

    [Fact]
    public void Headline_HeadingOfTwoLines_IsBoth() =>
        Assert.Equal("Harbour closed: Ferry runs aground", MetadataFixture.Article("<title>Harbour closed: Ferry runs aground | Lake Post</title>", "<h1><div>Harbour closed:<br>Ferry runs aground</div></h1>").Headline);

    [Fact]
    public void Headline_DeclaredCutShort_SpeaksForTheWholeOne()
    {
        var article = MetadataFixture.Article("<meta property=\"og:title\" content=\"Ferry runs aground in the old ...\">", "<h1>Ferry runs aground in the old harbour</h1>");
        Assert.Equal("Ferry runs aground in the old harbour", article.Headline);
        Assert.Null(article.AlternativeHeadline);
    }

    [Fact]
    public void Headline_DeclaredAndPrintedDiffer_IsTheOneInTheAddress()
    {
        const string Head = "<title>Bakers ask for longer nights</title><meta property=\"og:title\" content=\"Bakers ask for longer nights\">";
        const string Header = "<h1>Council buys second snow plough</h1>";
        var first = MetadataFixture.Article(Head, Header, "https://www.lakepost.example/bakers-ask-for-longer-nights.html");
        var second = MetadataFixture.Article(Head, Header, "https://www.lakepost.example/council-buys-second-snow-plough.html");
        Assert.Equal("Bakers ask for longer nights", first.Headline);
        Assert.Equal("Council buys second snow plough", second.Headline);
    }

    [Fact]
    public void Headline_KickerRunsIntoATeaser_KeepsTheDeclaredForm()
    {
        var article = MetadataFixture.Article(
            "<meta property=\"og:title\" content=\"Town hall: Council buys a second snow plough\">",
            "<h1>Council buys a second snow plough</h1>",
            foot: "<aside class=\"related\"><h2><a href=\"/news/lake\"><span>Town hall</span> Council buys a second snow plough</a></h2></aside>");
        Assert.Contains("Town hall: Council buys a second snow plough", new[] { article.Headline, article.AlternativeHeadline });
    }
}
