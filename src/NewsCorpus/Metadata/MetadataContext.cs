using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Languages;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata;

/// <summary>What an extractor is given: the content, the roles of its blocks, the origin, and the place for claims. Not thread-safe.</summary>
public sealed class MetadataContext
{
    private readonly List<Evidence> _evidence = [];
    private readonly BlockDecision[] _decisions;

    internal MetadataContext(DocumentContent content, ReadOnlyMemory<char> source, BlockDecision[] decisions, SourceOrigin origin, LanguageGuess language, NewsParserOptions options)
    {
        Content = content;
        Source = source;
        _decisions = decisions;
        Origin = origin;
        Language = language;
        Options = options;
    }

    /// <summary>Blocks and declarations.</summary>
    public DocumentContent Content { get; }

    /// <summary>The decoded source, in which spans count.</summary>
    public ReadOnlyMemory<char> Source { get; }

    /// <summary>What was decided about each block, by its index.</summary>
    public ReadOnlySpan<BlockDecision> Decisions => _decisions;

    /// <summary>Where the source was obtained.</summary>
    public SourceOrigin Origin { get; }

    /// <summary>The language guessed from the text.</summary>
    public LanguageGuess Language { get; }

    /// <summary>The settings of the parser.</summary>
    public NewsParserOptions Options { get; }

    /// <summary>The claims made so far.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>Makes a claim.</summary>
    /// <param name="evidence">The claim.</param>
    public void Add(Evidence evidence) => _evidence.Add(evidence);
}
