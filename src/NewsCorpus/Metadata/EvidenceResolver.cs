namespace NewsCorpus.Metadata;

/// <summary>Chooses one value a field from the claims.</summary>
internal static class EvidenceResolver
{
    public static ArticleMetadata Resolve(MetadataContext context) =>
        TextZones.Apply(context) ? TextEvidenceResolver.Resolve(context) : new() { Evidence = [.. context.Evidence] };
}
