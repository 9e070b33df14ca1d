using NewsCorpus.Classification;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Classification.Lines;

public class WireLinesTests
{
    private const string Body = """
        BREVIN, May 4 (BNA) - The harbour office has told the ferry company to repair the landing stage at Brevin within a week, or to lose its licence for the summer, officials said on Tuesday.

        The stage was torn from its piles by a storm on Monday. The company said it had ordered new timber and that divers would begin their work on Thursday morning.
        """;

    private const string Dispatch = "POL-HARBOUR-FERRY\nPriority: 4\nEMBARGO: not before 5 May, 06:00\n210 words\n\nFerry company told to repair stage within a week\n\n" + Body + "\nah/jm\nEND\n";

    [Theory]
    [InlineData("POL-HARBOUR-FERRY", "slug-line")]
    [InlineData("Priority: 4", "priority-line")]
    [InlineData("EMBARGO: not before 5 May, 06:00", "embargo-line")]
    [InlineData("210 words", "word-count-line")]
    [InlineData("ah/jm", "sign-off-line")]
    [InlineData("END", "end-mark")]
    public void Parse_Dispatch_LineIsRemovedByItsRule(string line, string rule)
    {
        var removed = Parse(Dispatch).Article!.Removed.Single(block => block.Text == line);

        Assert.Equal(rule, removed.Rule);
        Assert.Equal(BlockRole.Boilerplate, removed.Role);
    }

    [Fact]
    public void Parse_Dispatch_NamesHeadlineDatelineAndAgency()
    {
        var article = Parse(Dispatch).Article!;

        Assert.Equal("Ferry company told to repair stage within a week", article.Headline);
        Assert.Equal("BREVIN, May 4 (BNA)", article.Dateline);
        Assert.Equal("BNA", article.Syndicator);
    }

    [Theory]
    [InlineData("BREVIN, May 4, 2021 –", "2021-05-04")]
    [InlineData("BREVIN, May 4 –", null)]
    public void Parse_DatelineOfARelease_TellsItsDay(string dateline, string? day) =>
        Assert.Equal(day, Parse("Ferry company told to repair stage within a week\n\n" + Body.Replace("BREVIN, May 4 (BNA) -", dateline, StringComparison.Ordinal)).Article!.Published?.ToString());

    [Fact]
    public void Parse_Message_HeadersFeedTheFields()
    {
        var article = Parse($"From: Ada Holt <ada.holt@brevin.example>\nTo: desk@brevin.example\nSubject: Ferry company told to repair stage\nDate: Tue, 4 May 2021 18:20\n\n{Body.Replace(" (BNA)", "", StringComparison.Ordinal)}").Article!;

        Assert.Equal("Ferry company told to repair stage", article.Headline);
        Assert.Equal(["Ada Holt"], article.Authors.Select(author => author.Name));
        Assert.Equal("2021-05-04T18:20", article.Published?.ToString());
        Assert.Contains(article.Evidence, claim => claim.Rule == "headline-header" && claim.IsChosen);
        Assert.Contains(article.Removed, block => block.Rule == "message-header");
    }

    /// <summary>Front matter of Markdown: keys in small letters, values in quotation marks, lists in brackets.</summary>
    [Fact]
    public void Parse_FrontMatter_FeedsTheFields()
    {
        var article = Parse($"---\ntitle: \"Ferry company told to repair stage\"\nauthor: ['Ada Holt', 'Tom Ryde']\nhostname: brevin.example\ndescription: 'It has a week'\nsitename: The Brevin Courier\ndate: 2021-05-04\ntags: [\"Harbour\", 'Ferries']\n---\n\n{Body}").Article!;

        Assert.Equal("Ferry company told to repair stage", article.Headline);
        Assert.Equal(["Ada Holt", "Tom Ryde"], article.Authors.Select(author => author.Name));
        Assert.Equal("It has a week", article.Standfirst);
        Assert.Equal("The Brevin Courier", article.Publication);
        Assert.Equal(["Harbour", "Ferries"], article.Keywords.AsEnumerable());
        Assert.Equal("2021-05-04", article.Published?.ToString());
        Assert.StartsWith("BREVIN, May 4", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Başlık: {0}\nYazar: {1}\nTarih: 4.5.2021")]
    [InlineData("Otsikko: {0}\nKirjoittaja: {1}\nPäivämäärä: 4.5.2021")]
    [InlineData("Τίτλος: {0}\nΣυντάκτης: {1}\nΗμερομηνία: 4.5.2021")]
    [InlineData("العنوان: {0}\nالكاتب: {1}\nالتاريخ: 4.5.2021")]
    [InlineData("タイトル：{0}\n著者：{1}\n日付：2021年5月4日")]
    [InlineData("标题： {0}\n作者： {1}\n日期： 2021-05-04")]
    [InlineData("제목: {0}\n작성자: {1}\n작성일: 2021-05-04")]
    [InlineData("Tiêu đề: {0}\nTác giả: {1}\nNgày đăng: 2021-05-04")]
    public void Parse_KeysOfOtherLanguages_FeedTheFields(string header)
    {
        var article = Parse($"{string.Format(System.Globalization.CultureInfo.InvariantCulture, header, "Ferry company told to repair stage", "Ada Holt")}\n\n{Body}").Article!;

        Assert.Equal("Ferry company told to repair stage", article.Headline);
        Assert.Equal(["Ada Holt"], article.Authors.Select(author => author.Name));
        Assert.Equal("2021-05-04", article.Published?.ToString());
    }

    [Fact]
    public void Parse_SubjectThatIsAQuotation_KeepsItsMarks() =>
        Assert.Equal("\"We had soup ready\"", Parse($"Subject: \"We had soup ready\"\nDate: Tue, 4 May 2021 18:20\n\n{Body}").Article!.Headline);

    [Fact]
    public void Parse_GluedWords_AreFlaggedAndLeft()
    {
        var result = Parse("Ferry company told to repair stage\n\n" + Body.Replace("said on Tuesday.", "saidMonday.", StringComparison.Ordinal) + " They said so on Monday.");

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.WordsGlued);
        Assert.Contains("saidMonday", result.Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_FileThatBreaksOff_IsTruncated()
    {
        var result = Parse("Ferry company told to repair stage\n\n" + Body + "\n\nThe company, which runs four ships in winter and nine in summer, has said that the work would take until the");

        Assert.True(result.Article!.IsTruncated);
        Assert.False(Parse("Ferry company told to repair stage\n\n" + Body).Article!.IsTruncated);
    }

    private const string Takes = "BNA4312 4 pol 0287 0612\n\nEds: Adds reaction.\n\nURGENT\n\nFerry company told to repair stage within a week\n\n" + Body
        + "\n\n(MORE)\n\nBNA4312 take 2\n\nThe mayor of Brevin called the company's plan \"late and thin\" when he spoke to reporters at the quay on Tuesday evening.\n\n"
        + "Fishermen have offered their own boats for the crossing, which takes twenty minutes in calm weather.\n\nEND\n";

    [Theory]
    [InlineData("BNA4312 4 pol 0287 0612", "slug-line")]
    [InlineData("Eds: Adds reaction.", "message-header")]
    [InlineData("(MORE)", "end-mark")]
    [InlineData("BNA4312 take 2", "slug-line")]
    public void Parse_DispatchInTakes_LineIsRemovedByItsRule(string line, string rule)
    {
        var article = Parse(Takes).Article!;

        Assert.Equal("Ferry company told to repair stage within a week", article.Headline);
        Assert.Equal(rule, article.Removed.Single(block => block.Text == line).Rule);
    }

    [Theory]
    [InlineData("BNA4312 4 pol 0287 0612")]
    [InlineData("More")]
    public void Parse_LineOfADispatchInNone_IsNoLineOfTheWire(string line) =>
        Assert.DoesNotContain(Parse($"{line}\n\nFerry company told to repair stage\n\n{Body}\n\n{line}").Article!.Removed, block => block.Rule is "slug-line" or "end-mark");

    /// <summary>Wires send an article in parts, with a mark under each but the last.</summary>
    [Theory]
    [InlineData("(MORE)")]
    [InlineData("- more -")]
    [InlineData("(SEGUE)")]
    [InlineData("(à suivre)")]
    public void Parse_MarkThatMoreFollows_IsNoText(string mark)
    {
        var removed = Parse("Ferry company told to repair stage\n\n" + Body + "\n\n" + mark + "\n\n" + string.Concat(Enumerable.Repeat("The company runs four ships in winter and nine in summer, and has said that the work would take until June.\n\n", 12))).Article!.Removed;

        Assert.Equal("end-mark", removed.Single(block => block.Text == mark).Rule);
    }

    [Fact]
    public void Parse_LoneCapitalsWithHyphen_AreNoSlug() =>
        Assert.DoesNotContain(Parse("COVID-19\n\nFerry company told to repair stage\n\n" + Body).Article!.Removed, block => block.Rule == "slug-line");

    private static ParseResult Parse(string text) => new NewsParser(new NewsParserOptions { IncludeRemoved = true }).ParseText(text);
}
