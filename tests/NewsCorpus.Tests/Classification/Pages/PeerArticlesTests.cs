using NewsCorpus.Blocks;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Tests.Html;

namespace NewsCorpus.Tests.Classification.Pages;

public sealed class PeerArticlesTests
{
    private const string Own = "<p>The council voted on Tuesday to keep the old ferry running for another five years, after a long debate in the packed town hall.</p><p>Residents had warned that without the boat, schoolchildren would face a detour of almost two hours every single day of the year.</p>";
    private const string Text = "<p>The harbour master wrote at length about the gulls on the quay and about the fog that would not lift.</p>";

    // The classes of posts differ, as where a blog writes their numbers and topics among them.
    private static readonly string s_posts = string.Concat(Enumerable.Range(0, 4).Select(i => $"<article class=\"box post-n{(char)('a' + i)}\"><a href=\"/s\">Title of a post</a>{Text}</article>"));

    [Theory]
    [InlineData("<article><h1>Ferry stays</h1>{0}</article>{1}", true)]
    [InlineData("<article><header class=\"article-title\"><h1>Ferry stays</h1></header>{0}</article><div>{1}</div>", true)]
    [InlineData("<article><h1>Ferry stays</h1>{0}</article><article class=\"more\"><h3>You may like</h3>{1}</article>", true)]
    [InlineData("<article class=\"box post-na\"><h1>Ferry stays</h1>{0}</article>{1}", true)]
    [InlineData("<article class=\"box post-na\"><h1><a href=\"/f\">Ferry stays</a></h1>{0}</article>{1}", false)]
    [InlineData("<article><h1>Ferry stays</h1>{0}{1}</article>", false)]
    [InlineData("<article><h1>Ferry stays</h1></article>{1}", false)]
    public void Drop_ArticlesAfterThatOfTheHeadline_GoWhenThatHoldsAText(string layout, bool isDropped)
    {
        using var content = HtmlPage.Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, layout, Own, s_posts));
        using var page = new PageView(content);
        for (var i = 0; i < page.Body.Length; i++) page.Body[i] = content.Blocks[i].Kind == BlockKind.Paragraph;
        PeerArticles.Drop(page);
        Assert.Equal(!isDropped, Enumerable.Range(0, page.Body.Length).Any(i => page.Body[i] && content.TextOf(i).StartsWith("The harbour master", StringComparison.Ordinal)));
        Assert.Equal(layout.Contains("{0}", StringComparison.Ordinal), Enumerable.Range(0, page.Body.Length).Any(i => page.Body[i] && content.TextOf(i).StartsWith("The council", StringComparison.Ordinal)));
    }
}
