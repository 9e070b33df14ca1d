using System.Globalization;
using System.Text.Json;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Languages;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Commands;

/// <summary>One run of the command "identify": a JSON line for each text, with its language and the parts that are in one language each.</summary>
/// <param name="console">The streams.</param>
internal sealed class IdentifyRun(CliConsole console)
{
    private const string StandardInput = "-";
    private const int MaxLineBytes = 256 * 1024 * 1024;

    private static readonly LanguageIdentifier s_identifier = LanguageIdentifier.Default;
    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true });

    private bool _hasFailed;

    public required IReadOnlyList<string> Paths { get; init; }

    public string? Output { get; init; }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var path in Paths)
        {
            if (path != StandardInput && !File.Exists(path)) throw new CliException($"{path}: no such file.");
        }

        using var output = new WholeRecordStream(OutputTarget.OpenStream(console, Output));
        foreach (var path in Paths)
        {
            if (path == StandardInput) await ReadLinesAsync(path, LineStream.OfStream(console.OpenInput()), output, cancellationToken);
            else if (IsList(path)) await ReadLinesAsync(path, LineStream.OpenFile(path), output, cancellationToken);
            else output.Write(Answer(path, TextOf(path)));
        }

        return _hasFailed ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static bool IsList(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a document: its article where it has one, and otherwise all that is visible.</summary>
    private static string TextOf(string path)
    {
        var result = s_parser.Parse(new SourceDocument(File.ReadAllBytes(path), new SourceOrigin { Path = path }));
        return result.Article?.Body ?? string.Join('\n', result.Removed.Select(b => b.Text));
    }

    private async Task ReadLinesAsync(string path, LineStream stream, WholeRecordStream output, CancellationToken cancellationToken)
    {
        using (stream)
        {
            var lines = new Utf8LineReader(stream.Content, MaxLineBytes);
            for (var number = 1; await lines.ReadAsync(cancellationToken); number++)
            {
                if (lines.Line.Span.Trim(" \t"u8).IsEmpty) continue;
                var (id, text) = Read(lines.Line, string.Create(CultureInfo.InvariantCulture, $"{path}:{number}"));
                output.Write(Answer(id, text));
            }
        }
    }

    /// <summary>Reads a line: an object with id and text, or, from standard input, the text itself.</summary>
    private (string Id, string Text) Read(ReadOnlyMemory<byte> line, string fallbackId)
    {
        if (line.Span.TrimStart(" \t\uFEFF"u8) is not [(byte)'{', ..]) return (fallbackId, System.Text.Encoding.UTF8.GetString(line.Span));
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            return (StringOf(root, "id") ?? fallbackId, StringOf(root, "text") ?? StringOf(root, "content") ?? StringOf(root, "body") ?? "");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            console.Error.WriteLine($"{fallbackId}: {TerminalText.Clean(exception.Message)}");
            _hasFailed = true;
            return (fallbackId, "");
        }
    }

    private static string? StringOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static byte[] Answer(string id, string text)
    {
        var guess = s_identifier.Identify(text);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("language", guess.Language);
            writer.WriteNumber("confidence", Math.Round(guess.Confidence, 4));
            if (guess.Script is { } script) writer.WriteString("script", script);
            else writer.WriteNull("script");
            writer.WriteStartArray("segments");
            foreach (var span in s_identifier.Segment(text))
            {
                writer.WriteStartObject();
                writer.WriteNumber("start", span.Start);
                writer.WriteNumber("end", span.End);
                writer.WriteString("language", span.Language);
                writer.WriteNumber("confidence", Math.Round(span.Confidence, 4));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
