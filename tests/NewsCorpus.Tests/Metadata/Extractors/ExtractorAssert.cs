using NewsCorpus.Metadata;

namespace NewsCorpus.Tests.Metadata.Extractors;

/// <summary>Looks for claims among the evidence of an article.</summary>
internal static class ExtractorAssert
{
    public static void Claims(Article article, MetadataField field, string rule, string value) =>
        Assert.Contains(article.Evidence, e => e.Field == field && e.Rule == rule && e.Value == value);

    public static void ClaimsNothing(Article article, MetadataField field, string rule) =>
        Assert.DoesNotContain(article.Evidence, e => e.Field == field && e.Rule == rule);
}
