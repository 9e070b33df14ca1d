using NewsCorpus.Classification.Lines;

namespace NewsCorpus.Tests.Classification.Lines;

public class TickerItemsTests
{
    private const string Sentence = "The ferries of Quillport will not run before Sunday, because the northern quay is closed and the southern one is too shallow for them at low tide.";
    private const string Menu = " | Home | Ports | Weather | Tides | Letters | Archive | Contact | " + Sentence;

    [Fact]
    public void Lower_SentenceInMenuBelowParagraphs_IsNoText() =>
        Assert.Equal([2, 2, 2, -4, -4, -4, -4, -4, -4, -4, -4], Lowered($"{Sentence}\n\n{Sentence}\n\n{Sentence}\n\n{Menu[3..]}"));

    [Fact]
    public void Lower_ScrapeThatIsOneLine_KeepsItsScores() => Assert.All(Lowered(Menu[3..]), static score => Assert.Equal(2, score));

    [Fact]
    public void Lower_LineOfFewPieces_KeepsItsScores() =>
        Assert.All(Lowered($"{Sentence}\n\n{Sentence}\n\n{Sentence}\n\nHome | Ports | Tides | {Sentence}"), static score => Assert.Equal(2, score));

    private static float[] Lowered(string text) => LoweredScores.Of(text, TickerItems.Lower);
}
