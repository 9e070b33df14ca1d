namespace NewsCorpus.Metadata;

/// <summary>Collects claims for metadata fields from one kind of place. Implementations must be thread-safe.</summary>
public interface IEvidenceExtractor
{
    /// <summary>Adds claims.</summary>
    /// <param name="context">The document, the decisions about its blocks, and the place for claims.</param>
    void Extract(MetadataContext context);
}
