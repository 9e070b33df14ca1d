using System.Text;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Dates;
using NewsCorpus.Languages;
using NewsCorpus.Metadata.Resolution;
using NewsCorpus.Metadata.Structured;
using NewsCorpus.Metadata.Texts;
using NewsCorpus.Sources;

namespace NewsCorpus.Metadata;

/// <summary>
/// What an extractor is given: the content, the roles of its blocks, the origin, and the place for claims. Lent for the call: the parser takes
/// its buffers back. Not thread-safe.
/// </summary>
public sealed class MetadataContext
{
    // A page makes a hundred claims, a text two dozen, and a list that grows to that many is copied again and again.
    private const int UsualClaimsOfPage = 128;
    private const int UsualClaims = 24;

    private readonly List<Evidence> _evidence;
    private readonly ArraySegment<BlockDecision> _decisions;
    private PageOutline? _outline;
    private TextOutline? _textOutline;
    private int? _jsonLdArticle;
    private int? _microdataArticle;
    private DateHints? _dateHints;

    internal MetadataContext(DocumentContent content, ReadOnlyMemory<char> source, ArraySegment<BlockDecision> decisions, SourceOrigin origin, LanguageGuess language, NewsParserOptions options)
    {
        _evidence = new List<Evidence>(content.Format == SourceFormat.Html ? UsualClaimsOfPage : UsualClaims);
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

    /// <summary>Whether the source is text without markup: about it and about pages different extractors speak.</summary>
    internal bool IsPlainText => Content.Format == SourceFormat.PlainText;

    /// <summary>The same as the list that it is: resolving walks it dozens of times, and each step through an interface is a call.</summary>
    internal List<Evidence> ClaimsSoFar => _evidence;

    /// <summary>The declarations of the content in an array, for the same reason.</summary>
    internal Declaration[] Declarations => field ??= [.. Content.Declarations];

    /// <summary>What was reported so far.</summary>
    internal List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The days that were refused, and reported so, because they lie after the time of fetching.</summary>
    internal HashSet<DateOnly> RefusedDays => field ??= [];

    /// <summary>Room for the names of one line: dozens of lines are read for names, and most have none.</summary>
    internal List<Author> Names { get; } = [];

    /// <summary>Where candidates keep what is known about them. The resolver lends pooled ones; others are left to the collector.</summary>
    internal CandidateNotes Notes
    {
        get => field ??= new CandidateNotes();
        set;
    }

    /// <summary>The structured items of the page.</summary>
    internal StructuredItems Items => field ??= new StructuredItems(Declarations);

    /// <summary>The names of the site.</summary>
    internal SiteNames Site => field ??= new SiteNames(Declarations, Items, Domain);

    /// <summary>Where things stand on the page.</summary>
    internal PageOutline Outline => _outline ??= new PageOutline(Content, Decisions, PageTitle, Source.Span);

    /// <summary>The printed headline; empty when there is none.</summary>
    internal string PrintedHeadline => field ??= ReadPrintedHeadline();

    /// <summary>What the phrases of each line of a text say, where classification has read them; otherwise empty.</summary>
    internal ReadOnlyMemory<TextCueMatch> Cues { get; init; }

    /// <summary>Where the lines of a text without markup stand; null for other sources.</summary>
    internal TextOutline? TextOutline => _textOutline ??= IsPlainText ? new TextOutline(this) : null;

    /// <summary>The host without "www."; null when the address is not known.</summary>
    internal string? Domain => field ??= HostNames.DomainOf(PageUrl);

    /// <summary>The address of the page: where it was fetched, else what it declares.</summary>
    internal Uri? PageUrl => field ??= Origin.Url is { IsAbsoluteUri: true } fetched ? fetched : DeclaredUrl();

    /// <summary>When the page was fetched; null when that is not known.</summary>
    internal DateTimeOffset? FetchedAt => Possible(Origin.FetchedAt);

    /// <summary>The latest day that a date may have by the settings; null when they name none.</summary>
    internal DateOnly? LatestDay => Possible(Options.LatestDate) is { } latest ? DateOnly.FromDateTime(latest.DateTime) : null;

    /// <summary>The title that the page declares for others: og:title, else its title element.</summary>
    internal string? PageTitle => field ??= Declared(DeclarationKind.Meta, "og:title") ?? Declared(DeclarationKind.Title, "title");

    /// <summary>The item of the JSON-LD that is this page's article; 0 when there is none.</summary>
    internal int JsonLdArticle => _jsonLdArticle ??= ArticleItemFinder.Find(Items, DeclarationKind.JsonLd, PageUrl?.OriginalString, PageTitle, Declarations);

    /// <summary>The item of the microdata that is this page's article; 0 when there is none.</summary>
    internal int MicrodataArticle => _microdataArticle ??= ArticleItemFinder.Find(Items, DeclarationKind.Microdata, PageUrl?.OriginalString, PageTitle, Declarations);

    /// <summary>How dates on this page are to be read.</summary>
    internal DateHints DateHints => _dateHints ??= DateContext.HintsFor(this);

    /// <summary>The first value that the page declares under a key; null when there is none.</summary>
    internal string? Declared(DeclarationKind kind, string key)
    {
        foreach (var declaration in Declarations)
        {
            if (declaration.Kind == kind && declaration.Value.Length > 0 && string.Equals(declaration.Key, key, StringComparison.Ordinal)) return declaration.Value;
        }

        return null;
    }

    /// <summary>An address that the page states, joined to its base where it is relative; null when it does not lead to the web.</summary>
    internal string? Absolute(string address) => OfWeb(address) is not null ? address : Joined(address, PageUrl)?.AbsoluteUri;

    /// <summary>Makes a claim. A date that cannot be read, or lies after the time of fetching, is reported and left out.</summary>
    /// <param name="evidence">The claim; its value must not be empty, nor its weight anything but a finite number.</param>
    /// <exception cref="ArgumentException">The claim has no field, value, rule or weight, or its span ends before it starts.</exception>
    public void Add(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentException.ThrowIfNullOrWhiteSpace(evidence.Value, nameof(evidence));
        ArgumentException.ThrowIfNullOrEmpty(evidence.Rule, nameof(evidence));
        if (!Enum.IsDefined(evidence.Field)) throw new ArgumentException($"There is no field {evidence.Field}.", nameof(evidence));
        if (!float.IsFinite(evidence.Weight)) throw new ArgumentException("A weight is a finite number.", nameof(evidence));
        if (evidence.Span is { } span && (span.Start < 0 || span.Length < 0)) throw new ArgumentException($"The span {span.Start} to {span.End} is none.", nameof(evidence));
        if (evidence.Field is MetadataField.Published or MetadataField.Modified)
        {
            this.AddDate(evidence);
            return;
        }

        // A copy, because the resolver writes into the claims of a page, and an extractor may make one claim on many pages.
        AddOwned(evidence with { });
    }

    /// <summary>Makes a claim that nobody else holds.</summary>
    internal void AddOwned(Evidence evidence) => _evidence.Add(evidence);

    /// <summary>Returns pooled buffers; the claims stay readable. For the parser alone.</summary>
    internal void ReturnBuffers()
    {
        _outline?.Dispose();
        _outline = null;
        _textOutline?.Dispose();
        _textOutline = null;
    }

    /// <summary>A time near either end of the calendar, such as the default of its type, is none, and nothing could be added to it.</summary>
    private static DateTimeOffset? Possible(DateTimeOffset? time) => time is { Year: > 1000 and < 9000 } ? time : null;

    private string ReadPrintedHeadline()
    {
        var index = Outline.Headline;
        if (index < 0) return "";
        var whole = Content.TextOf(index);
        if (Outline.HeadlineEnd > index)
        {
            var lines = new StringBuilder().Append(whole);
            for (var i = index + 1; i <= Outline.HeadlineEnd; i++) lines.Append(' ').Append(Content.TextOf(i));
            return lines.ToString();
        }

        // A kicker that the title of the page repeats belongs to the headline.
        var within = Outline.HeadlineWithin(Content, index);
        return (within.Length == whole.Length || TextKey.Of(PageTitle).Contains(TextKey.Of(whole), StringComparison.Ordinal) ? whole : within).ToString();
    }

    private Uri? DeclaredUrl()
    {
        var address = Declared(DeclarationKind.Link, "canonical") ?? Declared(DeclarationKind.Meta, "og:url");
        return address is null ? null : OfWeb(address) ?? Joined(address, page: null);
    }

    private Uri? Joined(string address, Uri? page) =>
        BaseAddress.Of(Declarations, page) is { IsAbsoluteUri: true } around && Uri.TryCreate(around, address, out var joined) && joined.Scheme is "http" or "https" ? joined : null;

    /// <summary>A whole address; null for others, although some systems take one that opens with a slash for the path of a file.</summary>
    private static Uri? OfWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;
}
