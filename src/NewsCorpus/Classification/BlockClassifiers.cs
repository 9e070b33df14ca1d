using System.Collections.Immutable;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Classification.Roles;

namespace NewsCorpus.Classification;

/// <summary>
/// The built-in classifiers by name, so that a list of <see cref="NewsParserOptions.Classifiers"/> can leave one out
/// (<c>BlockClassifiers.Default.Remove(BlockClassifiers.ArticleGate)</c>) or put another before it. All of them are thread-safe.
/// </summary>
/// <remarks>Those of pages ask which blocks <see cref="Body"/> took and stand behind it; without it they find no article.</remarks>
public static class BlockClassifiers
{
    /// <summary>Which blocks of a page are running text?</summary>
    public static IBlockClassifier Body { get; } = new BodyClassifier();

    /// <summary>Where is the headline of a page?</summary>
    public static IBlockClassifier Headline { get; } = new HeadlineClassifier();

    /// <summary>Which block of a page is the summary between headline and body?</summary>
    public static IBlockClassifier Standfirst { get; } = new StandfirstClassifier();

    /// <summary>Which blocks belong to a picture or table?</summary>
    public static IBlockClassifier Caption { get; } = new CaptionClassifier();

    /// <summary>Which quotations only repeat the body as display?</summary>
    public static IBlockClassifier PullQuote { get; } = new PullQuoteClassifier();

    /// <summary>Which lines are the times over the entries of a live blog?</summary>
    public static IBlockClassifier EntryTime { get; } = new EntryTimeClassifier();

    /// <summary>Which lines between paragraphs send readers to another article?</summary>
    public static IBlockClassifier RelatedLine { get; } = new RelatedLineClassifier();

    /// <summary>Which lines of the body are buttons or the signs over advertisements?</summary>
    public static IBlockClassifier InterfaceLine { get; } = new InterfaceLineClassifier();

    /// <summary>Which lines over the first paragraph name the author or the day?</summary>
    public static IBlockClassifier HeaderLine { get; } = new HeaderLineClassifier();

    /// <summary>Which lines under the last paragraph are keywords, rights, notices or on the author?</summary>
    public static IBlockClassifier FooterLine { get; } = new FooterLineClassifier();

    /// <summary>What are the blocks that are not body, by the names of the elements around them?</summary>
    public static IBlockClassifier TraitRole { get; } = new TraitRoleClassifier();

    /// <summary>Is there an article at all? Without it front pages and lists have a body, too.</summary>
    public static IBlockClassifier ArticleGate { get; } = new ArticleGate();

    /// <summary>Does the article break off, as before a paywall?</summary>
    public static IBlockClassifier Truncation { get; } = new TruncationClassifier();

    /// <summary>What is each block of a text without markup?</summary>
    public static IBlockClassifier TextBlock { get; } = new TextBlockClassifier();

    /// <summary>Does a notice stand in the place of an article, such as "page not found" or a question for consent?</summary>
    public static IBlockClassifier NoticeGate { get; } = new NoticeGate();

    /// <summary>All of them, in the order in which they run.</summary>
    public static ImmutableArray<IBlockClassifier> Default { get; } =
        [Body, Headline, Standfirst, Caption, PullQuote, EntryTime, RelatedLine, InterfaceLine, HeaderLine, FooterLine, TraitRole, ArticleGate, Truncation, TextBlock, NoticeGate];
}
