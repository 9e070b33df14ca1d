using NewsCorpus.Sources;

namespace NewsCorpus.Tests;

public sealed class NewsParserManyTests
{
    [Fact]
    public async Task ParseManyAsync_ManySources_AnswersInTheirOrder()
    {
        var ids = new List<string>();
        await foreach (var result in NewsParser.Default.ParseManyAsync(Sources(200), maxThreads: 4)) ids.Add(result.Id);
        Assert.Equal(Enumerable.Range(0, 200).Select(n => $"s{n}"), ids);
    }

    [Fact]
    public async Task ParseManyAsync_SourceThatCouldNotBeRead_KeepsItsPlace()
    {
        var failed = SourceDocument.FromFailure(ParseOutcome.Unreadable, new Diagnostic(DiagnosticCodes.FileUnreadable, "No."), id: "x");
        var outcomes = new List<ParseOutcome>();
        await foreach (var result in NewsParser.Default.ParseManyAsync(AsAsync([failed, SourceDocument.FromText("", SourceFormat.PlainText)]))) outcomes.Add(result.Outcome);
        Assert.Equal([ParseOutcome.Unreadable, ParseOutcome.Empty], outcomes);
    }

    [Fact]
    public async Task ParseManyAsync_Select_RunsOnceASource()
    {
        var counts = new List<int>();
        await foreach (var count in NewsParser.Default.ParseManyAsync(Sources(5), static results => results.Length)) counts.Add(count);
        Assert.Equal([1, 1, 1, 1, 1], counts);
    }

    [Fact]
    public async Task ParseManyAsync_AnyNumberOfThreads_IsTakenForAsManyAsAreOfUse()
    {
        var ids = new List<string>();
        await foreach (var result in NewsParser.Default.ParseManyAsync(Sources(3), maxThreads: int.MaxValue)) ids.Add(result.Id);
        Assert.Equal(["s0", "s1", "s2"], ids);
    }

    [Fact]
    public void ParseManyAsync_NegativeThreads_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NewsParser.Default.ParseManyAsync(Sources(1), maxThreads: -1));

    [Fact]
    public void FromFailure_WithTheOutcomeOfAnArticle_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceDocument.FromFailure(ParseOutcome.Article, new Diagnostic("x", "y")));

    private static IAsyncEnumerable<SourceDocument> Sources(int count) =>
        AsAsync(Enumerable.Range(0, count).Select(n => SourceDocument.FromText($"Line {n} of nothing much.", SourceFormat.PlainText, id: $"s{n}")));

    private static async IAsyncEnumerable<SourceDocument> AsAsync(IEnumerable<SourceDocument> sources)
    {
        foreach (var source in sources)
        {
            await Task.Yield();
            yield return source;
        }
    }
}
