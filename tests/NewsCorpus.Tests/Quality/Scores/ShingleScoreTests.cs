using NewsCorpus.Quality.Scores;

namespace NewsCorpus.Tests.Quality.Scores;

public sealed class ShingleScoreTests
{
    [Fact]
    public void Average_HalfOfOnePageAndNothingOfAnother_AveragesPrecisionWhereDefined()
    {
        var score = new ShingleScore();

        var first = score.Add("one two three four five", "one two three four");
        var second = score.Add("six seven eight nine", "");

        Assert.Equal(2.0 / 3, first, 6);
        Assert.Equal(0, second);
        Assert.Equal(1, score.Average.Precision);
        Assert.Equal(0.25, score.Average.Recall);
    }

    [Fact]
    public void Identical_CaseDiffers_IsNotIdentical()
    {
        var score = new ShingleScore();

        score.Add("One two", "one two");

        Assert.Equal(0, score.Identical);
    }
}
