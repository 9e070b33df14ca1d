using NewsCorpus.Classification.Lines;

namespace NewsCorpus.Tests.Classification.Lines;

public class AuthorNotesTests
{
    private const string Paragraph = "The ferries of Quillport will not run before Sunday, because the northern quay is closed and the southern one is too shallow for them at low tide, the harbour office said.";
    private const string Note = "Mara Quill has written about the ports of the coast for the Quillport Ledger since 2011.";

    [Theory]
    [InlineData("About the author")]
    [InlineData("Über die Autorin:")]
    [InlineData("À propos de l'auteure")]
    [InlineData("Об авторе")]
    [InlineData("著者について")]
    public void Lower_ParagraphsUnderHeadingOverAuthor_AreNoText(string heading) =>
        Assert.Equal([2, 2, 2, -4, -4, -4], Lowered($"{Paragraph}\n\n{Paragraph}\n\n{Paragraph}\n\n{heading}\n\nShe grew up by the sea and has been in the news business for half of her life.\n\nHer first book is about the herring, and she works on the second one."));

    [Fact]
    public void Lower_BoxOnAuthorInsideArticle_IsNoTextAlone() =>
        Assert.Equal([2, 2, 2, -4, -4, 2, 2, 2], Lowered($"{Paragraph}\n\n{Paragraph}\n\n{Paragraph}\n\nAbout the author\n\n{Note}\n\n{Paragraph}\n\n{Paragraph}\n\n{Paragraph}"));

    [Fact]
    public void Lower_HeadingOverAuthorAboveArticle_KeepsTheText() => Assert.Equal([2, 2, 2], Lowered($"About the author\n\n{Paragraph}\n\n{Paragraph}"));

    [Theory]
    [InlineData("By Mara Quill", Note)]
    [InlineData("By Tom Shaw and Mara Quill", Note)]
    [InlineData("By Tom Shaw, Mara Quill | 4 March 2025", Note)]
    [InlineData("Mara Quill", Note)]
    [InlineData("Συντάκτης: Μάρα Κουίλ", "Η Μάρα Κουίλ γράφει για την ακτή και τους ανθρώπους της στον Ταχυδρόμο της πόλης από το 2011.")]
    [InlineData("ผู้เขียน: มารา ควิลล์", "มารา ควิลล์ เขียนเรื่องชายฝั่งและผู้คนให้หนังสือพิมพ์ของเมืองท่ามาตั้งแต่ปี 2011.")]
    public void Lower_LastParagraphThatOpensWithAuthor_IsNoText(string byline, string note) =>
        Assert.Equal([2, 2, 2, 2, 2, -4, 2], Lowered($"Northern quay closed\n\n{byline}\n\n{Paragraph}\n\n{Paragraph}\n\n{Paragraph}\n\n{note}\n\nThe harbour of Quillport is the second one of the coast."));

    [Theory]
    [InlineData("Mara Quill leaves the harbour office", "By Mara Quill", Note)]
    [InlineData("Northern quay closed", "By Reuters", "Reuters could not find out on Monday evening what the planks will cost the town.")]
    [InlineData("Northern quay closed", "By Mara Quill", "Mara Quillfeather has led the harbour office of the town since the spring of 2011.")]
    [InlineData("Northern quay closed", "By Tom Shaw", Note)]
    public void Lower_LastParagraphOnSomebodyElse_KeepsItsScore(string headline, string byline, string last) =>
        Assert.Equal([2, 2, 2, 2, 2, 2], Lowered($"{headline}\n\n{byline}\n\n{Paragraph}\n\n{Paragraph}\n\n{Paragraph}\n\n{last}"));

    private static float[] Lowered(string text) => LoweredScores.Of(text, static (content, document, scores) => AuthorNotes.Lower(content, document, 0, scores));
}
