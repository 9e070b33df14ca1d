using NewsCorpus.Classification.Models;

namespace NewsCorpus.Classification.Pages;

/// <summary>The fitted models that decide on the body of a page, one after the other.</summary>
/// <param name="Blocks">Scores single blocks.</param>
/// <param name="Segments">Takes or refuses runs of them.</param>
/// <param name="Candidates">Compares whole bodies.</param>
internal sealed record BodyModels(AdditiveModel Blocks, AdditiveModel Segments, AdditiveModel Candidates)
{
    /// <summary>The name of the embedded model of blocks.</summary>
    public const string BlockFile = "html-body.bin";

    private static readonly Lazy<BodyModels> s_embedded = new(() => new BodyModels(
        AdditiveModelFile.ReadEmbedded(BlockFile, BlockFeatures.Names),
        AdditiveModelFile.ReadEmbedded(SegmentChooser.ModelFile, SegmentFeatures.Names),
        AdditiveModelFile.ReadEmbedded(BodyChooser.ModelFile, CandidateFeatures.Names)));

    /// <summary>The embedded ones, read when they are first asked for.</summary>
    public static BodyModels Embedded => s_embedded.Value;
}
