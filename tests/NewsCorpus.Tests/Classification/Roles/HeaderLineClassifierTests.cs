using NewsCorpus.Classification;

namespace NewsCorpus.Tests.Classification.Roles;

public sealed class HeaderLineClassifierTests
{
    private const string First = "The harbour board of Kelsmouth voted on Monday to dredge the inner basin before the herring season, after two trawlers had run aground there in one week.";
    private const string Second = "The work will take nineteen days and close the fish market on its busiest mornings, which the traders called a blow they could not absorb twice in a year.";
    private const string Third = "A dredger from the neighbouring port is to arrive with the spring tide, and its crew has been told to stop whenever the lifeboat needs the channel.";

    [Theory]
    [InlineData("By Mara Quill, 4 March 2025", BlockRole.Byline, "byline-cue-over-paragraphs")]
    [InlineData("Published on 4 March 2025", BlockRole.Timestamp, "date-cue-over-paragraphs")]
    [InlineData("4 March 2025", BlockRole.Timestamp, "bare-date-over-paragraphs")]
    [InlineData("Tuesday, March 4, 2025, 6:05 pm", BlockRole.Timestamp, "bare-date-over-paragraphs")]
    [InlineData("Mara Quill, 4 March 2025", BlockRole.Byline, "name-and-day-over-paragraphs")]
    [InlineData("Mara Quill | March 4, 2025", BlockRole.Byline, "name-and-day-over-paragraphs")]
    [InlineData("4 March 2025 – Mara Quill", BlockRole.Byline, "name-and-day-over-paragraphs")]
    public void Classify_LineWithCueOverParagraphs_IsNoBody(string line, BlockRole role, string rule)
    {
        var article = Parse($"<h1>Kelsmouth dredges its basin</h1><div><p>{line}</p><p>{First}</p><p>{Second}</p><p>{Third}</p></div>");
        var block = Assert.Single(article.Blocks, b => b.Text == line);
        Assert.Equal((role, rule), (block.Role, block.Rule));
        Assert.StartsWith(First, article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_ShortSentenceOverParagraphs_StaysBody()
    {
        var article = Parse($"<h1>Kelsmouth dredges its basin</h1><div><p>By Monday it was settled.</p><p>{First}</p><p>{Second}</p><p>{Third}</p></div>");
        Assert.StartsWith("By Monday it was settled.", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The winter of 2025")]
    [InlineData("10 best quays of March 2025")]
    [InlineData("Kelsmouth, 4 March 2025")]
    [InlineData("Mara Quill on Kelsmouth, 4 March 2025")]
    public void Classify_LineWithMoreThanADayOverParagraphs_StaysBody(string line) =>
        Assert.StartsWith(line, Parse($"<h1>Kelsmouth dredges its basin</h1><div><p>{line}</p><p>{First}</p><p>{Second}</p><p>{Third}</p></div>").Body, StringComparison.Ordinal);

    [Fact]
    public void Classify_DayBetweenParagraphs_StaysBody()
    {
        var article = Parse($"<h1>Kelsmouth dredges its basin</h1><div><p>{First}</p><p>{Second}</p><p>4 March 2025</p><p>{Third}</p></div>");
        Assert.Contains("4 March 2025", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_LineWithCueBehindParagraphs_StaysWhereItIs()
    {
        var article = Parse($"<h1>Kelsmouth dredges its basin</h1><div><p>{First}</p><p>{Second}</p><p>By the old quay</p><p>{Third}</p></div>");
        Assert.DoesNotContain(article.Blocks, b => b.Role == BlockRole.Byline);
    }

    [Fact]
    public void Classify_PageWithoutHeading_FindsTheHeadlineByItsTitle()
    {
        var article = Parse($"<td><font size=5><b>Kelsmouth dredges its inner basin after all</b></font><br>By Mara Quill, 4 March 2025<br><br>{First}<br><br>{Second}<br><br>{Third}</td>");
        Assert.Equal("Kelsmouth dredges its inner basin after all", article.Headline);
        Assert.Equal("title-words-over-paragraphs", Assert.Single(article.Blocks, b => b.Role == BlockRole.Headline).Rule);
        Assert.Equal("2025-03-04", article.Published?.ToString());
    }

    [Fact]
    public void Classify_PageWithoutHeading_FindsTheHeadlineOverTheBody()
    {
        var article = Parse($"<div><font size=5><b>Kelsmouth dredges its basin</b></font><br><br><p>{First}</p><p>{Second}</p><p>{Third}</p></div>", "Kelsmouth dredges its basin - North - Port News");
        Assert.Equal("Kelsmouth dredges its basin", article.Headline);
        Assert.StartsWith(First, article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_LongStandfirstUnderAHeadlineWithoutHeading_HidesNoByline()
    {
        const string Line = "By Mara Quill and Edda Thorne, 4 March 2025";
        var article = Parse($"<td><font size=5><b>Kelsmouth dredges its inner basin after all</b></font><br><br><i>Traders fear for the busiest mornings of the year and want the port to wait until the season is over.</i><br><br><font size=1>{Line}</font><br><br>{First}<br><br>{Second}<br><br>{Third}</td>");
        Assert.Equal(BlockRole.Byline, Assert.Single(article.Blocks, b => b.Text == Line).Role);
        Assert.Equal(["Mara Quill", "Edda Thorne"], article.Authors.Select(a => a.Name));
    }

    private static Article Parse(string body, string title = "Kelsmouth dredges its basin - The Kelsmouth Log") =>
        NewsParser.Default.ParseHtml($"<html lang=en><head><title>{title}</title></head><body>{(body.StartsWith("<td", StringComparison.Ordinal) ? $"<table><tr>{body}</tr></table>" : body)}</body></html>").Article!;
}
