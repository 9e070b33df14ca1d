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
    [InlineData("Lake freezes over - again", "Lake freezes over - again")]
    [InlineData("Lake-side café closes", "Lake-side café closes")]
    [InlineData("Lake Post", "Lake Post")]
    public void Cut_Title_LosesThePartsThatNameTheSite(string title, string expected)
    {
        Declaration[] declarations = [new(DeclarationKind.Meta, "og:site_name", "Lake Post", default)];
        Assert.Equal(expected, TitleCutter.Cut(title, new SiteNames(declarations, new StructuredItems(declarations), "lakepost.example")));
    }
}
