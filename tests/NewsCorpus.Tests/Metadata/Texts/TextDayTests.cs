namespace NewsCorpus.Tests.Metadata.Texts;

/// <summary>Which of several days around the headline of a text is its day of publication.</summary>
public sealed class TextDayTests
{
    private const string Headline = "Quillport keeps its night ferry for three more years";
    private const string Body =
        "The council of Quillport voted on Tuesday evening to keep the night ferry running for another three years, which ended a dispute that had divided the town since the spring.\n\n"
        + "Supporters argued that nurses and bakers depend on the last boat to reach their homes across the bay, while opponents pointed to the rising price of fuel and to empty decks in winter.\n\n"
        + "The ferry carries about four hundred passengers a night in summer, but fewer than sixty in January, according to an engineer who advised the council before the vote.\n";

    [Theory]
    [InlineData("Updated 5 May 2026 | Published 3 May 2026")]
    [InlineData("Updated: 5 May 2026\nPublished: 3 May 2026")]
    [InlineData("Published 3 May 2026 | Updated 5 May 2026")]
    public void Parse_UpdateBesideTheStatedDay_SpeaksForThatDay(string lines)
    {
        var article = Parse($"{Headline}\nBy Ann Leeworth\n{lines}\n\n");
        Assert.Equal("2026-05-03", article.Published?.ToString());
        Assert.Equal("2026-05-05", article.Modified?.ToString());
    }

    [Theory]
    [InlineData("5 May 2026\n")]
    [InlineData("1 April 2026\n")]
    [InlineData("Keeper of the lighthouse retires\n1 April 2026\nRoof of the school is repaired\n2 April 2026\n\n")]
    public void Parse_OtherDaysAboveTheHeadline_GiveWayToTheOneUnderIt(string above) =>
        Assert.Equal("2026-05-03", Parse($"{above}{Headline}\nBy Ann Leeworth\n3 May 2026\n\n").Published?.ToString());

    [Fact]
    public void Parse_TwoDaysUnderTheHeadline_GetNoAdvantage() =>
        Assert.NotEqual("2026-05-03", Parse($"1 April 2026\n{Headline}\nBy Ann Leeworth\n3 May 2026\nThe ferry sails again on 9 June 2026\n\n").Published?.ToString());

    private static Article Parse(string header) => NewsParser.Default.ParseText(header + Body).Article!;
}
