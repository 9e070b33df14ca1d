using NewsCorpus.Classification.Lines;

namespace NewsCorpus.Tests.Classification.Lines;

/// <summary>Whether the article goes on below "Read also": after the score that the model gives to each line.</summary>
public class RelatedLinesTests
{
    private const string Paragraph = "The ferries of Quillport will not run before Sunday, because the northern quay is closed and the southern one is too shallow for them at low tide.";
    private const string Long = Paragraph + " The harbour master said on Friday that the planks would be mended before the herring season, whatever it might cost.";
    private const string Several = "The ferries of Quillport will not run before Sunday. The quay is closed, and the southern one is too shallow for them.";
    private const string Heading = "No ferries";
    private const string Short = "Nobody was hurt when the storm came in.";
    private const string Title = "Quillport opens its new fish market";

    [Fact]
    public void Lower_FirstParagraphBelowIsSureToBeText_KeepsWhatFollows() => Assert.Equal([2, 2, 2, -4, -4, 1, 0.5f], Lowered((Title, -1), (Paragraph, 1), (Short, 0.5f)));

    [Fact]
    public void Lower_SentencesInARowAreSureToBeText_KeepsWhatFollows() =>
        Assert.Equal([2, 2, 2, -4, -4, -0.5f, 1, 1, 1], Lowered((Title, -1), (Paragraph, -0.5f), (Short, 1), (Short, 1), (Short, 1)));

    [Fact]
    public void Lower_TwoLongParagraphsBelow_KeepsWhatFollows() => Assert.Equal([2, 2, 2, -4, -4, 0.3f, 0.3f], Lowered((Title, -1), (Long, 0.3f), (Long, 0.3f)));

    [Fact]
    public void Lower_HeadlinesWithTeasersBelow_RefusesWhatFollows() =>
        Assert.Equal([2, 2, 2, -4, -4, -4, -4, -4, -4, -4], Lowered((Title, -1), (Paragraph, 0.9f), (Title, -1), (Paragraph, 1.5f), (Title, 0.2f), (Paragraph, 1.5f)));

    [Fact]
    public void Lower_SubheadingBehindTheFirstParagraphBelowTitles_KeepsWhatFollows() =>
        Assert.Equal([2, 2, 2, -4, -4, -4, 0.5f, 1, 0.5f, 0.9f], Lowered((Title, -1), (Title, -1), (Title, 0.5f), (Paragraph, 1), (Title, 0.5f), (Paragraph, 0.9f)));

    [Fact]
    public void Lower_ParagraphsUnderTheNextTitle_KeepsWhatFollows() =>
        Assert.Equal([2, 2, 2, -4, -4, 1, 0.5f, 0.9f, 0.9f], Lowered((Title, -1), (Paragraph, 1), (Title, 0.5f), (Paragraph, 0.9f), (Paragraph, 0.9f)));

    [Fact]
    public void Lower_ParagraphsOfSeveralSentencesBelowTitles_KeepsWhatFollows() =>
        Assert.Equal([2, 2, 2, -4, -4, -1, 0.1f, -0.5f, 0.1f], Lowered((Title, -1), (Title, -1), (Several, 0.1f), (Heading, -0.5f), (Several, 0.1f)));

    [Fact]
    public void Lower_TeasersOfSeveralSentencesUnderTheirTitles_RefusesWhatFollows() =>
        Assert.Equal([2, 2, 2, -4, -4, -4, -4, -4], Lowered((Title, -1), (Several, 0.1f), (Title, -0.5f), (Several, 0.1f)));

    [Fact]
    public void Lower_ThreeTeasersInARow_RefusesWhatFollows() => Assert.Equal([2, 2, 2, -4, -4, -4, -4], Lowered((Paragraph, 0.6f), (Paragraph, 0.6f), (Paragraph, 0.6f)));

    [Fact]
    public void Lower_TitleAboveParagraphs_IsRefusedAlone() => Assert.Equal([2, 2, 2, -4, -4, 1.5f, 1.5f], Lowered((Title, 0.5f), (Paragraph, 1.5f), (Paragraph, 1.5f)));

    [Fact]
    public void Lower_TitlesAboveParagraphs_KeepsTheLastWhichMayBeASubheading() =>
        Assert.Equal([2, 2, 2, -4, -4, -4, 0.5f, 1.5f, 1.5f], Lowered((Title, 0.5f), (Title, 0.5f), (Title, 0.5f), (Paragraph, 1.5f), (Paragraph, 1.5f)));

    [Theory]
    [InlineData("This article is for subscribers only. Subscribe now to read on.")]
    [InlineData("If you buy something through a link in this article, we may earn a commission.")]
    [InlineData("Dieser Artikel wurde mithilfe künstlicher Intelligenz automatisch übersetzt.")]
    [InlineData("Tämä artikkeli on vain tilaajille. Tilaa ja jatka lukemista.")]
    [InlineData("この記事は会員限定です。続きを読むには登録が必要です。")]
    [InlineData("Эта статья переведена автоматически с помощью искусственного интеллекта.")]
    public void Lower_NoticeOfTerms_IsNoText(string notice) => Assert.Equal([2, 2, -4], LoweredScores.Of($"{Paragraph}\n\n{Paragraph}\n\n{notice}", RelatedLines.Lower));

    private static float[] Lowered(params (string Text, float Score)[] below)
    {
        (string Text, float Score)[] all = [(Paragraph, 2), (Paragraph, 2), (Paragraph, 2), ("Read also", -1), .. below];
        return LoweredScores.Of(string.Join("\n\n", all.Select(line => line.Text)), RelatedLines.Lower, [.. all.Select(line => line.Score)]);
    }
}
