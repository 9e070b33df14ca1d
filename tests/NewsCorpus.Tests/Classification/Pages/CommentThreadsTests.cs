namespace NewsCorpus.Tests.Classification.Pages;

public sealed class CommentThreadsTests
{
    private const string Thread = "<p><b>rowboat77</b>: I take this boat every week and I am very glad that it stays.</p><p><b>Marla K.</b>: Nobody asked those of us who have to pay for it.</p>";

    [Theory]
    [InlineData("Comments (2)")]
    [InlineData("Kommentare")]
    [InlineData("コメント（2件）")]
    public void Drop_ThreadThatOnlyAHeadingTells_IsNoBody(string heading)
    {
        var article = PageTail.Parse(under: $"<h3>{heading}</h3>{Thread}");
        Assert.Equal(PageTail.Body, article.Body);
        Assert.Contains(article.Removed, block => block is { Rule: "under-comments-heading" } && block.Text.StartsWith("rowboat77", StringComparison.Ordinal));
    }

    [Fact]
    public void Drop_HeadingOverTheText_TakesNothing()
    {
        var article = PageTail.Parse(header: "<h3>Comments (2)</h3>");
        Assert.EndsWith(PageTail.Body, article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Drop_NumberOfCommentsAmongParagraphs_TakesNothing()
    {
        var article = PageTail.Parse(among: "<p>Comments (2)</p>", under: $"<p>{PageTail.Paragraphs[0]}</p>");
        Assert.Contains(PageTail.Paragraphs[3], article.Body, StringComparison.Ordinal);
    }
}
