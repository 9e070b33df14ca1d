using System.Collections.Immutable;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata;

/// <summary>The winners of all fields, all claims with the winners marked, and what to report.</summary>
internal sealed record ArticleMetadata
{
    public string? Headline { get; init; }
    public string? AlternativeHeadline { get; init; }
    public string? Standfirst { get; init; }
    public string? Kicker { get; init; }
    public string? Dateline { get; init; }
    public string? Byline { get; init; }
    public ImmutableArray<Author> Authors { get; init; } = [];
    public string? Publication { get; init; }
    public string? Domain { get; init; }
    public string? Syndicator { get; init; }
    public PublicationTime? Published { get; init; }
    public PublicationTime? Modified { get; init; }
    public string? Section { get; init; }
    public ImmutableArray<string> Keywords { get; init; } = [];
    public string? DeclaredLanguage { get; init; }
    public string? Url { get; init; }
    public string? License { get; init; }
    public ArticleImage? Image { get; init; }
    public bool? IsAccessibleForFree { get; init; }
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
