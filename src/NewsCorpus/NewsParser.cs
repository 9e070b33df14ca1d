using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
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
    private const int StreamChunkBytes = 64 * 1024;

    private readonly NewsParserOptions _options;

    /// <summary>Creates a parser.</summary>
    /// <param name="options">The settings; null takes the defaults.</param>
    public NewsParser(NewsParserOptions? options = null) => _options = options ?? new NewsParserOptions();

    /// <summary>A parser with the default options.</summary>
    public static NewsParser Default { get; } = new();

    /// <summary>Parses a page that is already decoded.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Its address, which is evidence for dates, domain and publication; null when it is not known.</param>
    /// <returns>A result for any text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    public ParseResult ParseHtml(string html, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return ParseDecoded(html, SourceFormat.Html, url);
    }

    /// <summary>Parses text without markup that is already decoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The address it was scraped from; null when it is not known.</param>
    /// <returns>A result for any text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ParseResult ParseText(string text, Uri? url = null) => ParseDecoded(text, SourceFormat.PlainText, url);

    /// <summary>Reads a stream to its end and parses it. Of one that is longer than <see cref="ReadLimits.MaxSourceBytes"/> no more is read than shows it.</summary>
    /// <param name="stream">The stream, which is left open.</param>
    /// <param name="origin">Where it comes from; null when nothing is known.</param>
    /// <param name="cancellationToken">Cancels reading and parsing.</param>
    /// <returns>What <see cref="Parse"/> gives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read. What else a stream throws, such as one that unpacks damaged data, is passed on as well.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<ParseResult> ParseAsync(Stream stream, SourceOrigin? origin = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var limit = _options.Limits.MaxSourceBytes;
        var content = new ArrayBufferWriter<byte>();
        int read;
        do
        {
            read = await stream.ReadAsync(content.GetMemory(StreamChunkBytes), cancellationToken).ConfigureAwait(false);
            content.Advance(read);
        }
        while (read > 0 && content.WrittenCount <= limit);

        if (content.WrittenCount <= limit) return Parse(new SourceDocument(content.WrittenMemory, origin), cancellationToken);
        var diagnostic = new Diagnostic(DiagnosticCodes.SourceTooLarge, $"The stream has more bytes than the limit of {limit}.");
        return Parse(SourceDocument.FromFailure(ParseOutcome.LimitExceeded, diagnostic, origin), cancellationToken);
    }

    /// <summary>Parses one source. Of a source that holds several articles it takes the first one and says so in a diagnostic.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Cancels the parsing between its stages.</param>
    /// <returns>A result for any bytes: no input makes this method throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ParseResult Parse(SourceDocument source, CancellationToken cancellationToken = default) => ParseParts(source, 1, cancellationToken)[0];

    /// <summary>Parses all articles of one source, such as a file of several dispatches or a page of a newspaper.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Cancels the parsing between its stages.</param>
    /// <returns>
    /// At least one result. Where there are several, <see cref="SourceOrigin.Part"/> counts them from 1, and the ids of those after the first
    /// end in "#2", "#3" and so on.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ImmutableArray<ParseResult> ParseAll(SourceDocument source, CancellationToken cancellationToken = default) =>
        ParseParts(source, int.MaxValue, cancellationToken);

    private ImmutableArray<ParseResult> ParseParts(SourceDocument source, int maxParts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        var context = new ReadContext(_options.Limits, cancellationToken);
        if (Refuse(source, context) is { } refused) return [Log(refused)];

        var decodingDiagnostics = new List<Diagnostic>();
        using var decoded = SourceDecoder.Decode(source, decodingDiagnostics, _options.RepairMojibake);
        foreach (var diagnostic in decodingDiagnostics) context.Report(diagnostic);
        if (TransferEncoding.Find(decoded.Text.Span) is { } encoding)
        {
            context.Report(new Diagnostic(DiagnosticCodes.TransferEncoding, $"The source is a message of which a part is in {encoding.Name}, which is not decoded: save it as text or HTML.", encoding.Span));
        }

        if (BinaryContent.ControlRatio(decoded.Text.Span) is { } ratio)
        {
            context.Report(DiagnosticCodes.BinaryContent, string.Create(CultureInfo.InvariantCulture, $"{100 * ratio:0} % of the characters are control characters: the source is no text."));
            return [Log(ArticleAssembler.WithoutArticle(source, decoded.Format, decoded.Charset, ParseOutcome.Undecodable, context.Diagnostics))];
        }

        if (FindReader(decoded.Format) is not { } reader)
        {
            context.Report(DiagnosticCodes.FormatNotSupported, $"No reader for the format {decoded.Format} is registered.");
            return [Log(ArticleAssembler.WithoutArticle(source, decoded.Format, decoded.Charset, ParseOutcome.Undecodable, context.Diagnostics))];
        }

        using var content = Read(reader, decoded, context);
        cancellationToken.ThrowIfCancellationRequested();
        if (content is null || context.Outcome is not null)
        {
            var outcome = context.Outcome ?? ParseOutcome.Malformed;
            return [Log(ArticleAssembler.WithoutArticle(source, decoded.Format, decoded.Charset, outcome, context.Diagnostics))];
        }

        var parts = DocumentParts.Count(content);
        if (parts == 1) return [Log(Understand(decoded, content, [.. context.Diagnostics], cancellationToken))];

        context.Report(DiagnosticCodes.SeveralArticles, $"The source holds {parts} articles; {Math.Min(parts, maxParts)} of them were taken.");
        var results = ImmutableArray.CreateBuilder<ParseResult>();
        for (var part = 0; part < Math.Min(parts, maxParts); part++)
        {
            using var cut = DocumentParts.Cut(content, part);
            results.Add(Log(SourceIdentity.OfPart(Understand(decoded, cut, [.. context.Diagnostics], cancellationToken), part + 1)));
        }

        return results.DrainToImmutable();
    }

    private ParseResult? Refuse(SourceDocument source, ReadContext context)
    {
        if (source.Failure is { } failure)
        {
            context.Report(failure.Diagnostic);
            return ArticleAssembler.WithoutArticle(source, SourceFormat.Unknown, null, failure.Outcome, context.Diagnostics);
        }

        if (source.SizeInBytes <= _options.Limits.MaxSourceBytes) return null;
        context.Report(DiagnosticCodes.SourceTooLarge, $"Source is {source.SizeInBytes} bytes; the limit is {_options.Limits.MaxSourceBytes}.");
        return ArticleAssembler.WithoutArticle(source, SourceFormat.Unknown, null, ParseOutcome.LimitExceeded, context.Diagnostics);
    }

    private ParseResult Understand(DecodedSource decoded, DocumentContent content, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var boundary = new ExtensionBoundary(_options.Logger, diagnostics, cancellationToken);
        var origin = decoded.Document.Origin;
        var identifier = _options.LanguageIdentifier;
        var hint = boundary.Ask(identifier, content, default, static (asked, given) => asked.Identify(given.Text));
        var classification = new ClassificationContext(content, decoded.Text, origin, hint, _options.Focus);
        MetadataContext? description = null;
        content.IsLent = true;
        try
        {
            foreach (var classifier in _options.Classifiers) boundary.Run(classifier, classification, static (c, given) => c.Classify(given));
            var decisions = RoleResolver.Resolve(classification);
            diagnostics.AddRange(classification.Diagnostics);
            cancellationToken.ThrowIfCancellationRequested();

            description = new MetadataContext(content, decoded.Text, decisions, origin, hint, _options) { Cues = classification.Cues };
            foreach (var extractor in _options.Extractors) boundary.Run(extractor, description, static (e, given) => e.Extract(given));
            var metadata = EvidenceResolver.Resolve(description);
            diagnostics.AddRange(metadata.Diagnostics);
            cancellationToken.ThrowIfCancellationRequested();

            return ArticleAssembler.Assemble(decoded, content, decisions, metadata, hint, classification.IsArticle, _options, boundary, diagnostics);
        }
        finally
        {
            description?.ReturnBuffers();
            classification.ReturnBuffers();
            content.IsLent = false;
        }
    }

    private ParseResult Log(ParseResult result)
    {
        ParserLog.Parsed(_options.Logger, result.Id, result.Outcome, result.Diagnostics.Length);
        return result;
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

    /// <summary>What a reader finds; null when it fails.</summary>
    private DocumentContent? Read(ISourceReader reader, DecodedSource decoded, ReadContext context)
    {
        decoded.IsLent = true;
        try
        {
            return new ExtensionBoundary(_options.Logger, context.Reported, context.CancellationToken).Ask(reader, (decoded, context), null, static (r, given) =>
            {
                var content = r.Read(given.decoded, given.context);
                if (content is null && given.context.Outcome is null) throw new InvalidOperationException("It gave neither content nor an outcome.");
                // Asked here, where it is known whose fault it is: a "using" is soon written.
                ObjectDisposedException.ThrowIf(content is { IsReturned: true }, typeof(DocumentContent));
                return content;
            });
        }
        finally
        {
            decoded.IsLent = false;
        }
    }
}
