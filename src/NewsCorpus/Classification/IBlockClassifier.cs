namespace NewsCorpus.Classification;

/// <summary>Votes on the roles of the blocks of one document. Implementations must be thread-safe.</summary>
public interface IBlockClassifier
{
    /// <summary>Casts votes; blocks about which it knows nothing get none.</summary>
    /// <param name="context">The document, what earlier stages know of it, and the place for votes.</param>
    void Classify(ClassificationContext context);
}
