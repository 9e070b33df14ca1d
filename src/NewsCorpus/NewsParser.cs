using System.Runtime.CompilerServices;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Decoding;
using NewsCorpus.Metadata;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <summary>
/// Turns a source into an explained article. Immutable and thread-safe: make one and share it.
/// The same bytes, options and version give the same result on any thread, culture and time zone.
/// </summary>
public sealed partial class NewsParser
{
    private readonly NewsParserOptions _options;

    /// <summary>Creates a parser.</summary>
    /// <param name="options">The settings; null takes the defaults.</param>
    public NewsParser(NewsParserOptions? options = null) => _options = options ?? new NewsParserOptions();

    /// <summary>A parser with the default options.</summary>
    public static NewsParser Default { get; } = new();

    /// <summary>Parses a page that is already decoded.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Its address, which is evidence for dates, domain and publication; null when it is not known.</param>
    public ParseResult ParseHtml(string html, Uri? url = null) => ParseDecoded(html, SourceFormat.Html, url);

    /// <summary>Parses text without markup that is already decoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The address it was scraped from; null when it is not known.</param>
    public ParseResult ParseText(string text, Uri? url = null) => ParseDecoded(text, SourceFormat.PlainText, url);

    /// <summary>Reads a stream to its end and parses it.</summary>
    /// <param name="stream">The stream, which is left open.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="cancellationToken">Cancels reading and parsing.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<ParseResult> ParseAsync(Stream stream, SourceOrigin? origin = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Parse(new SourceDocument(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), origin), cancellationToken);
    }

    /// <summary>Parses one source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Cancels the parsing between its stages.</param>
    /// <returns>A result for any bytes: no input makes this method throw.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ParseResult Parse(SourceDocument source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var result = RunStages(source, cancellationToken);
        ParserLog.Parsed(_options.Logger, result.Id, result.Outcome, result.Diagnostics.Length);
        return result;
    }

    private ParseResult RunStages(SourceDocument source, CancellationToken cancellationToken)
    {
        var context = new ReadContext(_options.Limits, cancellationToken);
        if (source.Failure is { } failure)
        {
            context.Report(failure.Diagnostic);
            return ArticleAssembler.WithoutArticle(source, SourceFormat.Unknown, null, failure.Outcome, context.Diagnostics);
        }

        if (source.SizeInBytes > _options.Limits.MaxSourceBytes)
        {
            context.Report(DiagnosticCodes.SourceTooLarge, $"Source is {source.SizeInBytes} bytes; the limit is {_options.Limits.MaxSourceBytes}.");
            return ArticleAssembler.WithoutArticle(source, SourceFormat.Unknown, null, ParseOutcome.LimitExceeded, context.Diagnostics);
        }

        var decodingDiagnostics = new List<Diagnostic>();
        using var decoded = SourceDecoder.Decode(source, decodingDiagnostics);
        foreach (var diagnostic in decodingDiagnostics) context.Report(diagnostic);
        if (FindReader(decoded.Format) is not { } reader)
        {
            context.Report(DiagnosticCodes.FormatNotSupported, $"No reader for the format {decoded.Format} is registered.");
            return ArticleAssembler.WithoutArticle(source, decoded.Format, decoded.Charset, ParseOutcome.Undecodable, context.Diagnostics);
        }

        using var content = reader.Read(decoded, context);
        cancellationToken.ThrowIfCancellationRequested();
        if (context.Outcome is { } outcome) return ArticleAssembler.WithoutArticle(source, decoded.Format, decoded.Charset, outcome, context.Diagnostics);

        var hint = _options.LanguageIdentifier.Identify(content.Text);
        var classification = new ClassificationContext(content, decoded.Text, source.Origin, hint, _options.Focus);
        foreach (var classifier in _options.Classifiers) RunExtension(classifier, c => c.Classify(classification), context);
        var decisions = RoleResolver.Resolve(classification);
        foreach (var diagnostic in classification.Diagnostics) context.Report(diagnostic);
        cancellationToken.ThrowIfCancellationRequested();

        var description = new MetadataContext(content, decoded.Text, decisions, source.Origin, hint, _options);
        foreach (var extractor in _options.Extractors) RunExtension(extractor, e => e.Extract(description), context);
        var metadata = EvidenceResolver.Resolve(description);
        foreach (var diagnostic in metadata.Diagnostics) context.Report(diagnostic);
        cancellationToken.ThrowIfCancellationRequested();

        return ArticleAssembler.Assemble(decoded, content, decisions, metadata, classification.IsArticle, _options, context.Diagnostics);
    }

    private ParseResult ParseDecoded(string text, SourceFormat format, Uri? url) =>
        Parse(SourceDocument.FromText(text, format, url is null ? null : new SourceOrigin { Url = url }));

    private ISourceReader? FindReader(SourceFormat format)
    {
        foreach (var reader in _options.Readers)
        {
            if (reader.Format == format) return reader;
        }

        return null;
    }

    /// <summary>The extension boundary: the one place where any exception is caught, because anybody's code may run here.</summary>
    private void RunExtension<T>(T extension, Action<T> run, ReadContext context, [CallerArgumentExpression(nameof(extension))] string kind = "")
        where T : notnull
    {
        try
        {
            run(extension);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            ParserLog.ExtensionFailed(_options.Logger, kind, extension.GetType().FullName, exception);
            context.Report(DiagnosticCodes.ExtensionFailed, $"The {kind} {extension.GetType().FullName} failed: {exception.Message}");
        }
    }
}
