using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata.Texts;

public sealed class NearBlocksTests
{
    [Theory]
    [InlineData(0, 50, 60, 80, "48-53,58-61,79-84")]
    [InlineData(50, 50, 60, 80, "48-53,58-61,79-84")]
    // A headline below the body is that of another article.
    [InlineData(90, 90, 60, 80, "56-63,79-84")]
    [InlineData(-1, -1, 60, 80, "56-63,79-84")]
    [InlineData(0, 0, 3, 5, "0-9")]
    [InlineData(-1, -1, 100, -1, "96-99")]
    public void Blocks_HeadlineAndBody_AreThoseAroundThem(int headline, int lastHeadline, int firstBody, int lastBody, string expected)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var block in new NearBlocks(new TextZones(headline, lastHeadline, firstBody, lastBody), 100, above: 2, below: 3, intoBody: 2, belowBody: 4))
        {
            if (runs.Count > 0 && runs[^1].Last == block - 1) runs[^1] = (runs[^1].First, block);
            else runs.Add((block, block));
        }

        Assert.Equal(expected, string.Join(',', runs.Select(static r => $"{r.First}-{r.Last}")));
    }

    [Fact]
    public void HeadlineOfBody_CopiesAbove_IsTheLastOne() => Assert.Equal(7, new TextZones(0, 7, 9, 20).HeadlineOfBody);
}
