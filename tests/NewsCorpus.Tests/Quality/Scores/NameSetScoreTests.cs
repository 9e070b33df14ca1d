using NewsCorpus.Quality.Scores;
using NewsCorpus.Quality.Text;

namespace NewsCorpus.Tests.Quality.Scores;

public sealed class NameSetScoreTests
{
    [Theory]
    [InlineData("", "", 1)]
    [InlineData("", "Mara Lindqvist", 0)]
    [InlineData("Mara Lindqvist", "", 0)]
    [InlineData("Mara Lindqvist,Jonas Okoro", "By MARA LINDQVIST", 2.0 / 3)]
    public void Add_SetsOfNames_ScoresTheirOverlap(string gold, string answer, double f1)
    {
        var score = new NameSetScore(FieldText.PersonKey);

        Assert.Equal(f1, score.Add(Names(gold), Names(answer)), 6);
    }

    private static string[] Names(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
