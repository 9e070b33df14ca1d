namespace NewsCorpus.Training.Html;

/// <summary>One labelled page of the development data.</summary>
internal sealed record GoldPage
{
    public required string Set { get; init; }
    public required string Id { get; init; }
    public required string Site { get; init; }
    public required string Path { get; init; }
    public Uri? Url { get; init; }

    /// <summary>The body; empty for pages that have segments alone.</summary>
    public string Body { get; init; } = "";

    /// <summary>The standfirst that the body opens with; empty when there is none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Text that must be in.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Text that must be out.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];
}
