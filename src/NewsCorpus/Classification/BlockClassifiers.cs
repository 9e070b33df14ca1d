using System.Collections.Immutable;
using NewsCorpus.Classification.Lines;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Classification.Roles;

namespace NewsCorpus.Classification;

/// <summary>The built-in classifiers.</summary>
public static class BlockClassifiers
{
    /// <summary>All of them, in the order in which they run.</summary>
    public static ImmutableArray<IBlockClassifier> Default { get; } =
    [
        new BodyClassifier(), new HeadlineClassifier(), new StandfirstClassifier(), new CaptionClassifier(), new PullQuoteClassifier(), new EntryTimeClassifier(), new RelatedLineClassifier(), new HeaderLineClassifier(),
        new TraitRoleClassifier(), new ArticleGate(), new TruncationClassifier(), new TextBlockClassifier(),
    ];
}
