using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata.Texts;

/// <summary>Titles of pages that stand where the headline does.</summary>
public sealed class TitleLineTests
{
    [Theory]
    [InlineData("Quillport closes its quay for a year | The Quillport Ledger", "Quillport closes its quay for a year")]
    [InlineData("Quillport closes its quay for a year - Politics - The Quillport Ledger", "Quillport closes its quay for a year")]
    [InlineData("Kvilín zavírá severní nábřeží – Kvilínské noviny", "Kvilín zavírá severní nábřeží")]
    [InlineData("क्विलपुर का उत्तरी घाट एक साल के लिए बंद होगा | क्विलपुर समाचार", "क्विलपुर का उत्तरी घाट एक साल के लिए बंद होगा")]
    [InlineData("Quellhafen sperrt den Kai – die Welt staunt", "Quellhafen sperrt den Kai – die Welt staunt")]
    [InlineData("Quillport closes its quay - Hollis resigns", "Quillport closes its quay - Hollis resigns")]
    [InlineData("Quillport Ledger - Quillport Herald", "Quillport Ledger - Quillport Herald")]
    [InlineData("Quay shut: The Quillport Ledger", "Quay shut: The Quillport Ledger")]
    public void LengthWithoutName_NameOfAMediumBehindASeparator_IsLeftOut(string line, string headline) => Assert.Equal(headline, line[..TitleLine.LengthWithoutName(line, outline: null)]);

    [Fact]
    public void Parse_TitleOfPageForHeadline_IsCut()
    {
        const string Text = "Quillport closes its northern quay for a year | The Quillport Ledger\n\nBy Martha Hollis\n\n12 March 2021\n\n"
            + "The harbour board of Quillport voted on Monday to close the northern quay for repairs, which are to take eleven months and cost more than the town had set aside for them.\n\n"
            + "Fishermen had asked the board to wait until the herring season was over, but its engineers said that the piles would not hold through another winter of storms.\n";
        Assert.Equal("Quillport closes its northern quay for a year", NewsParser.Default.ParseText(Text).Article?.Headline);
    }
}
