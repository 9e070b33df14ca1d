using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Metadata;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Writing;

/// <summary>Results made by hand, with what writers must be careful about.</summary>
internal static class SampleResults
{
    /// <summary>An article with every kind of block.</summary>
    public static ParseResult Article { get; } = Of(
        new Article
        {
            Headline = "Tide & time <wait>",
            Standfirst = "A short summary",
            Authors = [new Author("Mara Quill"), new Author("Coast Wire", AuthorKind.Agency)],
            Publication = "The Elling Courier",
            Published = new PublicationTime(new DateTime(2025, 3, 4, 18, 5, 0), DatePrecision.Minute, TimeSpan.FromHours(1)),
            Keywords = ["harbour", "\"quay\""],
            Language = "en",
            Url = "https://courier.example/a?b=1&c=2",
            Body = "First bold text with a link.",
            WordCount = 6,
            Fingerprint = 0xAB,
            Blocks =
            [
                Block(BlockRole.Headline, BlockKind.Heading, "Tide & time <wait>", 1),
                Block(BlockRole.Body, BlockKind.Paragraph, "First bold text with a link.", 0, [new ArticleMark(InlineKind.Strong, 6, 10), new ArticleMark(InlineKind.Link, 23, 27, "https://courier.example/(x)")]),
                Block(BlockRole.Subheading, BlockKind.Heading, "A subheading", 3),
                Block(BlockRole.Body, BlockKind.ListItem, "one", 1),
                Block(BlockRole.Body, BlockKind.ListItem, "one and a half", 2),
                Block(BlockRole.Body, BlockKind.ListItem, "two", 1),
                Block(BlockRole.Body, BlockKind.TableRow, "Port\tTide", 0),
                Block(BlockRole.Body, BlockKind.TableRow, "Elling\t4.2", 0),
                Block(BlockRole.Body, BlockKind.Quotation, "No comment", 0),
                Block(BlockRole.Caption, BlockKind.Caption, "The quay", 0),
                Block(BlockRole.PullQuote, BlockKind.Quotation, "repeated", 0),
            ],
            Removed = [Block(BlockRole.Interface, BlockKind.Paragraph, "Share", 0)],
            Evidence = [new Evidence(MetadataField.Headline, "Tide & time <wait>", "h1", 0.9f, new SourceSpan(3, 20)) { IsChosen = true }],
        });

    /// <summary>A source without an article.</summary>
    public static ParseResult Nothing { get; } = new()
    {
        Id = "n",
        Outcome = ParseOutcome.NotAnArticle,
        Origin = SourceOrigin.Unknown,
        Diagnostics = [new Diagnostic(DiagnosticCodes.NoArticleFound, "None.")],
    };

    /// <summary>An article of one paragraph.</summary>
    public static ParseResult OfParagraph(string text, params ArticleMark[] marks) =>
        OfBlock(BlockRole.Body, BlockKind.Paragraph, text, marks);

    /// <summary>An article of one block.</summary>
    public static ParseResult OfBlock(BlockRole role, BlockKind kind, string text, params ArticleMark[] marks) =>
        Of(new Article { Body = text, Blocks = [Block(role, kind, text, 0, marks)] });

    /// <summary>The result of a page that holds an article.</summary>
    public static ParseResult Of(Article article) => new()
    {
        Id = "a1",
        Outcome = ParseOutcome.Article,
        Origin = new SourceOrigin { Path = "a.html" },
        Format = SourceFormat.Html,
        Charset = "utf-8",
        Article = article,
    };

    private static ArticleBlock Block(BlockRole role, BlockKind kind, string text, int level, params ArticleMark[] marks) => new()
    {
        Role = role,
        Kind = kind,
        Level = level,
        Text = text,
        Span = new SourceSpan(10, 10 + text.Length),
        Rule = "test-rule",
        Confidence = 0.987654f,
        Marks = [.. marks],
    };
}
