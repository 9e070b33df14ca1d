namespace NewsCorpus.Tests.Metadata.Resolution;

/// <summary>Which of the names on a page is the publication; all papers are invented.</summary>
public sealed class PublicationChoiceTests
{
    private static string? Publication(string head, string url, string foot = "") => MetadataFixture.Article(head, url: url, foot: foot).Publication;

    private static string SiteName(string name) => $"<meta property=\"og:site_name\" content=\"{name}\">";

    private static string Publisher(string name) => MetadataFixture.JsonLd($"{{\"@type\":\"NewsArticle\",\"headline\":\"Lake freezes over\",\"publisher\":{{\"@type\":\"Organization\",\"name\":\"{name}\"}}}}");

    [Fact]
    public void Publication_HostIsInitialsOfTheStatedName_IsTheFullName() =>
        Assert.Equal("Hohenauer Allgemeines Blatt", Publication(SiteName("HAB.NET") + Publisher("Hohenauer Allgemeines Blatt"), "https://www.hab.example/lake", "<footer><p>© Hohenauer Allgemeines Blatt 2021</p></footer>"));

    [Fact]
    public void Publication_StatedTwiceBesideTheHost_IsTheStatedName() =>
        Assert.Equal("Courier of the Hills", Publication("<title>Lake freezes over - Courier.example</title>" + SiteName("Courier of the Hills") + Publisher("Courier of the Hills"), "https://www.courier.example/lake", "<footer><p>© Courier of the Hills</p></footer>"));

    [Theory]
    [InlineData("峰原新聞", "minehara-shimbun")]
    [InlineData("岚湖晚报", "lanhuwanbao")]
    [InlineData("가온일보", "gaonilbo")]
    [InlineData("Вестник Озёрска", "vestnik-ozerska")]
    [InlineData("Вестник Озёрска", "beregmedia")]
    [InlineData("صحيفة الوادي", "alwadi")]
    [InlineData("קול העמק", "kolhaemek")]
    [InlineData("Η Φωνή της Λίμνης", "fonitislimnis")]
    public void Publication_DeclaredTwiceInAScriptOfNoHost_IsTheDeclaredName(string name, string host) =>
        Assert.Equal(name, Publication(SiteName(name) + Publisher(name), $"https://www.{host}.example/lake"));

    [Fact]
    public void Publication_DeclaredAndInTheTitle_IsNotTheNameThatOnlyTheHostGives() =>
        Assert.Equal("Courier of the Hills", Publication("<title>Lake freezes over - Courier of the Hills</title>" + Publisher("Courier of the Hills"), "https://www.tarnmedia.example/lake"));

    [Theory]
    [InlineData("L'Écho de Brevin", "echodebrevin")]
    [InlineData("L’Eco di Bravona", "eco-di-bravona")]
    public void Publication_HostLeavesOutTheElidedArticle_IsTheDeclaredName(string name, string host) =>
        Assert.Equal(name, Publication(Publisher(name), $"https://www.{host}.example/lake"));

    [Fact]
    public void Publication_DeclaredOnceAndUnlikeTheHost_IsTheNameOfTheHost() =>
        Assert.Equal("Tarnpost", Publication(Publisher("Hillside Holdings"), "https://www.tarnpost.example/lake"));

    [Fact]
    public void Publication_SloganBehindTheName_IsTheName() =>
        Assert.Equal("Lake Post", Publication(SiteName("Lake Post – News from the shore"), "https://www.lakepost.example/lake"));

    [Fact]
    public void Publication_PrintedInAnotherScript_IsTheNameKnownAbroad() =>
        Assert.Equal("Kohan Shimbun", Publication(SiteName("湖畔新聞デジタル") + Publisher("湖畔新聞デジタル"), "https://www.kohan.example/lake"));

    [Fact]
    public void Publication_HostHoldsTheWordForItsKind_IsNotGivenItTwice() =>
        Assert.DoesNotContain(MetadataFixture.Article(SiteName("湖畔新聞"), url: "https://www.kohan-shimbun.example/lake").Evidence, e => e.Rule == "address-romanized");

    [Theory]
    [InlineData(Focus.Balanced)]
    [InlineData(Focus.Recall)]
    public void Publication_TitlePutsTheNameBeforeTheHeadline_IsNotTheHeadline(Focus focus)
    {
        var result = new NewsParser(new NewsParserOptions { Focus = focus }).ParseHtml("""
            <html lang="en"><head><title>The Weir Gazette: Lake freezes over at last</title></head><body><article><h1>Lake freezes over at last</h1>
            <p>The lake above Oberweiler froze over on Monday night for the first time in forty years, and by the morning half of the town stood on it.</p>
            <p>The mayor asked people to wait until the fire brigade had measured the ice, but nobody did, and nothing happened to anybody all day long.</p>
            </article></body></html>
            """).Article;
        Assert.Equal("Lake freezes over at last", result?.Headline);
        Assert.Null(result?.Publication);
    }
}
