namespace NewsCorpus.Classification;

/// <summary>The three fitted models of plain text. Immutable and thread-safe.</summary>
/// <param name="First">Scores a block by itself and what stands around it.</param>
/// <param name="Headline">Scores candidates for the headline.</param>
/// <param name="Second">Scores a block knowing the first scores of its neighbours and the headline.</param>
internal sealed record TextModels(AdditiveModel First, AdditiveModel Headline, AdditiveModel Second)
{
    private static readonly Lazy<TextModels> s_embedded = new(() => new TextModels(
        AdditiveModelFile.ReadEmbedded("text-first.bin", TextFeatures.Names),
        AdditiveModelFile.ReadEmbedded("text-headline.bin", TextHeadlineFeatures.Names),
        AdditiveModelFile.ReadEmbedded("text-second.bin", TextNeighbourFeatures.Names)));

    /// <summary>The embedded models, read when they are first needed.</summary>
    public static TextModels Embedded => s_embedded.Value;
}
