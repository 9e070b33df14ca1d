using NewsCorpus.Metadata.Resolution;

namespace NewsCorpus.Training.Metadata;

/// <summary>One field to fit: on which sets, what is right, and how an answer is scored.</summary>
/// <param name="Field">The field.</param>
/// <param name="NewsImportance">How much a news page counts: they are what the library is for, and few of the labelled pages.</param>
/// <param name="Ridge">How strongly weights are drawn to zero.</param>
/// <param name="Sets">The sets with gold for the field.</param>
/// <param name="HasGold">Whether a page has gold.</param>
/// <param name="IsRight">Whether a candidate is right.</param>
/// <param name="Score">The score of an answer, from 0 to 1.</param>
/// <param name="Second">A second, more forgiving score, with its name; null for none.</param>
internal sealed record MetadataTask(
    string Field,
    double NewsImportance,
    double Ridge,
    string[] Sets,
    Func<MetadataPage, bool> HasGold,
    Func<MetadataPage, Candidate, bool> IsRight,
    Func<MetadataPage, List<Candidate>, double> Score,
    (string Name, Func<MetadataPage, List<Candidate>, double> Score)? Second = null)
{
    public double ImportanceOf(MetadataPage page) => page.Set == "fundus" ? NewsImportance : 1;
}
