using System.Globalization;
using System.Text.Json;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Languages;
using NewsCorpus.Pdf;

namespace NewsCorpus.Cli.Commands;

/// <summary>One run of the command "identify": a JSON line for each text, with its language and the parts that are in one language each.</summary>
/// <param name="console">The streams.</param>
internal sealed class IdentifyRun(CliConsole console)
{
    private const int MaxLineBytes = 256 * 1024 * 1024;

    private static readonly LanguageIdentifier s_identifier = LanguageIdentifier.Default;
    private static readonly NewsParserOptions s_options = new NewsParserOptions { IncludeRemoved = true }.WithPdf();
    private static readonly NewsParser s_parser = new(s_options);

    private bool _hasFailed;

    public required IReadOnlyList<string> Paths { get; init; }

    public string? Output { get; init; }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        // Every path is resolved before the first text is read: a wrong one is found before any work is done.
        StandardInput.RefuseTwice(Paths);
        var place = OutputPlace.OfFile(Output);
        var documents = new InputPaths(console, s_options.Limits, place);
        var work = new List<(string Path, IReadOnlyList<ISourceInput>? Documents)>();
        foreach (var path in Paths) work.Add((path, path == StandardInput.Name || (InputPaths.IsLines(path) && File.Exists(place.Refuse(path))) ? null : documents.Resolve([path])));
        using var output = new WholeRecordStream(OutputTarget.OpenStream(console, Output));
        foreach (var (path, inputs) in work)
        {
            if (inputs is null) await ReadListAsync(path, output, cancellationToken);
            foreach (var input in inputs ?? []) await ReadDocumentsAsync(input, output, cancellationToken);
        }

        if (documents.Skipped.Describe() is { } skipped) console.Error.WriteLine(skipped);
        return _hasFailed ? ExitCode.SomeFailed : ExitCode.Done;
    }

    /// <summary>Asks each document for the text of its article where it has one, and otherwise for all that is visible.</summary>
    private async Task ReadDocumentsAsync(ISourceInput input, WholeRecordStream output, CancellationToken cancellationToken)
    {
        await foreach (var document in input.ReadAsync(static _ => true, cancellationToken))
        {
            var result = s_parser.Parse(document.Source, cancellationToken);
            document.ReturnBuffer();
            if (result.Outcome is not (ParseOutcome.Article or ParseOutcome.NotAnArticle)) Report(result.Id, result.Diagnostics.LastOrDefault()?.Message ?? result.Outcome.ToString());
            output.Write(Answer(result.Id, result.Article?.Body ?? string.Join('\n', result.Removed.Select(b => b.Text))));
        }
    }

    private async Task ReadListAsync(string path, WholeRecordStream output, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = await LineStream.OpenAsync(console, path, cancellationToken);
            var lines = new Utf8LineReader(stream.Content, MaxLineBytes);
            for (var number = 1; await lines.ReadAsync(cancellationToken); number++)
            {
                var lineId = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
                if (number == 1 && Packing.RefusalOfList(lines.Line.Span) is { } refusal) throw new InvalidDataException(refusal);
                if (lines.IsTooLong) Report(lineId, "The line is too long.");
                else if (lines.Line.Span.Trim(" \t"u8).IsEmpty) continue;
                var (id, text) = Read(lines.Line, lineId);
                output.Write(Answer(id, text));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or UnauthorizedAccessException)
        {
            Report(path, exception.Message);
        }
    }

    private void Report(string id, string problem)
    {
        console.Error.WriteLine(TerminalText.Clean($"{id}: {problem}"));
        _hasFailed = true;
    }

    /// <summary>Reads a line: an object with id and text, or, from standard input, the text itself.</summary>
    private (string Id, string Text) Read(ReadOnlyMemory<byte> line, string fallbackId)
    {
        if (line.Span.TrimStart(" \t\uFEFF"u8) is not [(byte)'{', ..]) return (fallbackId, System.Text.Encoding.UTF8.GetString(line.Span));
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var text = StringOf(root, "text") ?? StringOf(root, "content") ?? StringOf(root, "body");
            if (text is null) Report(fallbackId, "The line has no \"text\".");
            return (IdOf(root) ?? fallbackId, text ?? "");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            if (SurrogateEscapes.Repair(line.Span) is { } repaired) return Read(repaired, fallbackId);
            Report(fallbackId, exception.Message);
            return (fallbackId, "");
        }
    }

    private static string? IdOf(JsonElement element) =>
        element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Number ? id.GetRawText() : StringOf(element, "id");

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
