using NewsCorpus.Classification;
using NewsCorpus.Classification.Lines;

namespace NewsCorpus.Tests.Classification.Lines;

public class CaptionLinesTests
{
    private const string Paragraph = "The ferries of Quillport will not run before Sunday, because the northern quay is closed and the southern one is too shallow for them at low tide.";
    private const string Caption = "Mara Quill looks at the planks of the northern quay, which the storm tore away last week.";

    [Theory]
    [InlineData(Caption + " Photo: Tom Shaw")]
    [InlineData(Caption + " (Photo: Tom Shaw/Quillport Ledger)")]
    [InlineData(Caption + " Foto: T. K. Shaw")]
    [InlineData("The northern quay of Quillport at low water © Tom Shaw")]
    [InlineData("Мара Квилл осматривает доски северного причала, которые на прошлой неделе сорвал шторм. Фото: Том Шоу")]
    public void Lower_LineThatEndsInCredit_IsNoText(string line) => Assert.Equal([2, 2, -4, 2], Lowered($"{Paragraph}\n\n{Paragraph}\n\n{line}\n\n{Paragraph}"));

    [Theory]
    [InlineData("Photo: Tom Shaw")]
    [InlineData("(Foto: Tom Shaw / Quillport Ledger)")]
    [InlineData("Image credit: Tom Shaw")]
    [InlineData("© Tom Shaw / Quillport Ledger")]
    public void Lower_SentenceAboveCredit_IsNoText(string credit) => Assert.Equal([2, 2, -4, -4, 2], Lowered($"{Paragraph}\n\n{Paragraph}\n\n{Caption}\n\n{credit}\n\n{Paragraph}"));

    [Fact]
    public void Lower_CaptionThatHardlyMissedTheBar_IsNoText() =>
        Assert.Equal([2, 2, -4, 2], LoweredScores.Of($"{Paragraph}\n\n{Paragraph}\n\n{Caption} Photo: Tom Shaw\n\n{Paragraph}", static (_, document, scores) => CaptionLines.Lower(document, scores), 2, 2, -1, 2));

    [Theory]
    [InlineData("She asked for one thing only: a photo: of her boat, of the quay, of anything that showed how it had been.")]
    [InlineData("Das Bild: eine Stadt im Regen, ein leerer Kai, und niemand, der auf die Fähre wartet.")]
    [InlineData("The quay is closed. Photo: Tom Shaw. It will open again when the planks are mended.")]
    [InlineData("The quay is closed and nobody knows for how long it will be.\n\nThe storm photo by Tom Shaw hangs in the town hall now.")]
    public void Lower_LabelInsideSentences_KeepsItsScore(string line) => Assert.All(Lowered($"{Paragraph}\n\n{Paragraph}\n\n{line}\n\n{Paragraph}"), static score => Assert.Equal(2, score));

    [Fact]
    public void Lower_ParagraphOfSeveralSentencesAboveCredit_KeepsItsScore() =>
        Assert.Equal([2, 2, 2, -4], Lowered($"{Paragraph}\n\n{Paragraph}\n\n{Caption} Nobody was hurt. The work will take until the summer.\n\nPhoto: Tom Shaw"));

    [Theory]
    [InlineData("Mara Quill leads the field.")]
    [InlineData("Rıhtımdaki taş salonlar 1882'de yapıldı.")]
    public void Lower_ShortSentenceAboveCredit_IsNoText(string caption) => Assert.Equal([2, 2, -4, -4, 2], Lowered($"{Paragraph}\n\n{Paragraph}\n\n{caption}\n\nPhoto: Tom Shaw\n\n{Paragraph}"));

    [Fact]
    public void Lower_LongSentenceAboveCredit_KeepsItsScore()
    {
        const string Lede = "The council of Quillport voted on Monday evening to close the northern quay until the end of the summer, because the planks that the storm tore away last week cannot be mended before the herring season begins, whatever the fishermen of the town may say.";
        Assert.Equal([2, -4, 2, 2, 2], Lowered($"{Lede}\n\nPhoto: Tom Shaw\n\n{Paragraph}\n\n{Paragraph}\n\n{Paragraph}"));
    }

    [Fact]
    public void Lower_LastParagraphAboveCredits_KeepsItsScore() =>
        Assert.Equal([2, 2, 2, 2, -4], Lowered($"{Paragraph}\n\n{Paragraph}\n\n{Paragraph}\n\n{Caption}\n\nPhotos: Tom Shaw"));

    [Fact]
    public void Lower_QuestionsOfAPaperCalledBild_KeepTheirScores() =>
        Assert.Equal([2, 2, 2, 2, 2], Lowered($"{Paragraph}\n\n{Paragraph}\n\nBild: Wie lange bleibt der Kai gesperrt?\n\n{Paragraph}\n\n{Paragraph}"));

    [Fact]
    public void Lower_TextAsShortAsACaption_KeepsItsScores() => Assert.All(Lowered($"{Caption}\n\nPhoto: Tom Shaw"), static score => Assert.Equal(2, score));

    [Fact]
    public void ParseText_CaptionBelowTheArticle_IsNotKept()
    {
        var text = $"Storm closes the northern quay of Quillport\n\n{Paragraph}\n\nThe harbour master, Loic Danvel, said on Friday that the planks would be mended before the herring season.\n\n"
            + "Most read\n\nQuillport opens its new fish market\n\nTwo men row around the northern islands. Photo: Tom Shaw\n\nBrevin council votes on the lighthouse\n";
        var article = NewsParser.Default.ParseText(text).Article;
        Assert.NotNull(article);
        Assert.DoesNotContain(article.Blocks, block => block.Role == BlockRole.Caption);
    }

    [Fact]
    public void ParseText_CaptionBetweenParagraphs_IsNamed()
    {
        var text = $"Storm closes the northern quay of Quillport\n\n{Paragraph}\n\n{Paragraph}\n\n{Caption} Photo: Tom Shaw\n\nThe harbour master, Loic Danvel, said on Friday that the planks would be mended before the herring season.";
        var article = NewsParser.Default.ParseText(text).Article;
        Assert.NotNull(article);
        Assert.DoesNotContain(Caption, article.Body, StringComparison.Ordinal);
        var caption = article.Blocks.Single(block => block.Text.StartsWith(Caption, StringComparison.Ordinal));
        Assert.Equal((BlockRole.Caption, "picture-credit"), (caption.Role, caption.Rule));
    }

    private static float[] Lowered(string text) => LoweredScores.Of(text, static (_, document, scores) => CaptionLines.Lower(document, scores));
}
