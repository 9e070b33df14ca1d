using NewsCorpus.Classification;
using NewsCorpus.Html;

namespace NewsCorpus.Tests.Classification;

public sealed class TraitFeaturesTests
{
    [Fact]
    public void Tags_AreNumberedAsTheReaderNumbersThem() =>
        Assert.All(TraitFeatures.Tags, tag => Assert.Equal((ushort)Enum.Parse<HtmlTag>(tag.Name, ignoreCase: true), tag.Number));
}
