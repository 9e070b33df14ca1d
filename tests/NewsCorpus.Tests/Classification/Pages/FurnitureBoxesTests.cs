namespace NewsCorpus.Tests.Classification.Pages;

public sealed class FurnitureBoxesTests
{
    private const string Heading = "The morning letter of the Log";
    private const string Offer = "Every weekday we send you our newsletter with the five stories that matter most.";

    [Theory]
    [InlineData("<p><a href='/letter'>Sign up</a></p>")]
    [InlineData("<form action='/letter'><input type=email><button>Subscribe</button></form>")]
    public void Drop_BoxThatOffersSomethingAndEndsInAButton_IsNoBody(string button)
    {
        var article = PageTail.Parse(among: $"<div><h3>{Heading}</h3><p>{Offer}</p>{button}</div>");
        Assert.Equal(PageTail.Body, article.Body);
        Assert.Equal("offer-box", article.Removed(Offer).Rule);
    }

    [Theory]
    [InlineData("This article is for subscribers only.", true)]
    [InlineData("The morning letter of the Log", false)]
    public void Drop_LongBoxUnderAShortText_GoesWhenItOpensWithANotice(string heading, bool isDropped)
    {
        const string Text = "You get every story on ships, piers and tides of the whole northern bay, the full archive of the paper since its first year, and our newsletter for sailors and their families on Friday.";
        var article = PageTail.Parse(under: $"<div><h3>{heading}</h3><ul><li>{Text}</li><li>Cancel at any time, and pay a crown for the first month, three crowns for every month after it.</li></ul><a href='/plans'>Subscribe</a></div>");
        Assert.Equal(!isDropped, article.Body.Contains(Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p><a href='/guild'>The guild of Quillport</a></p>")]
    [InlineData("<p>Sign up</p>")]
    public void Drop_BoxWithoutAButton_StaysBody(string end) =>
        Assert.Contains(Offer, PageTail.Parse(among: $"<div><h3>{Heading}</h3><p>{Offer}</p>{end}</div>").Body, StringComparison.Ordinal);

    [Fact]
    public void Drop_BoxThatOffersNothing_StaysBody()
    {
        const string Text = "The guild of ferrymen was founded in the year in which the northern mole was built.";
        Assert.Contains(Text, PageTail.Parse(among: $"<div><h3>A short history</h3><p>{Text}</p><p><a href='/guild'>Search</a></p></div>").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Drop_ParagraphOverButtonsThatShare_StaysBody()
    {
        const string Text = "The guild of ferrymen was founded in the year in which the northern mole was built.";
        Assert.Contains(Text, PageTail.Parse(among: $"<div><p>{Text}</p><a href='#'>WhatsApp</a><br><a href='#'>Facebook</a><br><a href='#'>Share this story</a></div>").Body, StringComparison.Ordinal);
    }
}
