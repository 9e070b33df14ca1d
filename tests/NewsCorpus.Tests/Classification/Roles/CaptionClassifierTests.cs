using NewsCorpus.Classification;

namespace NewsCorpus.Tests.Classification.Roles;

public sealed class CaptionClassifierTests
{
    [Theory]
    [InlineData("Photo: Tom Stonefield")]
    [InlineData("The last boat at the northern mole. Photo: Tom Stonefield")]
    public void Classify_LabelledCreditAmongParagraphs_IsCaption(string line)
    {
        var article = PageTail.Parse(among: $"<div><img src=a.jpg><p>{line}</p></div>");
        Assert.Equal(PageTail.Body, article.Body);
        var block = Assert.Single(article.Blocks.Concat(article.Removed), block => block.Text == line);
        Assert.Equal((BlockRole.Caption, "picture-credit"), (block.Role, block.Rule));
    }

    [Fact]
    public void Classify_LabelledCreditUnderTheText_StaysBody() => Assert.EndsWith("Photos: Tom Stonefield", PageTail.Parse(under: "<p>Photos: Tom Stonefield</p>").Body, StringComparison.Ordinal);
}
