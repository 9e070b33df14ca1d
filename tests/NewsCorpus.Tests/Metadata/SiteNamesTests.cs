using NewsCorpus.Blocks;
using NewsCorpus.Metadata;
using NewsCorpus.Metadata.Structured;

namespace NewsCorpus.Tests.Metadata;

public sealed class SiteNamesTests
{
    [Theory]
    [InlineData("Lake Post", true)]
    [InlineData("Lake Post Online", true)]
    [InlineData("Post", true)]
    [InlineData("Harbour Lines", true)]
    [InlineData("Ski", false)]
    [InlineData("Region", false)]
    public void IsSite_PartOfATitle_IsTheSiteWhereTheHostNamesIt(string part, bool expected) =>
        Assert.Equal(expected, new SiteNames([], new StructuredItems([]), "harbourlines.ski.lakepost.example").IsSite(part));

    [Fact]
    public void IsSite_DeclaredNameIsTheTitleOfThePage_IsNoNameOfTheSite()
    {
        Declaration[] declarations = [new(DeclarationKind.Title, "title", "Frost - Lake freezes over", default), new(DeclarationKind.Meta, "application-name", "Frost - Lake freezes over", default), new(DeclarationKind.Meta, "og:site_name", "Harbour Lines", default)];
        var site = new SiteNames(declarations, new StructuredItems(declarations), "lakepost.example");
        Assert.False(site.IsSite("Lake freezes over"));
        Assert.True(site.IsSite("Harbour Lines"));
    }
}
