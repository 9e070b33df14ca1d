using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests;

public sealed class ArticleBlockTests
{
    private const string Body = "The quay stays.\n\nThe harbour council voted on Monday.";

    [Fact]
    public void Text_OfARangeOfTheBody_IsCutOnce()
    {
        var block = Cut(Body.AsMemory(17));
        Assert.Equal("The harbour council voted on Monday.", block.Text);
        Assert.Same(block.Text, block.Text);
    }

    [Fact]
    public void Text_OfTheWholeBody_IsTheBody() => Assert.Same(Body, Cut(Body.AsMemory()).Text);

    [Fact]
    public void Equals_RangeAndString_ComparesWhatTheySay()
    {
        var cut = Cut(Body.AsMemory(0, 15));
        var written = new ArticleBlock { Role = BlockRole.Body, Kind = BlockKind.Paragraph, Text = "The quay stays.", Span = new SourceSpan(3, 18), Rule = "dense-run", Confidence = 0.5f };
        Assert.Equal(written, cut);
        Assert.Equal(written.GetHashCode(), cut.GetHashCode());
        Assert.NotEqual(written, cut with { Text = "The quay goes." });
    }

    [Fact]
    public void Blocks_OfAParsedBody_StandInItInTheirOrder()
    {
        var article = NewsParser.Default.ParseText("""
            Harbour vote splits Port Elling

            4 March 2025 - 18:05 - Written by: Mara Quill

            The harbour council of Port Elling voted on Monday to widen the old quay, a plan that fishermen have fought for eleven years.

            The work will cost the town a third of its yearly budget, and it will begin before the summer, the mayor said after the vote.
            """).Article;
        Assert.NotNull(article);
        Assert.Equal(article.Body, string.Join("\n\n", article.Blocks.Where(b => b.Role is BlockRole.Body or BlockRole.Subheading).Select(b => b.Text)));
    }

    private static ArticleBlock Cut(ReadOnlyMemory<char> range) =>
        new(range, "dense-run") { Role = BlockRole.Body, Kind = BlockKind.Paragraph, Span = new SourceSpan(3, 18), Confidence = 0.5f };

    [Fact]
    public void Equals_Boxes_CountByValue()
    {
        var block = new ArticleBlock { Role = BlockRole.Body, Kind = BlockKind.Paragraph, Text = "Lake", Span = default, Rule = "text-model", Confidence = 1, Box = new PageBox(1, 2, 3, 4) };
        Assert.Equal(new PageBox(1, 2, 3, 4), block.Box);
        Assert.Equal(block, block with { Box = new PageBox(1, 2, 3, 4) });
        Assert.NotEqual(block, block with { Box = new PageBox(1, 2, 3, 5) });
        Assert.Null((block with { Box = null }).Box);
    }
}
