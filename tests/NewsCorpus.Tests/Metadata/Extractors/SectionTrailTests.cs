using NewsCorpus.Metadata.Extractors;

namespace NewsCorpus.Tests.Metadata.Extractors;

public sealed class SectionTrailTests
{
    [Theory]
    [InlineData("You are here: Home » Society » Bridge shut after cracks were found", "Bridge shut after cracks were found")]
    [InlineData("Startseite > Brücke nach Rissen gesperrt", "Brücke nach Rissen gesperrt")]
    [InlineData("Gündem › Yerel › Taşköprü iki ay trafiğe kapatıldı", "Taşköprü iki ay trafiğe kapatıldı")]
    [InlineData("Anasayfa » Gündem » Taşköprü trafiğe kapatıldı", "Taşköprü trafiğe kapatıldı")]
    [InlineData("You are here: Home » Bridge shut after cracks were found", "Bridge shut after cracks were found")]
    [InlineData("You are here » Bridge shut after cracks were found", "Bridge shut after cracks were found")]
    [InlineData("You are here: Home / Society / Bridge shut after cracks were found", "Bridge shut after cracks were found")]
    [InlineData("Du befindest dich hier: Startseite | Lokales | Brücke nach Rissen gesperrt", "Brücke nach Rissen gesperrt")]
    [InlineData("Vous êtes ici : Accueil > Le pont est fermé après des fissures", "Le pont est fermé après des fissures")]
    [InlineData("Home / Society / Bridge shut after cracks were found", "Bridge shut after cracks were found")]
    [InlineData("现在位置：社会 > 青石渡大桥因桥墩裂缝封闭", "青石渡大桥因桥墩裂缝封闭")]
    [InlineData("首页 > 社会 > 青石渡大桥因桥墩裂缝封闭", "青石渡大桥因桥墩裂缝封闭")]
    public void LengthOf_Trail_LeavesTheHeadline(string line, string headline) => Assert.Equal(headline, line[SectionTrail.LengthOf(line)..]);

    [Theory]
    [InlineData("Bridge shut after cracks were found")]
    [InlineData("Bridge shut after cracks were found » Society » The Brevin Courier")]
    [InlineData("Home » Society » Bridge")]
    [InlineData("Tormod » Lena and the long way back to the harbour")]
    [InlineData("He said »no« and then »yes« to the whole of the town")]
    [InlineData("Less › more » and nobody knows why this line was written")]
    [InlineData("You are here: why maps have always lied to those who read them")]
    [InlineData("Home / away goals and what they mean for the league")]
    [InlineData("Bridge / ferry / tunnel: what the town could have had instead")]
    [InlineData("Home » ")]
    public void LengthOf_NoTrail_IsZero(string line) => Assert.Equal(0, SectionTrail.LengthOf(line));
}
