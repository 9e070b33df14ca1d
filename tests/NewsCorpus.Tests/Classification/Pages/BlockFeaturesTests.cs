using NewsCorpus.Classification.Models;
using NewsCorpus.Classification.Pages;

namespace NewsCorpus.Tests.Classification.Pages;

public sealed class BlockFeaturesTests
{
    [Fact]
    public void Names_AreKebabCaseAndUnlike()
    {
        Assert.Equal(BlockFeatures.Names.Count, BlockFeatures.Names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(BlockFeatures.Names, name => Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", name));
    }

    [Fact]
    public void EmbeddedModel_IsFittedForTheseFeatures() =>
        Assert.Equal(BlockFeatures.Names, AdditiveModelFile.ReadEmbedded("html-body.bin", BlockFeatures.Names).FeatureNames);
}
