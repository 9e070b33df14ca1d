using NewsCorpus.Blocks;

namespace NewsCorpus.Tests.Html;

/// <summary>Pages of the hard shapes, written for these tests, and the blocks that are to be read from them.</summary>
public sealed class HtmlFixtureTests
{
    private static readonly string s_folder = Path.Combine(EvaluationData.Repository, "tests", "Fixtures", "html");

    [Theory]
    [InlineData("live-blog")]
    [InlineData("old-table")]
    [InlineData("furniture")]
    public void Read_Fixture_GivesTheExpectedBlocks(string name)
    {
        var expected = File.ReadAllLines(Path.Combine(s_folder, $"{name}.blocks.txt"));
        using var content = HtmlPage.Read(File.ReadAllText(Path.Combine(s_folder, $"{name}.html")));
        Assert.Equal(expected, Describe(content));
    }

    private static List<string> Describe(DocumentContent content)
    {
        var lines = new List<string>();
        for (var index = 0; index < content.Blocks.Length; index++)
        {
            var block = content.Blocks[index];
            var traits = ElementTraits.None;
            for (var container = block.Container; container > 0; container = content.Containers[container].Parent) traits |= content.Containers[container].Traits;
            lines.Add($"{block.Kind}{(block.Level > 0 ? block.Level : "")} ({traits}): {content.TextOf(index).ToString().Replace('\t', '|')}");
        }

        return lines;
    }
}
