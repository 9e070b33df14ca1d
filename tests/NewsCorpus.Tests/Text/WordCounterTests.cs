using NewsCorpus.Text;

namespace NewsCorpus.Tests.Text;

public sealed class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("One, two - three!", 3)]
    [InlineData("l’accord d'hier", 2)]
    [InlineData("well-known 3,5", 3)]
    [InlineData("東京都知事", 3)]
    [InlineData("新しいABC", 3)]
    public void Count_Text_CountsReadingWords(string text, int expected) => Assert.Equal(expected, WordCounter.Count(text));
}
