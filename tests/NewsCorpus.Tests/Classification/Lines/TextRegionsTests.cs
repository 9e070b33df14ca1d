using NewsCorpus.Classification;

namespace NewsCorpus.Tests.Classification.Lines;

/// <summary>What stands below an article in whole sentences and is none of it.</summary>
public sealed class TextRegionsTests
{
    private const string Article = """
        Brevin council votes to rebuild the old ferry quay

        By Ann Lee
        12 May 2024, 09:30

        The council of Brevin voted on Tuesday to rebuild the old ferry quay, which has been closed to passengers since the storm of last winter tore away a third of its planks.

        The work will take eleven months and cost about four million crowns, half of which comes from the regional harbour fund, the mayor, Loic Danvel, said after the meeting.

        Fishermen fear that the building site will block the northern basin during the herring season. The council promised to keep one berth open at all times and to pay for fuel lost on detours.


        """;

    private const string Thread = """
        Tom Shaw
        12 May 2024 at 10:02
        I have lived beside that quay for forty years and nobody has ever repaired it properly, so I will believe this when I see the first crane on the pier, not before.
        My father said the same thing about the lighthouse, and he was right for eleven years, until the roof fell in and they had no choice but to send for masons.

        Marie Dol
        12 May 2024 at 10:45
        They always find money for the harbour but my street has been full of holes since I moved here, and the council has not answered a single letter of mine in all that time.
        """;

    private const string Teasers = """
        Quillport opens its new fish market

        Quillport opened its new fish market on Monday. The hall, which cost two million crowns, has room for forty stalls and a cold store for the boats that come in at night.

        Storm warning for the northern islands

        The weather service expects gusts of up to a hundred kilometres an hour on the northern islands on Thursday. Ferries may be cancelled at short notice, the company said.
        """;

    [Theory]
    [InlineData("Comments\n\n")]
    [InlineData("Comments (2)\n\n")]
    [InlineData("2 comments\n\n")]
    [InlineData("Top Rated Comments\n\n")]
    [InlineData("2 thoughts on “Brevin council votes to rebuild the old ferry quay”\n\n")]
    public void ParseText_CommentsBelowTheArticle_AreNamedAndTakenOut(string heading)
    {
        var article = Parse(Article + heading + Thread);
        Assert.Equal(3, article.Body.Split("\n\n").Length);
        Assert.Equal("2024-05-12T09:30", article.Published?.ToString());
        Assert.Equal(["Ann Lee"], article.Authors.Select(a => a.Name));
        var thread = article.Removed.Where(b => b.Role == BlockRole.Comment).ToList();
        Assert.Equal(7, thread.Count);
        Assert.All(thread, b => Assert.Equal("comment-thread", b.Rule));
    }

    [Fact]
    public void ParseText_TimesWithoutAHeadingOverThem_AreEntriesOfTheArticle()
    {
        var article = Parse(Article + Thread.Replace("12 May 2024 at ", "", StringComparison.Ordinal));
        Assert.DoesNotContain(article.Removed, b => b.Role == BlockRole.Comment);
    }

    [Fact]
    public void ParseText_CommentsButtonAboveTheArticle_CutsNothing()
    {
        var article = Parse("Comments\n\n" + Article);
        Assert.Equal(3, article.Body.Split("\n\n").Length);
    }

    [Fact]
    public void ParseText_TeasersUnderReadAlso_AreNamedAndTakenOut()
    {
        var article = Parse(Article + "Read also\n\n" + Teasers);
        Assert.Equal(3, article.Body.Split("\n\n").Length);
        Assert.Equal(2, article.Removed.Count(b => b.Role == BlockRole.Teaser && b.Rule == "under-related-heading"));
    }

    [Theory]
    [InlineData("Olvasta már? Így készül a rakpart")]
    [InlineData("Tags : quay, ferries, herring")]
    [InlineData("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Το λιμάνι αλλάζει όψη")]
    [InlineData("SCROLL TO CONTINUE WITH CONTENT")]
    [InlineData("La suite après cette publicité")]
    [InlineData("อ่านเพิ่มเติม: ตลาดเก่าริมน้ำเตรียมปรับปรุง")]
    public void ParseText_GuidanceBetweenParagraphs_IsNoText(string line)
    {
        var article = Parse(Article.Replace("\n\nFishermen fear", $"\n\n{line}\n\nFishermen fear", StringComparison.Ordinal));
        Assert.Equal(3, article.Body.Split("\n\n").Length);
        Assert.Contains(article.Removed, b => b.Text == line);
    }

    /// <summary>The year in it is no date of the article.</summary>
    [Fact]
    public void ParseText_RightsWithAYear_AreNoTimestamp() =>
        Assert.Equal("legal-phrase", Parse(Article + "All rights reserved for the Brevin Courier 2024\n").Removed.Single(b => b.Text.StartsWith("All rights", StringComparison.Ordinal)).Rule);

    private static Article Parse(string text)
    {
        var result = new NewsParser(new NewsParserOptions { IncludeRemoved = true }).ParseText(text);
        return Assert.IsType<Article>(result.Article);
    }
}
