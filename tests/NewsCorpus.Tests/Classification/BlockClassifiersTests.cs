using NewsCorpus.Classification;

namespace NewsCorpus.Tests.Classification;

/// <summary>The built-in classifiers have names, by which a list can leave them out.</summary>
public sealed class BlockClassifiersTests
{
    [Fact]
    public void Default_HoldsEveryNamedOneOnce()
    {
        var named = typeof(BlockClassifiers).GetProperties().Select(static property => property.GetValue(null)).OfType<IBlockClassifier>();
        Assert.Equal(named.OrderBy(Name, StringComparer.Ordinal), BlockClassifiers.Default.OrderBy(Name, StringComparer.Ordinal));

        static string Name(IBlockClassifier classifier) => classifier.GetType().Name;
    }

    [Fact]
    public void Parse_WithoutTheGate_GivesAnArticleOfFewWords()
    {
        const string Page = "<html><head><title>Ferry late</title></head><body><article><h1>Ferry late</h1><p>The ferry to Quillport was late again on Monday.</p></article></body></html>";
        Assert.Equal(ParseOutcome.NotAnArticle, NewsParser.Default.ParseHtml(Page).Outcome);
        var parser = new NewsParser(new NewsParserOptions { Classifiers = BlockClassifiers.Default.Remove(BlockClassifiers.ArticleGate) });
        Assert.Equal(ParseOutcome.Article, parser.ParseHtml(Page).Outcome);
    }
}
