using NewsCorpus.Blocks;
using NewsCorpus.Pdf.Glyphs;
using NewsCorpus.Pdf.Layout;

namespace NewsCorpus.Tests.Pdf.Layout;

public sealed class StoryFinderTests
{
    private const string Left = "The ferry left the quay at\nnoon with nine people and a\ngoat on board, and nobody\nknew who had brought it or\nwhere it was meant to go.\nThe captain wrote it down.";
    private const string Right = "On the island the goat was\nfirst off the boat. It went\nup the hill without turning\naround, as if it had a house\nthere and was late for some\nsupper of its own at home.";

    [Fact]
    public void Find_HeadingRightUnderTheHeadline_GoesWithIt()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 120, 24, "Goat takes the noon ferry", 1);
            GlyphPages.Draw(page, 40, 150, 16, "Nobody had bought a ticket for it");
            GlyphPages.Draw(page, 40, 200, 10, Left);
            GlyphPages.Draw(page, 210, 200, 10, Right);
        });
        Assert.All(blocks, block => Assert.Equal(1, block.Story));
        Assert.Equal("Goat takes the noon ferry", Assert.Single(blocks, block => block.Traits.HasFlag(ElementTraits.Title)).Text);
    }

    [Fact]
    public void Find_LargeHeadingAfterText_OpensAnotherStory()
    {
        var blocks = BlocksOf(page => TwoStories(page));
        Assert.Equal([1, 1, 2, 2], blocks.Select(block => block.Story));
    }

    [Fact]
    public void Find_PageWithLinksAllOver_IsOneStory()
    {
        var blocks = BlocksOf(page =>
        {
            TwoStories(page);
            DrawLinks(page, 420);
        });
        Assert.All(blocks, block => Assert.Equal(1, block.Story));
        Assert.Contains(blocks, block => block.Traits == ElementTraits.Related && block.Text.StartsWith("More about", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_WebPageWithALargeHeadingUnderItsText_KeepsTheTextAboveIt()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 100, 10, Left + "\n" + Right);
            GlyphPages.Draw(page, 40, 320, 24, "Get in touch with one of our goats", 1);
            GlyphPages.Draw(page, 40, 350, 10, "We answer on the next day\nof work, or on the one after.");
            DrawLinks(page, 420);
        });
        Assert.Contains(blocks, block => block.Traits == ElementTraits.Body && block.Text.StartsWith("The ferry left", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_WebPageWithALittleTextAboveItsHeadline_LeavesItOut()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 180, 10, "We use goats to carry our mail. By\nreading on you agree to be carried.");
            GlyphPages.Draw(page, 40, 240, 24, "Goat takes the noon ferry", 1);
            GlyphPages.Draw(page, 40, 280, 10, Left + "\n" + Right);
            DrawLinks(page, 500);
        });
        Assert.Contains(blocks, block => block.Traits == ElementTraits.Related && block.Text.StartsWith("We use goats", StringComparison.Ordinal));
        Assert.Contains(blocks, block => block.Traits == ElementTraits.Body && block.Text.StartsWith("The ferry left", StringComparison.Ordinal));
    }

    [Fact]
    public void Find_NameOfThePaperOverAHeadline_IsNoHeadline()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 120, 60, 36, "Port Elling Courier");
            GlyphPages.Draw(page, 40, 85, 8, "4 March 2025   No. 112");
            GlyphPages.Draw(page, 40, 120, 20, "Goat takes the noon ferry home", 1);
            GlyphPages.Draw(page, 40, 200, 10, Left);
            GlyphPages.Draw(page, 210, 200, 10, Right);
        });
        Assert.Equal("Goat takes the noon ferry home", Assert.Single(blocks, block => block.Traits.HasFlag(ElementTraits.Title)).Text);
        Assert.Equal(0, blocks[0].Story);
    }

    [Fact]
    public void Find_HeadingOverTwoOfThreeColumns_FollowsAllColumnsOfTheFirstStory()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 120, 24, "Goat takes the noon ferry home", 1);
            foreach (var (x, text) in new[] { (40, Left), (210, Right), (380, Left.Replace("ferry", "third", StringComparison.Ordinal)) }) GlyphPages.Draw(page, x, 200, 10, text);
            GlyphPages.Draw(page, 40, 310, 16, "Council postpones the vote on the ferry", 1);
            for (var x = 40; x <= 380; x += 170) GlyphPages.Draw(page, x, 340, 10, Right);
        });
        var heading = blocks.FindIndex(block => block.Text.StartsWith("Council", StringComparison.Ordinal));
        Assert.True(blocks.FindIndex(block => block.Text.Contains("The third left", StringComparison.Ordinal)) < heading);
        Assert.All(blocks.Skip(heading), block => Assert.Equal(2, block.Story));
    }

    [Fact]
    public void Find_FrameWithTheLabelOfAnAdvertisement_IsAllOneAdvertisement()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 120, 24, "Goat takes the noon ferry", 1);
            GlyphPages.Draw(page, 40, 200, 10, Left);
            page.Frames.Add(new PageArea(35, 290, 200, 360));
            GlyphPages.Draw(page, 40, 305, 7, "Advertisement");
            GlyphPages.Draw(page, 40, 325, 10, "Sofas and beds for a song\nuntil noon on Saturday");
            GlyphPages.Draw(page, 40, 390, 10, Right);
        });
        Assert.Equal(2, blocks.Count(block => block.Traits == ElementTraits.Advertisement));
        Assert.Equal(2, blocks.Count(block => block.Traits == ElementTraits.Body));
    }

    [Fact]
    public void Find_LargeTypeInTheMiddleOfASentence_IsAQuoteAndNoHeadline()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 120, 24, "Goat takes the noon ferry", 1);
            GlyphPages.Draw(page, 40, 200, 10, Left.Replace("down.", "down in", StringComparison.Ordinal));
            GlyphPages.Draw(page, 210, 200, 16, "A house there\nfor the goat", 1);
            GlyphPages.Draw(page, 210, 250, 10, "a book. " + Right);
        });
        Assert.All(blocks, block => Assert.Equal(1, block.Story));
        Assert.Contains(blocks, block => block.Traits == ElementTraits.PullQuote && block.Text == "A house there for the goat");
    }

    [Fact]
    public void Find_ItalicTypeAtTheHeadOfAColumn_IsAQuoteAndNoHeadline()
    {
        var blocks = BlocksOf(page =>
        {
            page.Fonts.Add(new PdfFontStyle("Serif", false, true));
            GlyphPages.Draw(page, 40, 120, 24, "Goat takes the noon ferry", 1);
            GlyphPages.Draw(page, 40, 200, 10, Left);
            GlyphPages.Draw(page, 210, 200, 16, "It has a house\nthere and is late\nfor its supper", 3);
            GlyphPages.Draw(page, 210, 280, 10, Right);
        });
        Assert.All(blocks, block => Assert.Equal(1, block.Story));
        Assert.Contains(blocks, block => block.Traits == ElementTraits.PullQuote && block.Text.StartsWith("It has a house", StringComparison.Ordinal));
    }

    /// <summary>As in Japanese papers; the places are those in the frame of the direction.</summary>
    [Theory]
    [InlineData(nameof(TextDirection.Down))]
    [InlineData(nameof(TextDirection.Up))]
    public void Find_HeadlineThatRunsAsTheText_IsOne(string name)
    {
        var direction = Enum.Parse<TextDirection>(name);
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 120, 24, "Goat takes the noon ferry", 1, direction: direction);
            GlyphPages.Draw(page, 40, 200, 10, Left, direction: direction);
        });
        Assert.Equal("Goat takes the noon ferry", Assert.Single(blocks, block => block.Traits.HasFlag(ElementTraits.Title)).Text);
    }

    [Fact]
    public void Find_SecondHeadlineThatRunsDownAsTheText_OpensAnotherStory()
    {
        var blocks = BlocksOf(page => TwoStories(page, TextDirection.Down));
        Assert.Equal([1, 1, 2, 2], blocks.Select(block => block.Story));
    }

    [Fact]
    public void Find_LargeTypeAtTheEdgeOfUprightText_IsNoHeadline()
    {
        var blocks = BlocksOf(page =>
        {
            GlyphPages.Draw(page, 40, 120, 20, "Goat takes the noon ferry", 1);
            GlyphPages.Draw(page, 40, 200, 10, Left);
            GlyphPages.Draw(page, 40, 20, 24, "Proof of the third edition", 1, direction: TextDirection.Up);
        });
        Assert.Equal("Goat takes the noon ferry", Assert.Single(blocks, block => block.Traits.HasFlag(ElementTraits.Title)).Text);
    }

    private static void DrawLinks(GlyphPage page, float y)
    {
        GlyphPages.Draw(page, 40, y, 10, "More about goats\nMore about ferries");
        page.Links.Add(new PageArea(40, y - 10, 200, y + 20));
    }

    private static void TwoStories(GlyphPage page, TextDirection direction = TextDirection.Right)
    {
        GlyphPages.Draw(page, 40, 120, 24, "Goat takes the noon ferry", 1, direction: direction);
        GlyphPages.Draw(page, 40, 200, 10, Left, direction: direction);
        GlyphPages.Draw(page, 210, 190, 16, "Goat is at home", 1, direction: direction);
        GlyphPages.Draw(page, 210, 213, 10, Right, direction: direction);
    }

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
