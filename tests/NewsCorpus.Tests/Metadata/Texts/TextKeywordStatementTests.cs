using System.Collections.Immutable;

namespace NewsCorpus.Tests.Metadata.Texts;

/// <summary>Lines that say of words that they are keywords, in languages that the model has hardly seen.</summary>
public sealed class TextKeywordStatementTests
{
    private const string Polish = "Kwilin zamyka północne nabrzeże na rok\n\nAutor: Agnieszka Borowik\n\n14 marca 2026\n\n"
        + "Rada portu w Kwilinie zdecydowała w poniedziałek o zamknięciu północnego nabrzeża na czas remontu, który potrwa jedenaście miesięcy i będzie kosztował więcej, niż zaplanowało miasto.\n\n"
        + "Rybacy prosili radę, by poczekała do końca sezonu śledziowego, ale inżynierowie odpowiedzieli, że pale nie wytrzymają kolejnej zimy ze sztormami.\n\n"
        + "Przewodnicząca rady obiecała, że miejsca po stronie południowej będą bezpłatne do końca prac, a miasto dopłaci rybakom do paliwa.\n\n";

    private const string English = "Quillport closes its northern quay for a year\n\nBy Martha Hollis\n\n14 March 2026\n\n"
        + "The harbour board of Quillport voted on Monday to close the northern quay for repairs, which are to take eleven months and cost more than the town had set aside for them.\n\n"
        + "Fishermen had asked the board to wait until the herring season was over, but its engineers said that the piles would not hold through another winter of storms.\n\n";

    private const string Japanese = "霧浦港、北埠頭を一年間閉鎖へ\n\n2026年3月14日\n\n"
        + "霧浦港の管理委員会は月曜日、老朽化した北埠頭を修理のため閉鎖することを決めた。工事は十一か月続き、費用は市が用意していた額を上回る見通しだ。\n\n"
        + "漁師たちはニシン漁の季節が終わるまで待つよう求めていたが、技術者は、杭がもう一度嵐の冬に耐えることはできないと説明した。\n\n";

    [Theory]
    [InlineData("Tagi\nport, rybołówstwo, śledź")]
    [InlineData("Tagi\n\nport\nrybołówstwo\nśledź")]
    [InlineData("#port #rybołówstwo #śledź")]
    [InlineData("#port\n#rybołówstwo\n#śledź")]
    public void Parse_LineThatSaysSo_GivesAllKeywords(string line) => Assert.Equal(["port", "rybołówstwo", "śledź"], Keywords(Polish + line).Order(StringComparer.Ordinal));

    /// <summary>The reader makes a block of each piece between bars, and a sentence of a list with a full stop.</summary>
    [Theory]
    [InlineData("Tags: harbour | fishing | Quillport | herring")]
    [InlineData("Tags: harbour, fishing, Quillport, herring.")]
    public void Parse_PiecesBehindPhraseAndColon_AreKeywordsHoweverTheyArePartedAndEnd(string line) =>
        Assert.Equal(["Quillport", "fishing", "harbour", "herring"], Keywords(English + line).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("#1 port rybołówstwo")]
    [InlineData("#rybołówstwo")]
    [InlineData("Więcej na temat\nPort zamknięty, rybacy czekają!")]
    [InlineData("Tagi\n15.03.2026, 11:31")]
    public void Parse_LineThatIsNoList_StatesNoKeyword(string line) =>
        Assert.DoesNotContain(Keywords(Polish + line), static word => word.Length > 10 || word.AsSpan().ContainsAny(" ."));

    /// <summary>Nothing tells where a list without a gap behind it ends and the menu opens.</summary>
    [Fact]
    public void Parse_LongListUnderPhrase_StatesNoKeyword() =>
        Assert.DoesNotContain("rybołówstwo", Keywords(Polish + "Tagi\nport\nrybołówstwo\nOferty\nPogoda\nKuchnia\nPodróże\nPraca\nDom\nOgród\nWnętrza"));

    [Fact]
    public void Parse_WordOfOneHanCharacter_IsKeyword() => Assert.Contains("港", Keywords(Japanese + "タグ: 港、漁業、ニシン"));

    private static ImmutableArray<string> Keywords(string text)
    {
        var article = NewsParser.Default.ParseText(text).Article;
        Assert.NotNull(article);
        return article.Keywords;
    }
}
