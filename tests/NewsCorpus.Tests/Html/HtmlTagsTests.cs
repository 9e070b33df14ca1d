using NewsCorpus.Blocks;
using NewsCorpus.Html;

namespace NewsCorpus.Tests.Html;

public sealed class HtmlTagsTests
{
    [Theory]
    [InlineData("p", ContainerTag.Paragraph)]
    [InlineData("div", ContainerTag.Division)]
    [InlineData("li", ContainerTag.ListItem)]
    [InlineData("td", ContainerTag.TableCell)]
    [InlineData("section", ContainerTag.Section)]
    [InlineData("article", ContainerTag.Article)]
    [InlineData("news-body", ContainerTag.Custom)]
    [InlineData("dd", ContainerTag.Description)]
    [InlineData("blockquote", ContainerTag.Other)]
    public void ContainerTagOf_NameOfAnElement_IsItsKind(string name, ContainerTag expected) =>
        Assert.Equal(expected, HtmlTags.ContainerTagOf(HtmlTags.Find(MarkupName.HashOf(name), name)));
}
