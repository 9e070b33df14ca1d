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

    [Fact]
    public void Count_RandomTexts_EqualsPlainReading()
    {
        var random = new Random(23);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Create(random.Next(300), random, static (target, random) =>
            {
                const string Units = "abcZ09 .-''\u2019--éЖ\u4e00\u3042\u0e01\u0301\ud83d\ude00";
                for (var i = 0; i < target.Length; i++) target[i] = Units[random.Next(Units.Length)];
            });
            Assert.Equal(CountPlainly(text), WordCounter.Count(text));
        }
    }

    /// <summary>The same unit by unit.</summary>
    private static int CountPlainly(string text)
    {
        var (words, unspaced, inWord) = (0, 0, false);
        foreach (var unit in text)
        {
            if (WordCounter.IsUnspaced(unit))
            {
                unspaced++;
                inWord = false;
            }
            else if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                if (!inWord) words++;
                inWord = true;
            }
            else if (unit is not ('\'' or '-' or '\u2019'))
            {
                inWord = false;
            }
        }

        return words + ((unspaced + 1) / 2);
    }
}
