using NewsCorpus.Metadata.Resolution;

namespace NewsCorpus.Training.Metadata;

/// <summary>One labelled page with the candidates that the library found for its fields.</summary>
internal sealed record MetadataPage
{
    public required string Set { get; init; }
    public required string Id { get; init; }
    public required string Site { get; init; }
    public required string Path { get; init; }
    public Uri? Url { get; init; }
    public string Title { get; init; } = "";
    public string Date { get; init; } = "";
    public string Publisher { get; init; } = "";
    public IReadOnlyList<string> Authors { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The candidates by field.</summary>
    public Dictionary<string, List<Candidate>> Candidates { get; } = [];
}
