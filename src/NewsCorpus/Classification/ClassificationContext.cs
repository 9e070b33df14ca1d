using System.Buffers;
using NewsCorpus.Blocks;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Pages;
using NewsCorpus.Languages;
using NewsCorpus.Sources;

namespace NewsCorpus.Classification;

/// <summary>
/// What a classifier is given: the content, the language hint, the origin, and the place for votes. Lent for the call: the parser takes its
/// buffers back. Not thread-safe.
/// </summary>
public sealed class ClassificationContext
{
    private PooledBuffer<Vote> _votes;
    private BlockDecision[] _decisions = [];
    private TextCueMatch[] _cues = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private PageView? _page;

    internal ClassificationContext(DocumentContent content, ReadOnlyMemory<char> source, SourceOrigin origin, LanguageGuess language, Focus focus)
    {
        // Every block of a page gets a vote, and some get more.
        _votes = new PooledBuffer<Vote>(content.Blocks.Length * 2 + 16);
        Content = content;
        Source = source;
        Origin = origin;
        Language = language;
        Focus = focus;
    }

    /// <summary>Blocks and declarations.</summary>
    public DocumentContent Content { get; }

    /// <summary>The decoded source, in which spans count.</summary>
    public ReadOnlyMemory<char> Source { get; }

    /// <summary>Where the source was obtained.</summary>
    public SourceOrigin Origin { get; }

    /// <summary>The language guessed before classification.</summary>
    public LanguageGuess Language { get; }

    /// <summary>Which mistake weighs more.</summary>
    public Focus Focus { get; }

    /// <summary>The votes cast so far; valid during the call, because their buffer is pooled.</summary>
    public IReadOnlyList<Vote> Votes => _votes.Segment;

    /// <summary>The votes cast so far, for loops.</summary>
    internal ReadOnlySpan<Vote> VoteSpan => _votes.Span;

    /// <summary>What was reported so far.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Whether the document holds an article, as far as the classifiers have said.</summary>
    public bool IsArticle { get; private set; } = true;

    /// <summary>States that the document is no article (a front page, a list, a form); its outcome becomes <see cref="ParseOutcome.NotAnArticle"/>.</summary>
    /// <param name="reason">A sentence with the figures that show it.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public void Reject(string reason)
    {
        ArgumentException.ThrowIfNullOrEmpty(reason);
        IsArticle = false;
        _diagnostics.Add(new Diagnostic(DiagnosticCodes.NoArticleFound, reason));
    }

    /// <summary>Reports something that a user should know; <see cref="DiagnosticCodes.ArticleTruncated"/> also marks the article as truncated.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _diagnostics.Add(diagnostic);
    }

    /// <summary>Casts a vote.</summary>
    /// <param name="block">The index of the block.</param>
    /// <param name="role">The role it claims.</param>
    /// <param name="weight">The strength in log-odds; negative speaks against.</param>
    /// <param name="rule">The kebab-case name of the rule.</param>
    /// <exception cref="ArgumentException">There is no such block or role, the weight is no finite number, or the rule has no name.</exception>
    public void Vote(int block, BlockRole role, float weight, string rule)
    {
        // Votes are summed after the classifier has returned: a wrong one must fail here, where the parser knows whose it is.
        ArgumentOutOfRangeException.ThrowIfNegative(block);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(block, Content.Blocks.Length);
        if (role is < BlockRole.Undecided or > BlockRole.Boilerplate) throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role.");
        if (!float.IsFinite(weight)) throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is a finite number.");
        ArgumentException.ThrowIfNullOrEmpty(rule);
        _votes.Add(new Vote(block, role, weight, rule));
    }

    /// <summary>Votes against a block as text of the article, be it a paragraph or a heading between paragraphs.</summary>
    /// <param name="block">The index of the block.</param>
    /// <param name="weight">The strength in log-odds.</param>
    /// <param name="rule">The kebab-case name of the rule.</param>
    internal void VoteAgainstText(int block, float weight, string rule)
    {
        Vote(block, BlockRole.Body, -weight, rule);
        Vote(block, BlockRole.Subheading, -weight, rule);
    }

    /// <summary>The blocks measured side by side, made when the first classifier asks for it.</summary>
    internal PageView Page => _page ??= new PageView(Content);

    /// <summary>What the phrases of each line of a text say, where a classifier has read them; otherwise empty. Valid until the buffers are returned.</summary>
    internal ReadOnlyMemory<TextCueMatch> Cues => _cues.AsMemory(0, _cues.Length == 0 ? 0 : Content.Blocks.Length);

    /// <summary>Room for what the phrases of each line of a text say.</summary>
    internal Span<TextCueMatch> RentCues()
    {
        if (_cues.Length == 0) _cues = ArrayPool<TextCueMatch>.Shared.Rent(Content.Blocks.Length + 1);
        return _cues.AsSpan(0, Content.Blocks.Length);
    }

    /// <summary>Room for the decision on each block; valid until the buffers are returned.</summary>
    internal ArraySegment<BlockDecision> RentDecisions()
    {
        if (_decisions.Length == 0) _decisions = ArrayPool<BlockDecision>.Shared.Rent(Content.Blocks.Length + 1);
        return new ArraySegment<BlockDecision>(_decisions, 0, Content.Blocks.Length);
    }

    /// <summary>Returns pooled buffers, those of the votes and decisions too. For the parser alone: an extension that could would take them from all after it.</summary>
    internal void ReturnBuffers()
    {
        _page?.Dispose();
        _page = null;
        _votes.Dispose();
        PooledArray.Return(ref _decisions);
        PooledArray.Return(ref _cues);
    }
}
