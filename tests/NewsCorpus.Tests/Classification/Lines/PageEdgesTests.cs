namespace NewsCorpus.Tests.Classification.Lines;

/// <summary>The running lines of pages in text that was made from print.</summary>
public sealed class PageEdgesTests
{
    private const string First = "The port of Brevin opened its gates on Monday for the first time in three weeks, after the union of the porters had taken an offer in which nobody in the town had believed.";
    private const string Second = "The first ferry of the day left at noon and was cheered by people who had waited at the pier all of a long morning in the rain, the harbour office said.";
    private const string Headline = "Ferries sail again after three weeks of strike";

    [Fact]
    public void Parse_RunningLinesAndNumbers_AreRemoved()
    {
        var article = Parse($"The Brevin Courier | 4 March 2025\n\n{Headline}\n\n{First}\n\nPage 1 of 2\n\fThe Brevin Courier | 4 March 2025\n\n{Second}\n\nPage 2 of 2\n\f");

        Assert.Equal(Headline, article.Headline);
        Assert.Equal($"{First}\n\n{Second}", article.Body);
        Assert.Equal(["Page 1 of 2", "Page 2 of 2", "The Brevin Courier | 4 March 2025", "The Brevin Courier | 4 March 2025"], Edges(article));
    }

    /// <summary>The running header of journals is the title, which stands once on the first page.</summary>
    [Fact]
    public void Parse_HeadlineThatRunsOn_StaysOnTheFirstPage()
    {
        var article = Parse($"{Headline}\n\n{First}\n\n- 1 -\n\f{Headline}\n\n{Second}\n\n- 2 -\n");

        Assert.Equal(Headline, article.Headline);
        Assert.Equal(["- 1 -", "- 2 -", Headline], Edges(article));
    }

    [Fact]
    public void Parse_LinesInsideThePages_Stay()
    {
        const string Line = "The ferry runs again.";
        var article = Parse($"{Headline}\n\n{First}\n\n{Line}\n\n{First}\n\n{First}\n\n{Second}\n\n\f{First}\n\n{Second}\n\n{First}\n\n{Line}\n\n{Second}\n\n{First}\n\n{Second}\n");

        Assert.DoesNotContain(Line, Edges(article));
    }

    private static IEnumerable<string> Edges(Article article) => article.Removed.Where(block => block.Rule == "page-edge").Select(block => block.Text).Order(StringComparer.Ordinal);

    private static Article Parse(string text) => new NewsParser(new NewsParserOptions { IncludeRemoved = true }).ParseText(text).Article!;
}
