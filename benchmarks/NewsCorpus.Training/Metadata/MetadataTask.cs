using NewsCorpus.Metadata.Resolution;

namespace NewsCorpus.Training.Metadata;

/// <summary>One field to fit: what is right, and how an answer is scored.</summary>
internal sealed record MetadataTask(string Field, double Ridge, string[] Sets, Func<MetadataPage, bool> HasGold, Func<MetadataPage, Candidate, bool> IsRight, Func<MetadataPage, List<Candidate>, double> Score)
{
    /// <summary>News pages are what the library is for, and few of the labelled pages: they count more.</summary>
    public double ImportanceOf(MetadataPage page) => page.Set == "fundus" ? 3 : 1;
}
