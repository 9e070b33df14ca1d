using NewsCorpus.Dates;

namespace NewsCorpus.Tests.Dates;

public sealed class LifeDatesTests
{
    private const string Text = """
        The old mayor of Port Elling was seen on the quay every morning for forty years, and whoever wanted something from the town knew where to wait.

        She had come to the council by accident, when the list of the fishermen lacked a name, and she stayed because nobody else could read a chart.

        The flag on the customs house was lowered as soon as the news had reached the harbour, and the ferries sounded their horns for a full minute.
        """;

    [Theory]
    [InlineData("Born ")]
    [InlineData("Tilda Marrow, born in Port Elling, Norland, on ")]
    [InlineData("; died ")]
    [InlineData("(geb. ")]
    [InlineData("Geboren am ")]
    [InlineData("† ")]
    [InlineData("Née le ")]
    [InlineData("Falleció el ")]
    [InlineData("Родилась ")]
    [InlineData("出生于 ")]
    public void Precede_WordOfBirthOrDeath_IsTrue(string before) => Assert.True(LifeDates.Precede(before));

    [Theory]
    [InlineData("")]
    [InlineData("Published ")]
    [InlineData("How the harbour was born. Published on ")]
    [InlineData("Born to row | ")]
    [InlineData("Born to row – ")]
    [InlineData("* ")]
    [InlineData("The first child of the new hospital was born after a long night of rain and wind, ")]
    public void Precede_OtherWords_IsFalse(string before) => Assert.False(LifeDates.Precede(before));

    [Theory]
    [InlineData("Born 3 March 1999 in Vellen")]
    [InlineData("Née le 3 mars 1999 à Vellen")]
    [InlineData("Geboren am 3. März 1999 in Vellen")]
    [InlineData("3 March 1999 – 2 February 2025")]
    public void Parse_DayOfBirthUnderHeadline_IsNoDayOfPublication(string line)
    {
        Assert.Null(NewsParser.Default.ParseText($"Tilda Marrow, mayor of Port Elling\n\n{line}\n\n{Text}").Article!.Published);
        var page = $"<html lang=en><head><title>Tilda Marrow, mayor of Port Elling</title></head><body><h1>Tilda Marrow, mayor of Port Elling</h1><p>{line}</p><p>{Text.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>";
        Assert.Null(NewsParser.Default.ParseHtml(page).Article!.Published);
    }

    [Theory]
    [InlineData("Exhibition: 3 March 2025 – 2 February 2026", 0)]
    [InlineData("Published 3 March 2011, updated 2 February 2025", 0)]
    [InlineData("3 March 1999 –", 0)]
    [InlineData("(3 March 1999 – † 2 February 2025)", 33)]
    public void SpanEnd_Line_TellsLivesFromEvents(string line, int end)
    {
        Assert.True(NewsDateParser.TryFind(line, default, out var first));
        Assert.Equal(end, LifeDates.SpanEnd(line, first, default));
    }

    [Fact]
    public void Parse_DayOfPublicationBehindDaysOfALife_IsTaken() => Assert.Equal(
        "2025-02-04",
        NewsParser.Default.ParseText($"Tilda Marrow, mayor of Port Elling\n\nBorn 3 March 1999, died 2 February 2025\n\nPublished 4 February 2025\n\n{Text}").Article!.Published?.ToString());
}
