using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Lines;

/// <summary>The fitted models of plain text. Immutable and thread-safe.</summary>
/// <param name="Body">Scores a block by itself and what stands around it.</param>
/// <param name="Headline">Scores candidates for the headline.</param>
/// <param name="Runs">Takes or refuses whole runs of blocks.</param>
internal sealed record TextModels(AdditiveModel Body, AdditiveModel Headline, AdditiveModel Runs)
{
    private static readonly Lazy<TextModels> s_embedded = new(() => new TextModels(
        AdditiveModelFile.ReadEmbedded("text-body.bin", TextFeatures.Names),
        AdditiveModelFile.ReadEmbedded("text-headline.bin", TextHeadlineFeatures.Names),
        AdditiveModelFile.ReadEmbedded("text-runs.bin", TextRunFeatures.Names)));

    /// <summary>The embedded models, read when they are first needed.</summary>
    public static TextModels Embedded => s_embedded.Value;
}
