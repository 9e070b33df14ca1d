namespace NewsCorpus.Tests.Classification.Pages;

public sealed class SiteHeadingTests
{
    private const string Text = """
        <p>Lay the end of the rope over your palm and let the longer part hang down on the side of the boat, so that wind and tide cannot pull the loop out of your hand.</p>
        <p>Then lead the end around the standing part and back through the loop, pull on both at once, and never trust a knot that you have tied without looking at it twice.</p>
        <p>A bowline that was wet for a whole season should be cut off rather than untied, because the fibres inside the bight have long been crushed and will part under load.</p>
        """;

    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true });

    [Theory]
    [InlineData("Tying a bowline – The Sailor’s Handbook", "<h1>The Sailor’s Handbook</h1>{0}<h2>Tying a bowline</h2>{1}")]
    [InlineData("Tying a bowline | Chapter 3 | The Sailor’s Handbook", "<h1>The Sailor’s Handbook</h1><h2>Chapter 3</h2>{0}<h3>Tying a bowline ¶</h3>{1}")]
    [InlineData("Tying a bowline: The Sailor’s Handbook", "<h1>The Sailor’s Handbook</h1>{0}<h1>Tying a bowline</h1>{1}")]
    public void Find_TitleOfBookOverThatOfTheArticle_IsNoHeadline(string title, string body)
    {
        var article = Parse(title, string.Format(null, body, "<ul><li><a href=/knots>Knots</a><li><a href=/sails>Sails</a></ul>", Text));
        Assert.StartsWith("Tying a bowline", article.Headline, StringComparison.Ordinal);
        Assert.StartsWith("Lay the end", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Blocks, b => b.Text == "The Sailor’s Handbook");
    }

    [Theory]
    [InlineData("Tying a bowline – What sailors should know", "<h1>Tying a bowline</h1><h2>What sailors should know</h2>")]
    [InlineData("The Sailor’s Handbook – Tying a bowline", "<h1>Tying a bowline</h1><p>Saturday</p><h2>Knots</h2>")]
    public void Find_HeadlineOverSubtitle_StaysHeadline(string title, string header) =>
        Assert.Equal("Tying a bowline", Parse(title, header + Text).Headline);

    [Fact]
    public void Find_HeadingThatHoldsTheSeparator_IsPassedOver() =>
        Assert.NotNull(Parse("Tying a bowline – Knots", $"<h1>Knots</h1><h2>Tying a bowline –</h2>{Text}").Headline);

    private static Article Parse(string title, string body) =>
        s_parser.ParseHtml($"<html lang=en><head><title>{title}</title></head><body>{body}</body></html>").Article!;
}
