using System.Collections.Immutable;
using System.Text;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Decoding;
using NewsCorpus.Metadata;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <summary>The last step: decisions and metadata become the article and its result.</summary>
internal static class ArticleAssembler
{
    public static ParseResult WithoutArticle(SourceDocument source, SourceFormat format, string? charset, ParseOutcome outcome, IReadOnlyList<Diagnostic> diagnostics) => new()
    {
        Id = IdOf(source),
        Outcome = outcome,
        Origin = source.Origin,
        Format = format,
        Charset = charset,
        Diagnostics = [.. diagnostics],
    };

    public static ParseResult Assemble(
        DecodedSource decoded, DocumentContent content, BlockDecision[] decisions, ArticleMetadata metadata, NewsParserOptions options, IReadOnlyList<Diagnostic> diagnostics)
    {
        var kept = ImmutableArray.CreateBuilder<ArticleBlock>();
        var removed = ImmutableArray.CreateBuilder<ArticleBlock>();
        var body = new StringBuilder();
        for (var i = 0; i < decisions.Length; i++)
        {
            var block = ToArticleBlock(content, i, decisions[i]);
            (IsKept(block.Role) ? kept : removed).Add(block);
            if (block.Role is not (BlockRole.Body or BlockRole.Subheading)) continue;
            if (body.Length > 0) body.Append("\n\n");
            body.Append(block.Text);
        }

        if (body.Length == 0)
        {
            var outcome = content.Blocks.Length == 0 ? ParseOutcome.Empty : ParseOutcome.NotAnArticle;
            return WithoutArticle(decoded.Document, decoded.Format, decoded.Charset, outcome, diagnostics) with { Removed = removed.ToImmutable() };
        }

        var article = new Article
        {
            Headline = metadata.Headline,
            AlternativeHeadline = metadata.AlternativeHeadline,
            Standfirst = metadata.Standfirst,
            Kicker = metadata.Kicker,
            Dateline = metadata.Dateline,
            Byline = metadata.Byline,
            Authors = metadata.Authors,
            Publication = metadata.Publication,
            Domain = metadata.Domain,
            Syndicator = metadata.Syndicator,
            Published = metadata.Published,
            Modified = metadata.Modified,
            Section = metadata.Section,
            Keywords = metadata.Keywords,
            Url = metadata.Url,
            License = metadata.License,
            Image = metadata.Image,
            IsAccessibleForFree = metadata.IsAccessibleForFree,
            Body = body.ToString(),
            Blocks = kept.ToImmutable(),
            Removed = removed.ToImmutable(),
            Evidence = metadata.Evidence,
        };
        return new ParseResult
        {
            Id = IdOf(decoded.Document),
            Outcome = ParseOutcome.Article,
            Article = article,
            Origin = decoded.Document.Origin,
            Format = decoded.Format,
            Charset = decoded.Charset,
            Diagnostics = [.. diagnostics, .. metadata.Diagnostics],
        };
    }

    private static bool IsKept(BlockRole role) => role is BlockRole.Body or BlockRole.Subheading or BlockRole.Headline or BlockRole.Standfirst
        or BlockRole.Kicker or BlockRole.Byline or BlockRole.Dateline or BlockRole.Timestamp or BlockRole.Caption or BlockRole.PullQuote
        or BlockRole.Correction or BlockRole.Box;

    private static ArticleBlock ToArticleBlock(DocumentContent content, int index, BlockDecision decision)
    {
        ref readonly var block = ref content.Blocks[index];
        return new ArticleBlock
        {
            Role = decision.Role,
            Kind = block.Kind,
            Level = block.Level,
            Text = content.TextOf(index).ToString(),
            Span = block.Span,
            Rule = decision.Rule,
            Confidence = decision.Confidence,
        };
    }

    private static string IdOf(SourceDocument source) => source.Id ?? source.Origin.Url?.ToString() ?? source.Origin.Path ?? "";
}
