using NewsCorpus.Text;

namespace NewsCorpus.Tests.Text;

public sealed class FoldedSearchTests
{
    [Theory]
    [InlineData("The harbour of Port Elling", "port elling", true)]
    [InlineData("The harbour of Port Elling", "port ellings", false)]
    [InlineData("", "a", false)]
    [InlineData("short", "RT", true)]
    [InlineData("ÄRGER im Hafen von Port Elling am Montag", "ärger IM", true)]
    [InlineData("港が広がるという知らせがありました", "広がる", true)]
    public void Contains_Text_FindsItInAnyCase(string text, string value, bool expected) => Assert.Equal(expected, FoldedSearch.Contains(text, value));

    [Fact]
    public void Contains_RandomTexts_AnswersAsTheRuntimeDoes()
    {
        var random = new Random(5);
        for (var round = 0; round < 20_000; round++)
        {
            var (text, value) = (Make(random.Next(90)), Make(random.Next(1, 5)));
            Assert.Equal(text.Contains(value, StringComparison.OrdinalIgnoreCase), FoldedSearch.Contains(text, value));
        }

        string Make(int length) => string.Create(length, random, static (target, random) =>
        {
            // The dotless i, the long s and the Kelvin sign have ASCII letters as one of their forms.
            const string Units = "aAbB kKiIsS@`[{éÉßſıİ\u212AжЖ\u4e00";
            for (var i = 0; i < target.Length; i++) target[i] = Units[random.Next(Units.Length)];
        });
    }
}
