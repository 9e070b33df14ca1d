using NewsCorpus.Classification;

namespace NewsCorpus.Tests.Classification.Roles;

public sealed class InterfaceLineClassifierTests
{
    [Theory]
    [InlineData("<p>Anzeige</p>", "Anzeige")]
    [InlineData("<p>Story continues below</p>", "Story continues below")]
    [InlineData("<p>Listen to this article</p>", "Listen to this article")]
    [InlineData("<p><strong>Weiter nach der Anzeige</strong></p>", "Weiter nach der Anzeige")]
    public void Classify_PhraseAmongParagraphs_IsInterface(string line, string text)
    {
        var article = PageTail.Parse(among: line);
        Assert.Equal(PageTail.Body, article.Body);
        var block = article.Removed(text);
        Assert.Equal((BlockRole.Interface, "interface-among-paragraphs"), (block.Role, block.Rule));
    }

    [Theory]
    [InlineData("<p>Compartir este artículo</p>", "Compartir este artículo")]
    [InlineData("<p>Back to top of page</p>", "Back to top of page")]
    public void Classify_PhraseUnderParagraphs_IsInterface(string line, string text)
    {
        var article = PageTail.Parse(under: line);
        Assert.Equal(PageTail.Body, article.Body);
        var block = article.Removed(text);
        Assert.Equal((BlockRole.Interface, "interface-under-paragraphs"), (block.Role, block.Rule));
    }

    [Theory]
    [InlineData("<p>TikTok</p>", "TikTok")]
    [InlineData("<h3>Back to top of page</h3>", "Back to top of page")]
    [InlineData("<p>Listen to this article, the guild said, and you will hear the bell.</p>", "Listen to this article, the guild said, and you will hear the bell.")]
    public void Classify_NetworkHeadingOrSentenceAmongParagraphs_StaysBody(string line, string text) =>
        Assert.Contains(text, PageTail.Parse(among: line).Body, StringComparison.Ordinal);
}
