using System.Collections.Immutable;
using System.Globalization;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Metadata;
using NewsCorpus.Sources;

namespace NewsCorpus.Writing;

/// <summary>Turns results into records.</summary>
public static class ArticleRecords
{
    // Four digits tell confidences apart; more would be noise and bytes.
    private const int ScoreDigits = 4;

    /// <summary>The record of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="detail">How much of it the record carries.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static ArticleRecord ToRecord(this ParseResult result, RecordDetail detail = RecordDetail.Article)
    {
        ArgumentNullException.ThrowIfNull(result);
        var record = new ArticleRecord
        {
            Id = result.Id,
            Source = SourceOf(result),
            Outcome = CamelCase<ParseOutcome>.NameOf(result.Outcome),
            Diagnostics = result.Diagnostics.Select(DiagnosticOf).ToArray(),
        };
        if (result.Article is { } article) record = Describe(record, article, detail);
        if (detail != RecordDetail.Explained) return record;
        return record with
        {
            Removed = BlocksOf(result.Article?.Removed ?? result.Removed, detail),
            Evidence = result.Article?.Evidence.Select(EvidenceOf).ToArray() ?? [],
        };
    }

    private static ArticleRecord Describe(ArticleRecord record, Article article, RecordDetail detail) => record with
    {
        Headline = Stated(article.Headline),
        AlternativeHeadline = Stated(article.AlternativeHeadline),
        Standfirst = Stated(article.Standfirst),
        Kicker = Stated(article.Kicker),
        Dateline = Stated(article.Dateline),
        Byline = Stated(article.Byline),
        Authors = article.Authors.Select(author => author.Name).ToArray(),
        AuthorKinds = article.Authors.Select(author => CamelCase<AuthorKind>.NameOf(author.Kind)).ToArray(),
        Publication = Stated(article.Publication),
        Domain = Stated(article.Domain),
        Syndicator = Stated(article.Syndicator),
        Published = article.Published?.ToString(),
        PublishedIsInferred = article.Published?.IsInferred,
        Modified = article.Modified?.ToString(),
        Section = Stated(article.Section),
        Keywords = article.Keywords,
        Language = Stated(article.Language),
        Languages = article.Languages.Select(share => new LanguageRecord(share.Language, Math.Round(share.Share, ScoreDigits))).ToArray(),
        Url = Stated(article.Url),
        License = Stated(article.License),
        Image = article.Image is { } image ? new ImageRecord(image.Url, Stated(image.Caption), Stated(image.Credit)) : null,
        IsAccessibleForFree = article.IsAccessibleForFree,
        IsTruncated = article.IsTruncated,
        WordCount = article.WordCount,
        Body = article.Body,
        Blocks = BlocksOf(article.Blocks, detail),
        Fingerprint = article.Fingerprint.ToString("x16", CultureInfo.InvariantCulture),
    };

    private static SourceRecord SourceOf(ParseResult result) => new()
    {
        Path = Stated(result.Origin.Path),
        Url = result.Origin.Url?.OriginalString,
        Format = CamelCase<SourceFormat>.NameOf(result.Format),
        Charset = result.Charset,
        Container = Stated(result.Origin.Container),
        Offset = result.Origin.Offset,
        Part = result.Origin.Part,
        Fetched = result.Origin.FetchedAt?.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture),
    };

    private static BlockRecord[] BlocksOf(ImmutableArray<ArticleBlock> blocks, RecordDetail detail)
    {
        var records = new BlockRecord[blocks.Length];
        for (var i = 0; i < records.Length; i++) records[i] = BlockOf(blocks[i], detail);
        return records;
    }

    private static BlockRecord BlockOf(ArticleBlock block, RecordDetail detail) => new()
    {
        Role = CamelCase<BlockRole>.NameOf(block.Role),
        Kind = CamelCase<BlockKind>.NameOf(block.Kind),
        Level = block.Level,
        Text = block.Text,
        Start = block.Span.Start,
        End = block.Span.End,
        Page = block.Span.Page,
        Box = detail == RecordDetail.Explained && block.Box is { } box ? [Points(box.Left), Points(box.Top), Points(box.Right), Points(box.Bottom)] : null,
        Language = block.Language,
        Rule = block.Rule,
        Confidence = Score(block.Confidence),
        Marks = block.Marks.IsEmpty ? null : block.Marks.Select(MarkOf).ToArray(),
    };

    private static MarkRecord MarkOf(ArticleMark mark) =>
        new(CamelCase<InlineKind>.NameOf(mark.Kind), mark.Start, mark.End, mark.Target, Stated(mark.Alternative));

    private static EvidenceRecord EvidenceOf(Evidence evidence) => new(
        CamelCase<MetadataField>.NameOf(evidence.Field), evidence.Value, evidence.Rule, Score(evidence.Weight), evidence.Span?.Start, evidence.Span?.End, evidence.IsChosen);

    private static DiagnosticRecord DiagnosticOf(Diagnostic diagnostic) => new(diagnostic.Code, diagnostic.Message, diagnostic.Span?.Start, diagnostic.Span?.End);

    /// <summary>JSON has no infinities and no not-a-number, which an extension may hand in.</summary>
    private static double Score(float score) => float.IsFinite(score) ? Math.Round(score, ScoreDigits) : 0;

    /// <summary>A tenth of a point is finer than any screen.</summary>
    private static double Points(float length) => float.IsFinite(length) ? Math.Round(length, 1) : 0;

    private static string? Stated(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
