using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Metadata;

/// <summary>Parses small invented pages for tests of metadata.</summary>
internal static class MetadataFixture
{
    private const string Body =
        "<p>The lake above Oberweiler froze over on Monday night for the first time in forty years, and by the morning half of the town stood on the ice.</p>"
        + "<p>The mayor asked people to wait until the fire brigade had measured the ice, but nobody did, and nothing happened to anybody all day long.</p>"
        + "<p>Older people remember the winter of the great frost, when lorries drove across the lake and a brass band played in the middle of it.</p>";

    public static ParseResult Parse(string head, string header = "<h1>Lake freezes over</h1>", string url = "https://www.lakepost.example/news/lake", string foot = "", DateTimeOffset? fetchedAt = null) =>
        NewsParser.Default.Parse(SourceDocument.FromText(
            $"<!doctype html><html lang=\"en-GB\"><head>{head}</head><body><article>{header}{Body}</article>{foot}</body></html>",
            SourceFormat.Html,
            new SourceOrigin { Url = new Uri(url), FetchedAt = fetchedAt }));

    public static Article Article(string head, string header = "<h1>Lake freezes over</h1>", string url = "https://www.lakepost.example/news/lake", string foot = "", DateTimeOffset? fetchedAt = null)
    {
        var result = Parse(head, header, url, foot, fetchedAt);
        Assert.NotNull(result.Article);
        return result.Article;
    }

    public static string JsonLd(string json) => $"<script type=\"application/ld+json\">{json}</script>";
}
