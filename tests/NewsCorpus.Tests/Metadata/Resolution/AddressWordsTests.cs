using NewsCorpus.Metadata.Resolution;

namespace NewsCorpus.Tests.Metadata.Resolution;

public sealed class AddressWordsTests
{
    [Theory]
    [InlineData("https://lakepost.example/2024/boese-ueberraschung-am-see-1234.html", "Böse Überraschung am See", "#address-all")]
    [InlineData("https://lakepost.example/2024/bose-uberraschung", "Böse Überraschung am See", "#address-all")]
    [InlineData("https://lakepost.example/lake_freezes_over_again", "Lake freezes over", "#address-most")]
    [InlineData("https://lakepost.example/lake-freezes-over", "Mayor resigns", "#address-none")]
    public void FeatureOf_Title_TellsTheShareOfWordsHeld(string url, string title, string expected) =>
        Assert.Equal(expected, AddressWords.Of(new Uri(url))?.FeatureOf(title));

    [Theory]
    [InlineData("https://lakepost.example/")]
    [InlineData("https://lakepost.example/article/12345")]
    [InlineData("https://lakepost.example/%E6%B9%96-%E5%86%B0")]
    public void Of_AddressWithoutWords_IsNull(string url) => Assert.Null(AddressWords.Of(new Uri(url)));

    [Fact]
    public void Of_NoAddress_IsNull() => Assert.Null(AddressWords.Of(null));
}
