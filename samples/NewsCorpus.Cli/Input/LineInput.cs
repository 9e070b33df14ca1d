using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>A list of documents in JSON Lines: a manifest whose lines name files, or lines that hold the content themselves.</summary>
/// <param name="path">The list, as the user named it; relative files are looked for beside it.</param>
/// <param name="open">Opens the list.</param>
/// <param name="limits">The largest document that is read.</param>
internal sealed class LineInput(string path, Func<LineStream> open, ReadLimits limits) : ISourceInput
{
    // JSON writes one byte as up to six ("\u0000"); the rest of a line is small.
    private const int MaxEscapedLength = 6;

    private LineStream? _stream;

    public double Progress => _stream?.Progress ?? 0;

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stream = open();
        _stream = stream;
        var lines = new Utf8LineReader(stream.Content, (int)Math.Min(int.MaxValue / 2, (long)limits.MaxSourceBytes * MaxEscapedLength));
        var folder = Path.GetDirectoryName(path) ?? "";
        for (var number = 1; await lines.ReadAsync(cancellationToken); number++)
        {
            var origin = new SourceOrigin { Container = path.Replace('\\', '/'), Offset = lines.Offset };
            var fallbackId = string.Create(CultureInfo.InvariantCulture, $"{origin.Container}:{number}");
            if (lines.IsTooLong)
            {
                yield return SourceFile.Unreadable($"Line {number} is longer than any document may be.", origin, fallbackId);
            }
            else if (!IsBlank(lines.Line.Span))
            {
                if (Read(lines.Line.Span, folder, origin, fallbackId, accepts) is { } document) yield return document;
            }
        }
    }

    private InputDocument? Read(ReadOnlySpan<byte> json, string folder, SourceOrigin origin, string fallbackId, Func<string, bool> accepts)
    {
        if (!TryParse(json, out var line, out var problem))
        {
            return accepts(fallbackId) ? SourceFile.Unreadable(problem, origin, fallbackId) : null;
        }

        var id = line.Id ?? line.Path ?? line.Url ?? fallbackId;
        if (!accepts(id)) return null;
        var url = Uri.TryCreate(line.Url, UriKind.Absolute, out var absolute) ? absolute : null;
        origin = origin with { Url = url, ContentType = line.ContentType, FetchedAt = line.Fetched };
        if (line.Content is not null) return new InputDocument(SourceDocument.FromText(line.Content, SourceFormat.Unknown, origin with { Path = line.Path }, id));
        if (line.Path is null) return SourceFile.Unreadable("The line has neither a path nor content.", origin, id);
        return SourceFile.Read(Path.Combine(folder, line.Path), origin with { Path = line.Path, Container = null, Offset = null }, id, limits);
    }

    private static bool TryParse(ReadOnlySpan<byte> json, [NotNullWhen(true)] out ManifestLine? line, out string problem)
    {
        line = null;
        problem = "The line is not a JSON object.";
        try
        {
            line = JsonSerializer.Deserialize(json, ManifestLineContext.Default.ManifestLine);
        }
        catch (JsonException exception)
        {
            problem = "The line is not valid JSON: " + exception.Message;
        }

        return line is not null;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\uFEFF"u8) < 0;
}
