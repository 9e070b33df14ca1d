using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Tests.Classification.Cues;

public sealed class NoticeLexiconTests
{
    [Theory]
    [InlineData("Page not found", true)]
    [InlineData("404 | Vellen Post", true)]
    [InlineData("Vellener Bote – Seite nicht gefunden", true)]
    [InlineData("Oops! Page not found.", true)]
    [InlineData("Peugeot 404 | Vellen Post", false)]
    [InlineData("How the page was not found", false)]
    [InlineData("", false)]
    public void IsTitle_Title_IsThatOfANoticeInAWholePart(string title, bool isNotice) => Assert.Equal(isNotice, NoticeLexicon.Default.IsTitle(title));

    [Theory]
    [InlineData("Sorry, The Page You Are Looking For has moved.", "not-found", "The Page You Are Looking For")]
    [InlineData("К сожалению, запрашиваемая вами страница не существует.", "not-found", "запрашиваемая вами страница")]
    [InlineData("Bitte aktivieren Sie JavaScript.", "no-script", "Bitte aktivieren Sie JavaScript")]
    [InlineData("The page was torn out of the book.", null, "")]
    public void FindIn_Paragraph_GivesTheKindAndThePhrase(string text, string? kind, string phrase)
    {
        Assert.Equal(kind, NoticeLexicon.Default.FindIn(text, out var range));
        Assert.Equal(phrase, text[range]);
    }
}
