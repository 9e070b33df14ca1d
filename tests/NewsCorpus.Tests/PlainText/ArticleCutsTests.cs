using NewsCorpus.Sources;

namespace NewsCorpus.Tests.PlainText;

public class ArticleCutsTests
{
    private const string FerryBody = """
        The ferry between Brevin and Ostrey ran four hours late on Monday after a storm tore the landing stage from its piles, the harbour office said. Passengers waited in the old customs house.

        "We had soup and blankets ready," said harbour master Tom Ryde. The company hopes to repair the stage by the end of the week.
        """;

    private const string LibraryBody = """
        The town library opened its cellar to readers on Tuesday for the first time in thirty years. Some nine thousand volumes had been kept there since the flood of 1991, the director said.

        Among them are the logs of the last whalers and a set of maps that was thought lost. Visitors may see them on two afternoons a week.
        """;

    private const string Ferry = "Ferry to Brevin runs late after storm\n\n" + FerryBody;
    private const string Library = "Library of Ostrey opens its cellar\n\n" + LibraryBody;

    public static TheoryData<string> Files => new()
    {
        Ferry + "\n==========\n" + Library,
        Ferry + "\n----------------------------------------\n" + Library,
        Ferry + "\n\f\n" + Library,
        Ferry + "\nEND\n\n" + Library + "\nEND\n",
        Ferry + "\n-30-\n\n" + Library,
        Ferry + "\n– 30 –\n\n" + Library,
        $"From: desk@brevin.example\nSubject: Ferry to Brevin runs late after storm\nDate: Mon, 3 May 2021\n\n{FerryBody}\n\n"
            + $"From: desk@brevin.example\nSubject: Library of Ostrey opens its cellar\nDate: Tue, 4 May 2021\n\n{LibraryBody}",
    };

    public static TheoryData<string> SingleArticles => new()
    {
        Ferry,
        Ferry + "\nEND\n",
        Ferry + "\nENDS\n\nNotes to editors\n\n" + LibraryBody,
        Ferry + "\n###\n\nMedia contact: Nell Sand\n\n" + LibraryBody,
        Ferry + "\n----------\n" + LibraryBody,
        Ferry + "\n==========\nImprint\nContact\nPrivacy\n",
        "# Ferry to Brevin runs late after storm\n\n" + FerryBody + "\n\n###\n\n## What comes next\n\n" + LibraryBody,
        Ferry.Replace("customs house.", "customs house, where\f they", StringComparison.Ordinal),
        $"Subject: Ferry to Brevin runs late after storm\nDate: Mon, 3 May 2021\n\n{FerryBody}",

        // Two pages of one article: with a running header, and with a wrapped paragraph at the top.
        $"The Courier, page 1\n\n{Ferry}\n\fThe Courier, page 2\n\n{LibraryBody}",
        $"{Ferry}\n\f{LibraryBody.Replace(" thirty years", "\nthirty years", StringComparison.Ordinal)}",
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void ParseAll_FileOfTwoArticles_GivesOneRecordEach(string file)
    {
        var results = NewsParser.Default.ParseAll(SourceDocument.FromText(file, SourceFormat.PlainText));

        Assert.Equal(2, results.Length);
        Assert.Equal("Ferry to Brevin runs late after storm", results[0].Article?.Headline);
        Assert.Equal("Library of Ostrey opens its cellar", results[1].Article?.Headline);
        Assert.DoesNotContain("library", results[0].Article!.Body, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("The town library", results[1].Article!.Body, StringComparison.Ordinal);
        Assert.Equal([1, 2], results.Select(r => r.Origin.Part));
        Assert.All(results[1].Article!.Blocks, block => Assert.Contains(block.Text.Split(' ')[0], file[block.Span.Start..block.Span.End], StringComparison.Ordinal));
    }

    /// <summary>Briefs under header lines, between rules above and below those.</summary>
    [Fact]
    public void ParseAll_BriefsUnderHeaders_GiveOneRecordEach()
    {
        const string Rule = "==========\n";
        var file = string.Concat(new[] { "Snow closes the pass", "Choir wins in Brevin", "School closes early" }.Select((headline, i) =>
            $"{Rule}Title: {headline}\nAuthor: Ida Voss\nDate: 2022-03-0{i + 1}\n{Rule}\nThis is the first of two sentences on what happened in Brevin. The other one says that it was all over by noon.\n\n"));

        Assert.Equal(
            ["Snow closes the pass", "Choir wins in Brevin", "School closes early"],
            NewsParser.Default.ParseAll(SourceDocument.FromText(file, SourceFormat.PlainText)).Select(result => result.Article?.Headline));
    }

    [Theory]
    [MemberData(nameof(SingleArticles))]
    public void ParseAll_OneArticle_IsNotCut(string file) =>
        Assert.Single(NewsParser.Default.ParseAll(SourceDocument.FromText(file, SourceFormat.PlainText)));
}
