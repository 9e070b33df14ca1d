using NewsCorpus.Classification;

namespace NewsCorpus.Tests.Classification.Lines;

public sealed class HiddenHeadingsTests
{
    private const string Text = """
        # Ferry line to Quillport saved

        It was close.

        The council of Aldermoor voted on Monday to keep the ferry line to Quillport for five more years, after a debate that lasted until midnight.

        The line carries four hundred people a day, and the island has no bridge, the mayor said before the vote was taken in the old hall.

        ## What it costs

        Two million marks a year.

        The town pays a third of it, the district the rest, as the treasurer explained to the council with a table of eleven columns.
        """;

    [Theory]
    [InlineData("What it costs", BlockRole.Subheading)]
    [InlineData("It was close.", BlockRole.Body)]
    [InlineData("Two million marks a year.", BlockRole.Body)]
    public void ParseText_MarkedHeadings_AreKeptWithTheSentenceBehindThem(string text, BlockRole role)
    {
        var article = NewsParser.Default.ParseText(Text).Article;
        Assert.NotNull(article);
        Assert.Equal(role, Assert.Single(article.Blocks, block => block.Text == text).Role);
    }

    [Fact]
    public void ParseText_MarkedHeadingOfOtherArticles_IsOut()
    {
        var article = NewsParser.Default.ParseText(Text + "\n\n## Read more\n\nThe ferry captain retires after four decades at sea.\n").Article;
        Assert.NotNull(article);
        Assert.DoesNotContain("Read more", article.Body, StringComparison.Ordinal);
    }
}
