using NewsCorpus.Quality.Text;

namespace NewsCorpus.Tests.Quality.Text;

public sealed class WordAlignmentTests
{
    [Theory]
    [InlineData("a b c d e", "b c e", ".bc.e")]
    [InlineData("a a a", "a a", "aa.")]
    [InlineData("menu the ferry was late menu", "the ferry was late", ".tfwl.")]
    [InlineData("x y", "", "..")]
    public void Match_WordsInOrder_AreFound(string source, string extract, string expected)
    {
        var words = source.Split(' ');

        var matched = WordAlignment.Match(words, extract.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, string.Concat(words.Zip(matched, (word, isMatched) => isMatched ? word[0] : '.')));
    }

    [Fact]
    public void Match_RunsOfEqualLength_TakesTheFirstOne()
    {
        var matched = new bool[5];

        GestaltMatcher.Match([1, 2, 9, 1, 2], [1, 2], matched);

        Assert.Equal([true, true, false, false, false], matched);
    }
}
