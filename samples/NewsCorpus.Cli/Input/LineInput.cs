using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;
using NewsCorpus.Cli.Output;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>A list of documents in JSON Lines: a manifest whose lines name files, or lines that hold the content themselves.</summary>
/// <param name="path">The list, as the user named it; relative files are looked for beside it.</param>
/// <param name="open">Opens the list.</param>
/// <param name="limits">The largest document that is read.</param>
/// <param name="output">Where the run will write.</param>
internal sealed class LineInput(string path, Func<LineStream> open, ReadLimits limits, OutputPlace output) : ISourceInput
{
    // JSON writes one byte as up to six ("\u0000"); the rest of a line is small.
    private const int MaxEscapedLength = 6;

    private readonly string _container = InputPaths.IdOf(path);
    private readonly string _folder = Path.GetDirectoryName(path) ?? "";
    private double _progress;

    public double Progress => Volatile.Read(ref _progress);

    /// <summary>Why the list was not read to its end; null where it was.</summary>
    public string? Problem { get; private set; }

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!TryOpen(out var stream))
        {
            if (accepts(_container)) yield return SourceFile.Unreadable(Problem, new SourceOrigin { Path = _container }, _container);
            yield break;
        }

        using (stream)
        {
            var lines = new Utf8LineReader(stream.Content, (int)Math.Min(int.MaxValue / 2, (long)limits.MaxSourceBytes * MaxEscapedLength));
            for (var number = 1; ; number++)
            {
                var isLine = await TryReadAsync(lines, cancellationToken);
                if (Problem is not null && accepts(_container)) yield return SourceFile.Unreadable(Problem, new SourceOrigin { Path = _container }, _container);
                Volatile.Write(ref _progress, isLine ? stream.ProgressAt(lines.Offset) : 1);
                if (!isLine) yield break;
                if (ToDocument(lines, number, accepts) is { } document) yield return document;
            }
        }
    }

    [MemberNotNullWhen(false, nameof(Problem))]
    private bool TryOpen([NotNullWhen(true)] out LineStream? stream)
    {
        stream = null;
        try
        {
            stream = open();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problem = exception.Message;
            return false;
        }
    }

    /// <summary>Reads a line; a list that breaks off, such as a cut archive, gives what was read and then the reason. Of an archive every piece between two line breaks would be an answer.</summary>
    private async ValueTask<bool> TryReadAsync(Utf8LineReader lines, CancellationToken cancellationToken)
    {
        try
        {
            var isLine = await lines.ReadAsync(cancellationToken);
            if (isLine && lines.Offset == 0) Problem = Packing.RefusalOfList(lines.Line.Span);
            return isLine && Problem is null;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            Problem = "The list breaks off: " + exception.Message;
            return false;
        }
    }

    /// <summary>The document of a line; null when the line is blank or the document is not this run's.</summary>
    private InputDocument? ToDocument(Utf8LineReader lines, int number, Func<string, bool> accepts)
    {
        if (!lines.IsTooLong && IsBlank(lines.Line.Span)) return null;
        var origin = new SourceOrigin { Container = _container, Offset = lines.Offset };
        var fallbackId = string.Create(CultureInfo.InvariantCulture, $"{_container}:{number}");
        var problem = "The line is longer than any document may be.";
        if (lines.IsTooLong || !TryParse(lines.Line.Span, out var line, out problem))
        {
            return accepts(fallbackId) ? SourceFile.Unreadable(problem, origin, fallbackId) : null;
        }

        // Also where it is another part's: that part reads it, perhaps later.
        if (line.Path is not null) output.Read(Path.Combine(_folder, line.Path));
        var id = line.Id ?? line.Path ?? line.Url ?? fallbackId;
        if (!accepts(id)) return null;
        origin = origin with
        {
            Path = line.Path,
            Url = AddressOf(line),
            ContentType = line.ContentType,
            FetchedAt = line.Fetched,
            Site = line.Site,
        };
        if (line.Content is not null) return new InputDocument(SourceDocument.FromText(line.Content, SourceFormat.Unknown, origin, id));
        if (line.Path is null) return SourceFile.Unreadable("The line has neither \"path\" nor \"content\".", origin, id);
        return SourceFile.Read(Path.Combine(_folder, line.Path), origin with { Container = null, Offset = null }, id, limits);
    }

    /// <summary>The address; null unless it is absolute. One that starts with a slash would be that of a file on some systems.</summary>
    private static Uri? AddressOf(ManifestLine line) => line.Url is not ['/', ..] && Uri.TryCreate(line.Url, UriKind.Absolute, out var address) ? address : null;

    private static bool TryParse(ReadOnlySpan<byte> json, [NotNullWhen(true)] out ManifestLine? line, out string problem) =>
        TryParseWhole(json, out line, out problem) || (SurrogateEscapes.Repair(json) is { } repaired && TryParseWhole(repaired, out line, out problem));

    private static bool TryParseWhole(ReadOnlySpan<byte> json, [NotNullWhen(true)] out ManifestLine? line, out string problem)
    {
        line = null;
        problem = "The line is not a JSON object.";
        try
        {
            // Lists that were put together have a byte order mark where each of them begins.
            if (json.TrimStart(" \t\uFEFF"u8) is [(byte)'{', ..] written) line = JsonSerializer.Deserialize(written, ManifestLineContext.Default.ManifestLine);
        }
        catch (JsonException exception)
        {
            // "$.fetched": the JSON is sound, but the value is not. In other messages the parser counts lines, where it is given one.
            problem = exception is { Path: ['$', '.', .. var name], InnerException: null or InvalidOperationException }
                ? $"The value of \"{name}\" cannot be read."
                : $"The line is not valid JSON at byte {exception.BytePositionInLine}: {exception.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0]}";
        }

        if (line is null && !Utf8.IsValid(json)) problem = "The line is not UTF-8.";
        return line is not null;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
}
