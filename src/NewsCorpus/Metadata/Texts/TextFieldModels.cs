using NewsCorpus.Classification.Models;

namespace NewsCorpus.Metadata.Texts;

/// <summary>The fitted models that score the candidates of a text for each field. Immutable and thread-safe.</summary>
/// <param name="Author">Scores names.</param>
/// <param name="Published">Scores dates.</param>
/// <param name="Publication">Scores names of publications.</param>
/// <param name="Keyword">Scores keywords.</param>
internal sealed record TextFieldModels(AdditiveModel Author, AdditiveModel Published, AdditiveModel Publication, AdditiveModel Keyword)
{
    /// <summary>The log-odds from which on a date is given as the day of publication.</summary>
    public const float LeastPublished = 1.05f;

    private static readonly Lazy<TextFieldModels> s_embedded = new(() => new TextFieldModels(
        AdditiveModelFile.ReadEmbedded("text-author.bin", TextAuthorCandidates.Names),
        AdditiveModelFile.ReadEmbedded("text-published.bin", TextDateCandidates.Names),
        AdditiveModelFile.ReadEmbedded("text-publication.bin", TextPublicationCandidates.Names),
        AdditiveModelFile.ReadEmbedded("text-keyword.bin", TextKeywordCandidates.Names)));

    /// <summary>The embedded models, read when they are first needed.</summary>
    public static TextFieldModels Embedded => s_embedded.Value;
}
