using System.Globalization;
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

    [Theory]
    [InlineData("<div><img src=a.jpg><p>{0}</p></div>", "The night ferry leaves the old harbour")]
    [InlineData("<p><img src=a.jpg></p><p><em>{0}</em></p>", "The night ferry leaves the old harbour")]
    public void Classify_LineUnderAPicture_IsCaption(string layout, string line)
    {
        var article = PageTail.Parse(among: string.Format(CultureInfo.InvariantCulture, layout, line));
        Assert.Equal(PageTail.Body, article.Body);
        var block = Assert.Single(article.Blocks.Concat(article.Removed), block => block.Text == line);
        Assert.Equal((BlockRole.Caption, "line-under-picture"), (block.Role, block.Rule));
    }

    [Theory]
    [InlineData("<div><img src=a.jpg><p>{0}</p></div>", "The night ferry")]
    [InlineData("<div><img src=a.jpg><p>{0}</p></div>", "The night ferry leaves the old harbour at ten.")]
    [InlineData("<p><img src=a.jpg></p><p>{0}</p>", "The night ferry leaves the old harbour")]
    [InlineData("<p><img src=a.jpg></p><p><b>{0}</b></p>", "The night ferry leaves the old harbour")]
    [InlineData("<p><em>{0}</em></p>", "The night ferry leaves the old harbour")]
    public void Classify_NameSentenceHeadingOrLineElsewhere_StaysBody(string layout, string line) =>
        Assert.Contains(line, PageTail.Parse(among: string.Format(CultureInfo.InvariantCulture, layout, line)).Body, StringComparison.Ordinal);

    [Fact]
    public void Classify_BylineUnderAPicture_IsNoCaption() =>
        Assert.Contains("By Mara Quill, guild reporter, Quillport", PageTail.Parse(among: "<div><img src=a.jpg><p>By Mara Quill, guild reporter, Quillport</p></div>").Body, StringComparison.Ordinal);
}
