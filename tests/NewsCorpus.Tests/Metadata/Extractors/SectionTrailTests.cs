using NewsCorpus.Metadata.Extractors;

namespace NewsCorpus.Tests.Metadata.Extractors;

public sealed class SectionTrailTests
{
    [Theory]
    [InlineData("You are here: Home » Society » Bridge shut after cracks were found", "Bridge shut after cracks were found")]
    [InlineData("Startseite > Brücke nach Rissen gesperrt", "Brücke nach Rissen gesperrt")]
    [InlineData("Gündem › Yerel › Taşköprü iki ay trafiğe kapatıldı", "Taşköprü iki ay trafiğe kapatıldı")]
    [InlineData("Anasayfa » Gündem » Taşköprü trafiğe kapatıldı", "Taşköprü trafiğe kapatıldı")]
    [InlineData("首页 > 社会 > 青石渡大桥因桥墩裂缝封闭", "青石渡大桥因桥墩裂缝封闭")]
    public void LengthOf_Trail_LeavesTheHeadline(string line, string headline) => Assert.Equal(headline, line[SectionTrail.LengthOf(line)..]);

    [Theory]
    [InlineData("Bridge shut after cracks were found")]
    [InlineData("Bridge shut after cracks were found » Society » The Brevin Courier")]
    [InlineData("Home » Society » Bridge")]
    [InlineData("Tormod » Lena and the long way back to the harbour")]
    [InlineData("He said »no« and then »yes« to the whole of the town")]
    [InlineData("Less › more » and nobody knows why this line was written")]
    [InlineData("Home » ")]
    public void LengthOf_NoTrail_IsZero(string line) => Assert.Equal(0, SectionTrail.LengthOf(line));
}
