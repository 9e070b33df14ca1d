using NewsCorpus.Classification.Pages;
using NewsCorpus.Tests.Html;

namespace NewsCorpus.Tests.Classification.Pages;

public sealed class QuotedPostsTests
{
    private const string Paragraph = "<p>The pier of Aldermoor was opened again on Friday after eleven weeks of repairs.</p>";

    // The blocks: a paragraph, the text of the post, its signature, a paragraph.
    private const string Post = "<blockquote class=\"twitter-tweet\"><p>My favourite seat at the window is back.</p>&mdash; Ida Lund (@idalund) <a href=\"/s\">May 3</a></blockquote>";

    [Theory]
    [InlineData(Paragraph + Post + Paragraph, new[] { 0, 3 }, new[] { 1, 2 })]
    [InlineData(Paragraph + Post, new[] { 0 }, new[] { 1, 2 })]
    [InlineData(Post + Paragraph, new[] { 2 }, new int[0])]
    [InlineData(Paragraph + "<blockquote><p>No element names it.</p></blockquote>" + Paragraph, new[] { 0, 2 }, new int[0])]
    [InlineData(Paragraph + "<section class=\"comments\">" + Post + "</section>", new[] { 0 }, new int[0])]
    [InlineData(Paragraph + "<blockquote class=\"twitter-tweet\"><a href=\"/p\">View this post</a></blockquote>", new[] { 0 }, new int[0])]
    [InlineData(Paragraph + Post + Post + Post, new[] { 0 }, new[] { 1, 2, 3 })]
    public void Take_PostsInTheBodyAndRightUnderIt_AreBody(string html, int[] body, int[] expected)
    {
        using var content = HtmlPage.Read(html);
        using var page = new PageView(content);
        foreach (var index in body) page.Body[index] = true;
        var rules = new string?[page.Body.Length];
        QuotedPosts.Take(page, rules);
        Assert.Equal(expected, Enumerable.Range(0, rules.Length).Where(i => rules[i] == QuotedPosts.Rule));
        Assert.Equal(body.Concat(expected).Order(), Enumerable.Range(0, rules.Length).Where(i => page.Body[i]));
    }
}
