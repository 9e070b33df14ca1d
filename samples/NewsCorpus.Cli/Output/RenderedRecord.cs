using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Output;

/// <summary>One result as it will be written; the article itself is let go.</summary>
/// <param name="Id">The name of the source.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">What to tell a user about a source without an article; null where there is one.</param>
/// <param name="Content">The bytes, whole; empty where the format has no place for the outcome.</param>
internal readonly record struct RenderedRecord(string Id, ParseOutcome Outcome, Diagnostic? Reason, ReadOnlyMemory<byte> Content)
{
    public RenderedRecord(ParseResult result, ReadOnlyMemory<byte> content)
        : this(result.Id, result.Outcome, result.IsArticle ? null : result.Diagnostics.LastOrDefault(), content)
    {
    }
}
