using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Layout;

namespace NewsCorpus.Tests.Pdf.Layout;

public sealed class DocumentLayoutTests
{
    private const string Left = "The ferry left the quay at\nnoon with nine people and a\ngoat on board, and nobody\nknew who had brought it or\nwhere it was meant to go.\nThe captain wrote it down.";
    private const string Right = "On the island the goat was\nfirst off the boat. It went\nup the hill without turning\naround, as if it had a house\nthere and was late for some\nsupper of its own at home.";

    [Fact]
    public void Build_TwoColumns_ReadsTheLeftOneFirst()
    {
        var text = TextOf(page =>
        {
            GlyphPages.Draw(page, 40, 200, 10, Left);
            GlyphPages.Draw(page, 210, 203, 10, Right);
        });
        Assert.StartsWith("The ferry left the quay at noon", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("wrote it down", StringComparison.Ordinal) < text.IndexOf("On the island", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_LastOfThreeColumnsWithTwoLines_IsReadLast()
    {
        var text = TextOf(page =>
        {
            GlyphPages.Draw(page, 40, 200, 10, "The ferry left the quay at\nnoon with nine people and a\ngoat on board, and nobody\nknew who had brought it or");
            GlyphPages.Draw(page, 210, 200, 10, "where it was meant to go.\nThe captain wrote it down\nin the book of the harbour\nunder the letter that goats");
            GlyphPages.Draw(page, 380, 200, 10, "have in common with guests\nwho were not invited.");
        });
        Assert.EndsWith("under the letter that goats have in common with guests who were not invited.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_QuoteThatLiesOverTheGutter_DoesNotPartTheColumns()
    {
        var text = TextOf(page =>
        {
            GlyphPages.Draw(page, 40, 200, 10, Left);
            GlyphPages.Draw(page, 210, 200, 10, Right);
            GlyphPages.Draw(page, 40, 278, 10, "He had seen goats on\nit before, but none\nthat had a ticket.");
            GlyphPages.Draw(page, 160, 285, 15, "NO TICKET", 2);
            GlyphPages.Draw(page, 240, 278, 10, "Nobody had asked it\nfor one, said a man\nwho lives up there.");
            GlyphPages.Draw(page, 40, 317, 10, "The mate had sold it to her\nfor the price of a child\nand a half, with return.");
            GlyphPages.Draw(page, 210, 317, 10, "He was the last to see it\nand the first to say so to\nthe paper, for a fee.");
        });
        Assert.Contains("wrote it down. He had seen goats on it before, but none that had a ticket. The mate had sold it", text.Replace('\n', ' '), StringComparison.Ordinal);
        Assert.Contains("for one, said a man who lives up there. He was the last", text.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_HeadlineWhoseLastLineIsShort_StaysWholeAboveTheColumns()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 120, 22, "Goat takes the noon ferry\nhome", 1);
            GlyphPages.Draw(page, 40, 200, 10, Left);
            GlyphPages.Draw(page, 210, 200, 10, Right);
        });
        Assert.Equal("Goat takes the noon ferry home", blocks[0].Text);
    }

    [Fact]
    public void Build_ParagraphsOfTwoLines_ArePartedByTheGapsBetweenThem()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 200, 10, "By Mara Quill, 4 March 2025");
            GlyphPages.Draw(page, 40, 221, 10, "The ferry left the quay at\nnoon with a goat");
            GlyphPages.Draw(page, 40, 255, 10, "Nobody knew who had brought\nit on board");
            GlyphPages.Draw(page, 40, 289, 10, "The captain wrote it down in\nthe book of the harbour");
        });
        Assert.Equal(
            ["By Mara Quill, 4 March 2025", "The ferry left the quay at noon with a goat", "Nobody knew who had brought it on board", "The captain wrote it down in the book of the harbour"],
            blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("a fun-\ndament of stone", "a fundament of stone")]
    [InlineData("the Anglo-\nIrish question", "the Anglo-Irish question")]
    [InlineData("in 2010-\n2012 it rained", "in 2010-2012 it rained")]
    [InlineData("so‐\nlitude was his", "solitude was his")]
    [InlineData("Vor-\nund Nachteile", "Vor- und Nachteile")]
    [InlineData("東京の\n港では", "東京の港では")]
    public void Build_BrokenLine_IsJoinedAsItIsWritten(string set, string expected) =>
        Assert.Equal(expected, TextOf(page => GlyphPages.Draw(page, 40, 200, 10, set)));

    [Fact]
    public void Build_HyphenOfACompoundKnownElsewhere_Stays() =>
        Assert.Contains("a well-known goat", TextOf(page => GlyphPages.Draw(page, 40, 200, 10, "It was a well-known fact that a well-\nknown goat took the boat to town.")), StringComparison.Ordinal);

    [Fact]
    public void Build_SpaceGlyphWithoutAGap_IsNoSpace()
    {
        var text = TextOf(page =>
        {
            GlyphPages.Draw(page, 40, 200, 10, "zer");
            GlyphPages.Add(page, 55, 200, 10, " ", width: 0);
            GlyphPages.Draw(page, 55, 200, 10, "stört");
        });
        Assert.Equal("zerstört", text);
    }

    [Fact]
    public void Build_GapsWithoutSpaceGlyphs_ArePartsOfWordsOrNot()
    {
        var text = TextOf(page =>
        {
            GlyphPages.Draw(page, 40, 200, 10, "the");
            GlyphPages.Draw(page, 57.2f, 200, 10, "old");
            GlyphPages.Draw(page, 74.4f, 200, 10, "mill");
        });
        Assert.Equal("the old mill", text);
    }

    [Fact]
    public void Build_TrackedHeadline_StaysOneWord()
    {
        var text = TextOf(page =>
        {
            for (var i = 0; i < 6; i++) GlyphPages.Add(page, 40 + (i * 16), 200, 20, "HERALD"[i].ToString());
        });
        Assert.Equal("HERALD", text);
    }

    [Fact]
    public void Build_HebrewInVisualOrder_IsReadFromTheRight()
    {
        var text = TextOf(page => GlyphPages.Draw(page, 40, 200, 10, "םולש 2024 ךל"));
        Assert.Equal("לך 2024 שלום", text);
    }

    [Theory]
    [InlineData("人\u2EA0网", "人民网")]
    [InlineData("\u2F83\u2ED3的\u2ECB", "自长的车")]
    public void Build_RadicalsInPlaceOfCharacters_AreRead(string drawn, string expected) =>
        Assert.Equal(expected, TextOf(page => GlyphPages.Draw(page, 40, 200, 10, drawn)));

    [Fact]
    public void Build_TextTurnedAside_FollowsTheUprightText()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 300, 20, 8, "printed at Ossel", direction: TextDirection.Up);
            GlyphPages.Draw(page, 40, 200, 10, Left);
        });
        Assert.Equal("printed at Ossel", blocks[^1].Text);
    }

    [Fact]
    public void Build_ParagraphOverTwoPages_IsJoined()
    {
        var layout = new DocumentLayout();
        using var page = new GlyphPage();
        using var pages = new GlyphPages()
            .Page(p => GlyphPages.Draw(p, 40, 200, 10, "It was late when the goat\narrived at the house of the"))
            .Page(p => GlyphPages.Draw(p, 40, 100, 10, "harbour master, who slept\nand would not be woken up."));
        for (var i = 1; i <= 2; i++)
        {
            pages.Read(i, page);
            layout.Add(page, i);
        }

        Assert.Equal("It was late when the goat arrived at the house of the harbour master, who slept and would not be woken up.", Assert.Single(layout.Build(null, "en")).Text);
    }

    private static string TextOf(Action<GlyphPage> draw) => string.Join("\n", BlocksOf(draw).Select(block => block.Text));

    private static List<TextBlock> BlocksOf(Action<GlyphPage> draw)
    {
        var layout = new DocumentLayout();
        using var page = new GlyphPage();
        using var pages = new GlyphPages().Page(draw);
        pages.Read(1, page);
        layout.Add(page, 1);
        return layout.Build(null, "en");
    }
}
