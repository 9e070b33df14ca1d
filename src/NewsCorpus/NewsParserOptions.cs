using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Html;
using NewsCorpus.Languages;
using NewsCorpus.Metadata;
using NewsCorpus.PlainText;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <summary>The settings of a <see cref="NewsParser"/>. Immutable; copy with <c>with</c>. Extensions run in the order of their lists.</summary>
/// <exception cref="ArgumentNullException">A property is set to null.</exception>
/// <exception cref="ArgumentException">A list of extensions is set to its default value, which is no list, or to one that holds null.</exception>
public sealed record NewsParserOptions
{
    /// <summary>How much of one source is read.</summary>
    public ReadLimits Limits { get; init => field = OptionValue.Stated(value); } = ReadLimits.Default;

    /// <summary>Which mistake weighs more. Default <see cref="Focus.Balanced"/>.</summary>
    public Focus Focus { get; init; } = Focus.Balanced;

    /// <summary>
    /// Whether the removed blocks are delivered too, each with its role and rule. Default false: their texts are most of what
    /// a result would hold. Outcomes and kept blocks do not depend on it.
    /// </summary>
    public bool IncludeRemoved { get; init; }

    /// <summary>
    /// The latest day that a date may have when a source does not say when it was fetched. Default: none, so that the answer does not
    /// depend on the day of parsing.
    /// </summary>
    public DateTimeOffset? LatestDate { get; init; }

    /// <summary>Whether text that was decoded twice is repaired in plain-text sources. Default true.</summary>
    public bool RepairMojibake { get; init; } = true;

    /// <summary>The readers; the first one of a format reads it. Default: one of HTML and one of plain text.</summary>
    public ImmutableArray<ISourceReader> Readers { get; init => field = OptionValue.Stated(value); } = [new HtmlSourceReader(), new PlainTextSourceReader()];

    /// <summary>Identifies languages. Default: <see cref="Languages.LanguageIdentifier.Default"/>.</summary>
    public ILanguageIdentifier LanguageIdentifier { get; init => field = OptionValue.Stated(value); } = Languages.LanguageIdentifier.Default;

    /// <summary>
    /// Vote on the roles of blocks. Default: all that <see cref="BlockClassifiers"/> names. Add one of your own, or leave one out by its name:
    /// <c>options.Classifiers.Remove(BlockClassifiers.ArticleGate)</c>.
    /// </summary>
    public ImmutableArray<IBlockClassifier> Classifiers { get; init => field = OptionValue.Stated(value); } = BlockClassifiers.Default;

    /// <summary>
    /// Collect claims for metadata fields. Default: all that <see cref="EvidenceExtractors"/> names. Add one of your own, or leave one out by its name:
    /// <c>options.Extractors.Remove(EvidenceExtractors.Address)</c>.
    /// </summary>
    public ImmutableArray<IEvidenceExtractor> Extractors { get; init => field = OptionValue.Stated(value); } = EvidenceExtractors.Default;

    /// <summary>Receives a line a document on level Debug, and failing extensions on level Error.</summary>
    public ILogger Logger { get; init => field = OptionValue.Stated(value); } = NullLogger.Instance;
}
