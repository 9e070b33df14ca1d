using NewsCorpus.Languages;

namespace NewsCorpus.Tests.Languages;

public sealed class ShortWordsTests
{
    private const string Learnt = "The council of the town is to vote on the old quay, and it has said so in an open letter to all of us who live by the sea.";

    [Theory]
    [InlineData("It is not the end of it, said the mayor of the town, and the sea has all but won on the old side of it.", true)]
    [InlineData("Le conseil a dit que la mer et le port ne sont pas un jeu, et que les uns et les autres en ont eu assez de ces mots.", false)]
    [InlineData("Der Rat hat die Sache an das Amt des Ortes zu geben, so wie es die See und der Hafen von uns nun mal haben will.", false)]
    [InlineData("The quay stays.", false)]
    [InlineData("Fishermen fought sixteen bitter winters against seaside developers.", false)]
    [InlineData("港の議会は月曜日に投票した。", false)]
    [InlineData("", false)]
    public void Cover_Text_IsTrueWhereMostShortWordsAreKnown(string text, bool expected)
    {
        Span<bool> table = stackalloc bool[ShortWords.TableLength];
        table.Clear();
        var words = new ShortWords(table);
        words.Learn(Learnt);
        Assert.Equal(expected, words.Cover(text));
    }

    [Fact]
    public void Cover_NothingLearnt_IsFalse()
    {
        Span<bool> table = stackalloc bool[ShortWords.TableLength];
        table.Clear();
        Assert.False(new ShortWords(table).Cover(Learnt));
    }
}
