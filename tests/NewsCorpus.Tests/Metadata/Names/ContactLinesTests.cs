using NewsCorpus.Metadata.Names;

namespace NewsCorpus.Tests.Metadata.Names;

public sealed class ContactLinesTests
{
    private const string Headline = "Elling Ferries opens a line to the outer islands";
    private const string Text = """
        Elling Ferries will run two boats a day to the outer islands from the first of May, the company said, and a third one on Fridays and Sundays in summer.

        The islands had no regular line for eleven years, since the old steamer was sold abroad, and their people have kept a fleet of open boats for the crossing.

        Tickets are sold on board and in the customs house, and whoever lives on the islands pays half of the fare, as the council of Port Elling had demanded.
        """;

    private static readonly string s_paragraphs = $"<p>{Text.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p>";

    [Theory]
    [InlineData("Media contact: Jane Miller, +44 20 7946 0000", false)]
    [InlineData("Press contacts:", true)]
    [InlineData("PRESSEKONTAKT", true)]
    [InlineData("Contact presse : Luce Morel", false)]
    [InlineData("Ufficio stampa Carla Neri", false)]
    [InlineData("媒体联系人：柳闻溪", false)]
    public void Opens_PhraseForJournalists_IsTrue(string line, bool isLabel)
    {
        Assert.True(ContactLines.Opens(line, out var found));
        Assert.Equal(isLabel, found);
    }

    [Theory]
    [InlineData("By Jane Miller")]
    [InlineData("Contact with the crew was lost at noon")]
    [InlineData("Media contact was forbidden to all of them")]
    [InlineData("Jane Miller, press officer")]
    [InlineData("")]
    public void Opens_OtherLine_IsFalse(string line) => Assert.False(ContactLines.Opens(line, out _));

    [Theory]
    [InlineData("Media contact: Jane Miller, +44 20 7946 0000")]
    [InlineData("Pressekontakt\n\nJutta Kern\n\nTelefon 030 123456")]
    [InlineData("Press contacts: Jane Miller | Ray Stone")]
    public void Parse_ContactOfAPressRelease_IsNoAuthor(string contact)
    {
        Assert.Empty(NewsParser.Default.ParseText($"{Headline}\n\n{Text}\n\n{contact}").Article!.Authors);
        var paragraph = $"<p>{contact.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p>";
        Assert.Empty(AuthorsOf(paragraph + s_paragraphs + paragraph));
    }

    [Theory]
    [InlineData("<p>Media contact</p><p><b>Jane Miller</b></p>")]
    [InlineData("<footer><h3>Press contacts:</h3><p>Jane Miller</p></footer>")]
    public void Parse_NameBelowTheLabelOnAPage_IsNoAuthor(string contact) => Assert.Empty(AuthorsOf(s_paragraphs + contact));

    [Theory]
    [InlineData("<ul><li>Home<li>Contact</ul><p>By Mara Quill</p>")]
    [InlineData("<p>Contact</p><p>By</p><p>Mara Quill</p>")]
    [InlineData("<p>Contact</p><p class=author>Mara Quill</p>")]
    public void Parse_BylineBelowTheEntryOfAMenu_IsTheAuthor(string top) => Assert.Equal(["Mara Quill"], AuthorsOf(top + s_paragraphs));

    [Fact]
    public void Parse_BylineAboveAContact_IsTheAuthor() => Assert.Equal(
        ["Mara Quill"],
        NewsParser.Default.ParseText($"{Headline}\n\nBy Mara Quill\n\n{Text}\n\nMedia contact: Jane Miller, +44 20 7946 0000").Article!.Authors.Select(a => a.Name));

    private static IEnumerable<string> AuthorsOf(string body) =>
        NewsParser.Default.ParseHtml($"<html lang=en><head><title>{Headline}</title></head><body><h1>{Headline}</h1>{body}</body></html>").Article!.Authors.Select(a => a.Name);
}
