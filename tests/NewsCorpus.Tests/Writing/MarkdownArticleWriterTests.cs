using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Writing;

namespace NewsCorpus.Tests.Writing;

public sealed class MarkdownArticleWriterTests
{
    private const string Golden = """
        ---
        id: "a1"
        headline: "Tide & time <wait>"
        authors: ["Mara Quill", "Coast Wire"]
        publication: "The Elling Courier"
        published: "2025-03-04T18:05+01:00"
        keywords: ["harbour", "\"quay\""]
        language: "en"
        url: "https://courier.example/a?b=1&c=2"
        ---

        # Tide &amp; time &lt;wait&gt;

        **A short summary**

        First **bold** text with a [link](https://courier.example/%28x%29).

        ### A subheading

        - one
          - one and a half
        - two

        | Port | Tide |
        | --- | --- |
        | Elling | 4.2 |

        > No comment

        *The quay*


        """;

    [Fact]
    public void Write_Article_IsTheGoldenPage() => Assert.Equal(Golden.ReplaceLineEndings("\n"), WriterText.Of(new MarkdownArticleWriter(), SampleResults.Article));

    [Fact]
    public void Write_NoArticle_WritesNothing() => Assert.Empty(WriterText.Of(new MarkdownArticleWriter(), SampleResults.Nothing));

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("1986. A great year", "1986\\. A great year")]
    [InlineData("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`")]
    [InlineData("red\u001B[31m", "red\\[31m")]
    public void Write_TextThatLooksLikeMarkup_IsEscaped(string text, string expected) =>
        Assert.Contains("---\n\n" + expected + "\n", WriterText.Of(new MarkdownArticleWriter(), SampleResults.OfParagraph(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData(BlockRole.Body, BlockKind.Quotation, "# no heading", "> \\# no heading")]
    [InlineData(BlockRole.Body, BlockKind.ListItem, "1986. A great year", "- 1986\\. A great year")]
    [InlineData(BlockRole.Body, BlockKind.ListItem, "- no item", "- \\- no item")]
    [InlineData(BlockRole.Box, BlockKind.Paragraph, "+ no item", "> \\+ no item")]
    [InlineData(BlockRole.Subheading, BlockKind.Heading, "2. The quay", "## 2. The quay")]
    public void Write_BlockOfAKind_IsEscapedWhereALineMeansSomething(BlockRole role, BlockKind kind, string text, string expected) =>
        Assert.EndsWith("---\n\n" + expected + "\n\n", WriterText.Of(new MarkdownArticleWriter(), SampleResults.OfBlock(role, kind, text)), StringComparison.Ordinal);

    [Fact]
    public void Write_LinkBehindAnExclamation_IsNoImage()
    {
        var result = SampleResults.OfParagraph("Stop!more!", new ArticleMark(InlineKind.Link, 5, 10, "https://courier.example/x"));
        Assert.EndsWith("\nStop\\![more!](https://courier.example/x)\n\n", WriterText.Of(new MarkdownArticleWriter(), result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("relative")]
    public void Write_LinkThatIsNotOfTheWeb_LosesItsAddress(string target)
    {
        var text = WriterText.Of(new MarkdownArticleWriter(), SampleResults.OfParagraph("click here", new ArticleMark(InlineKind.Link, 0, 5, target)));
        Assert.EndsWith("\nclick here\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OverlappingMarks_AreNested()
    {
        var result = SampleResults.OfParagraph("abcdef", new ArticleMark(InlineKind.Strong, 0, 4), new ArticleMark(InlineKind.Emphasis, 2, 6));
        Assert.EndsWith("\n**ab*cd***ef\n\n", WriterText.Of(new MarkdownArticleWriter(), result), StringComparison.Ordinal);
    }
}
