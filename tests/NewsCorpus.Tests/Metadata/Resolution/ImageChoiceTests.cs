namespace NewsCorpus.Tests.Metadata.Resolution;

/// <summary>The image of a page with its caption and credit.</summary>
public sealed class ImageChoiceTests
{
    private const string Head = "<meta property=\"og:image\" content=\"https://img.lakepost.example/w1200/frozen-lake-oberweiler.jpg?x=1\">";

    private static ArticleImage? Parse(string head, string figure) => MetadataFixture.Article(head, "<h1>Lake freezes over</h1>" + figure).Image;

    [Fact]
    public void Choose_PrintedPictureOfTheSameName_GivesItsCaptionAndCredit()
    {
        var image = Parse(Head, "<figure><img src=\"https://img.lakepost.example/w640/frozen-lake-oberweiler.jpg\" alt=\"\"><figcaption>Half of the town on the ice. Photo: Ann Miller</figcaption></figure>");
        Assert.Equal(new ArticleImage("https://img.lakepost.example/w1200/frozen-lake-oberweiler.jpg?x=1", "Half of the town on the ice.", "Ann Miller"), image);
    }

    [Fact]
    public void Choose_AnotherPicture_GivesNoCaption()
    {
        var image = Parse(Head, "<figure><img src=\"/pictures/goat-mayor-portrait.jpg\" alt=\"\"><figcaption>The goat.</figcaption></figure>");
        Assert.Equal((null, null), (image?.Caption, image?.Credit));
    }

    [Fact]
    public void Choose_DeclaredImageObject_GivesWhatItSays()
    {
        var image = Parse(MetadataFixture.JsonLd("""{"@type":"NewsArticle","headline":"Lake freezes over","image":{"@type":"ImageObject","url":"https://img.lakepost.example/lake.jpg","caption":"The lake","creditText":"Ray Stone"}}"""), "");
        Assert.Equal(new ArticleImage("https://img.lakepost.example/lake.jpg", "The lake", "Ray Stone"), image);
    }

    [Theory]
    [InlineData("/pictures/lake.jpg", "https://www.lakepost.example/pictures/lake.jpg")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("http://", null)]
    public void Choose_RelativeOrNoAddress_IsMadeAbsoluteOrDropped(string declared, string? expected) =>
        Assert.Equal(expected, Parse($"<meta property=\"og:image\" content=\"{declared}\">", "")?.Url);
}
