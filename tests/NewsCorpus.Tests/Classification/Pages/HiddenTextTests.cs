namespace NewsCorpus.Tests.Classification.Pages;

public sealed class HiddenTextTests
{
    private const string First = "The rowing club of Vessel Green will move its boats to the upper lock in May, because the old shed has stood in water for three winters in a row.";
    private const string Second = "Members had asked for a new roof instead, but the surveyor found that the beams would not carry one, and the insurer refused to pay for another repair.";
    private const string Third = "The lock keeper, who has the only key to the upper yard, said that he would open it at six in the morning and at no other time, regatta or not.";
    private const string Note = "The desk still waits for the figures of the club here.";

    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true });

    [Theory]
    [InlineData("hidden")]
    [InlineData("style='display: none'")]
    [InlineData("style='color:red;visibility:hidden'")]
    public void Drop_ShortParagraphThatIsNotShown_IsNoBody(string attribute)
    {
        var article = Parse($"<p>{First}</p><p {attribute}>{Note}</p><p>{Second}</p><p>{Third}</p>");
        Assert.Equal(string.Join("\n\n", First, Second, Third), article.Body);
        Assert.Equal("not-shown", Assert.Single(article.Removed, b => b.Text == Note).Rule);
    }

    [Theory]
    [InlineData("class='hidden'")]
    [InlineData("aria-hidden='true'")]
    public void Drop_ShortParagraphHiddenByNameOrForScreenReaders_StaysBody(string attribute) =>
        Assert.Contains(Note, Parse($"<p>{First}</p><p {attribute}>{Note}</p><p>{Second}</p><p>{Third}</p>").Body, StringComparison.Ordinal);

    [Fact]
    public void Drop_ArticleThatAScriptShows_StaysBody() =>
        Assert.Equal(string.Join("\n\n", First, Second, Third), Parse($"<div hidden><p>{First}</p><p>{Second}</p><p>{Third}</p></div>").Body);

    [Fact]
    public void Drop_ParagraphsBehindAButtonToReadOn_StayBody()
    {
        var body = Parse($"<p>{First}</p><p style='display:none'>{Second}</p><p style='display:none'>{Third}</p>").Body;
        Assert.Equal(string.Join("\n\n", First, Second, Third), body);
    }

    [Fact]
    public void Drop_LongParagraphThatIsNotShown_StaysBody()
    {
        var hidden = $"{Note} {First}";
        Assert.Contains(hidden, Parse($"<p>{First}</p><p hidden>{hidden}</p><p>{Second}</p><p>{Third}</p><p>{Second} {Third}</p>").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Drop_ElementsInOneThatIsNotShown_CountOnce() =>
        Assert.DoesNotContain(Note, Parse($"<p>{First}</p><div hidden><div hidden><p hidden>{Note}</p></div></div><p>{Second}</p><p>{Third}</p>").Body, StringComparison.Ordinal);

    private static Article Parse(string text) =>
        s_parser.ParseHtml($"<html lang=en><head><title>Rowing club leaves its flooded shed</title></head><body><article><h1>Rowing club leaves its flooded shed</h1>{text}</article></body></html>").Article!;
}
