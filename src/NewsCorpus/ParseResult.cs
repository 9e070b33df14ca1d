using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <summary>What came of one source: an outcome, the article if there is one, and diagnostics. Immutable and thread-safe.</summary>
public sealed record ParseResult
{
    /// <summary>The caller's name for the source, else its address, else its path, else a hash of its content; of an article behind the first of its source, "#2" and so on follow.</summary>
    public required string Id { get; init; }

    /// <summary>How it ended.</summary>
    public required ParseOutcome Outcome { get; init; }

    /// <summary>The article; null unless <see cref="Outcome"/> is <see cref="ParseOutcome.Article"/>.</summary>
    public Article? Article { get; init; }

    /// <summary>Whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    public bool IsArticle => Outcome == ParseOutcome.Article && Article is not null;

    /// <summary>Where the source was obtained.</summary>
    public required SourceOrigin Origin { get; init; }

    /// <summary>The format that was read.</summary>
    public SourceFormat Format { get; init; }

    /// <summary>The character set that was used; null for binary formats and for text that came decoded.</summary>
    public string? Charset { get; init; }

    /// <summary>The blocks that were seen where there is no article; empty otherwise, and unless <see cref="NewsParserOptions.IncludeRemoved"/> is set.</summary>
    public ImmutableArray<ArticleBlock> Removed { get; init; } = [];

    /// <summary>What a user should know about this source.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
