using NewsCorpus.Html;

namespace NewsCorpus.Tests.Html;

public sealed class ElementNameCacheTests
{
    [Fact]
    public void OfNames_ListsThatShareNames_SayWhatTheLexiconSays()
    {
        string[] lists = ["article-body", "byline", "byline article-body", " byline  wide ", "wide\tbyline article-body", "category-comment byline", "", " ", "col-12 col-6 byline"];
        using var cache = new ElementNameCache();
        var source = string.Join('"', lists);
        for (var round = 0; round < 2; round++)
        {
            var start = 0;
            foreach (var list in lists)
            {
                var traits = cache.OfNames(source, start, list.Length, out var signature);
                Assert.Equal((ElementTraitsLexicon.OfNames(list, out var expected), expected), (traits, signature));
                start += list.Length + 1;
            }
        }
    }
}
