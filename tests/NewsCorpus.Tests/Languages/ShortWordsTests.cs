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
        var words = new ShortWords(table, new short[ShortWords.MaxWords]);
        words.Cover(Learnt);
        words.Learn();
        Assert.Equal(expected, words.Cover(text));
    }

    [Fact]
    public void Cover_NothingLearnt_IsFalse()
    {
        Span<bool> table = stackalloc bool[ShortWords.TableLength];
        table.Clear();
        Assert.False(new ShortWords(table, new short[ShortWords.MaxWords]).Cover(Learnt));
    }

    [Fact]
    public void LearnAndCover_RandomTexts_AnswerAsPlainReadingDoes()
    {
        var random = new Random(17);
        for (var round = 0; round < 2_000; round++)
        {
            var (learnt, asked) = (Make(), Make());
            bool[] table = new bool[ShortWords.TableLength], plain = new bool[ShortWords.TableLength];
            var words = new ShortWords(table, new short[ShortWords.MaxWords]);
            words.Cover(learnt);
            words.Learn();
            ReadPlainly(learnt, plain, learns: true);
            Assert.Equal(plain, table);
            var (count, known) = ReadPlainly(asked, plain, learns: false);
            Assert.Equal(count >= 5 && known >= 0.7f * count, words.Cover(asked));
        }

        string Make() => string.Create(random.Next(330), random, static (target, random) =>
        {
            const string Units = "ab aB c é, жД.1 -'\u4e00";
            for (var i = 0; i < target.Length; i++) target[i] = Units[random.Next(Units.Length)];
        });
    }

    /// <summary>The same unit by unit.</summary>
    private static (int Words, int Known) ReadPlainly(string text, bool[] table, bool learns)
    {
        var (words, known, letters) = (0, 0, 0);
        uint hash = 0;
        foreach (var unit in text.AsSpan(0, Math.Min(text.Length, 256)))
        {
            if (char.IsLetter(unit))
            {
                letters++;
                hash = (hash * 31) + (unit | 0x20u);
                continue;
            }

            if (letters is > 0 and <= 4)
            {
                ref var entry = ref table[(hash * 2654435769u) >> 22];
                words++;
                if (entry) known++;
                if (learns) entry = true;
            }

            (letters, hash) = (0, 0);
        }

        return (words, known);
    }
}
