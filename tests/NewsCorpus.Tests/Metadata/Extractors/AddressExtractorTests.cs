using NewsCorpus.Metadata.Extractors;

namespace NewsCorpus.Tests.Metadata.Extractors;

public sealed class AddressExtractorTests
{
    [Theory]
    [InlineData("/2021/07/30/lake", 2021, 7, 30)]
    [InlineData("/news/2021/jul/30/lake", 2021, 7, 30)]
    [InlineData("/2021-07-30-lake", 2021, 7, 30)]
    [InlineData("/region/20210730/lake", 2021, 7, 30)]
    [InlineData("/20210730-lake.html", 2021, 7, 30)]
    public void TryDate_SegmentThatOpensWithADate_IsRead(string path, int year, int month, int day)
    {
        Assert.True(AddressExtractor.TryDate(path, out var y, out var m, out var d));
        Assert.Equal((year, month, day), (y, m, d));
    }

    [Theory]
    [InlineData("/kernel-2026-1-release")]
    [InlineData("/article/12345678")]
    [InlineData("/2021/07/lake")]
    [InlineData("/2021/13/40/lake")]
    [InlineData("/")]
    public void TryDate_OtherNumbers_AreNoDate(string path) => Assert.False(AddressExtractor.TryDate(path, out _, out _, out _));
}
