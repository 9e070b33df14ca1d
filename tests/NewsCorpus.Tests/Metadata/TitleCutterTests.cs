using NewsCorpus.Blocks;
using NewsCorpus.Metadata;
using NewsCorpus.Metadata.Structured;

namespace NewsCorpus.Tests.Metadata;

public sealed class TitleCutterTests
{
    [Theory]
    [InlineData("Lake freezes over | Lake Post", "Lake freezes over")]
    [InlineData("Lake freezes over - Region - Lake Post", "Lake freezes over - Region")]
    [InlineData("Lake Post: Lake freezes over", "Lake freezes over")]
    [InlineData("Lake freezes over – lakepost.example", "Lake freezes over")]
    [InlineData("Lake freezes over | harbour-lines.example", "Lake freezes over | harbour-lines.example")]
    [InlineData("Lake freezes over | HARBOUR.NET", "Lake freezes over")]
    [InlineData("Lake freezes over - No.1", "Lake freezes over - No.1")]
    [InlineData("Lake freezes over - again", "Lake freezes over - again")]
    [InlineData("Lake-side café closes", "Lake-side café closes")]
    [InlineData("Lake Post", "Lake Post")]
    [InlineData("Lake freezes over » Lake Post", "Lake freezes over")]
    [InlineData("Lake freezes over :: Lake Post", "Lake freezes over")]
    [InlineData("»Come to the lake« Post", "»Come to the lake« Post")]
    public void Cut_Title_LosesThePartsThatNameTheSite(string title, string expected)
    {
        Declaration[] declarations = [new(DeclarationKind.Meta, "og:site_name", "Lake Post", default)];
        Assert.Equal(expected, TitleCutter.Cut(title, new SiteNames(declarations, new StructuredItems(declarations), "lakepost.example")));
    }

    [Fact]
    public void Cut_PrintedHeadlineOpensWithTheSite_KeepsThatPart()
    {
        var site = new SiteNames([], new StructuredItems([]), "lakepost.example");
        Assert.Equal("Lake Post: What the year was like", TitleCutter.Cut("Lake Post: What the year was like", site, "Lake Post: what the year was like"));
        Assert.Equal("What the year was like", TitleCutter.Cut("Lake Post: What the year was like", site, "What the year was like"));
    }

    [Theory]
    [InlineData("Lake freezes over |", "Lake freezes over")]
    [InlineData("|Lake freezes over", "Lake freezes over")]
    [InlineData("Lake freezes over • –", "Lake freezes over")]
    [InlineData("– We waited forty years", "– We waited forty years")]
    [InlineData("« Le lac a gelé »", "« Le lac a gelé »")]
    [InlineData("Winter 1963-", "Winter 1963-")]
    [InlineData("|", "|")]
    public void TrimDangling_Title_LosesSeparatorsOfEmptyParts(string title, string expected) => Assert.Equal(expected, TitleCutter.TrimDangling(title));
}
