using NewsCorpus.Blocks;
using NewsCorpus.Html;

namespace NewsCorpus.Tests.Html;

public sealed class ElementTraitsLexiconTests
{
    [Theory]
    [InlineData("article-body", ElementTraits.Article | ElementTraits.Body)]
    [InlineData("ArticleBody", ElementTraits.Article | ElementTraits.Body)]
    [InlineData("c-article__body--wide", ElementTraits.Article | ElementTraits.Body)]
    [InlineData("articlebody2", ElementTraits.Article | ElementTraits.Body)]
    [InlineData("pull-quote", ElementTraits.PullQuote | ElementTraits.Quotation)]
    [InlineData("fotocaption", ElementTraits.Figure | ElementTraits.Caption)]
    [InlineData("URLBreadcrumb", ElementTraits.Navigation)]
    [InlineData("screen-reader-text", ElementTraits.ScreenReaderOnly)]
    [InlineData("text-center md:hidden [&_p]:body overflow-hidden css-1x2y3z", ElementTraits.None)]
    [InlineData("hidden", ElementTraits.Hidden)]
    [InlineData("", ElementTraits.None)]
    public void OfNames_Words_AreRecognised(string names, ElementTraits expected) => Assert.Equal(expected, ElementTraitsLexicon.OfNames(names, out _));

    [Theory]
    [InlineData("a b", "b  a", true)]
    [InlineData("post-12 x", "x post-3456", true)]
    [InlineData("a", "b", false)]
    [InlineData("post-12", "post", false)]
    public void OfNames_Signature_DependsOnNamesAlone(string one, string other, bool areEqual)
    {
        ElementTraitsLexicon.OfNames(one, out var first);
        ElementTraitsLexicon.OfNames(other, out var second);
        Assert.Equal(areEqual, first == second);
    }
}
