using System.Globalization;
using System.Text.Json;
using NewsCorpus.Cli.Corpus;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Cli.Pages;
using NewsCorpus.Writing;

namespace NewsCorpus.Cli.Commands;

/// <summary>One run of the command "report": records in, one page out.</summary>
/// <param name="console">The streams.</param>
internal sealed class ReportRun(CliConsole console)
{
    // A record with all evidence is a few times as long as its source.
    private const int MaxLineBytes = 1024 * 1024 * 1024;

    private readonly CorpusFigures _figures = new();

    public required IReadOnlyList<string> Paths { get; init; }

    public string? Output { get; init; }

    /// <summary>Reads all records, then writes the page.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="CliException">A path does not exist, or none holds a record.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var place = OutputPlace.OfFile(Output);
        foreach (var path in Paths)
        {
            if (path == StandardInput.Name) continue;
            if (Directory.Exists(path)) throw new CliException($"{path}: is a folder; name the records in it.");
            if (!File.Exists(path)) throw new CliException($"{path}: no such file.");
            place.Refuse(path);
        }

        OutputTarget.Probe(Output);
        foreach (var path in Paths) await ReadAsync(path, cancellationToken);
        if (_figures.Records == 0) throw new CliException(_figures.Problems is [var first, ..] ? first : "there are no records.");
        await using var stream = OutputTarget.OpenStream(console, Output);
        await using var writer = new StreamWriter(stream);
        new ReportPage(_figures).Write(writer);
        if (_figures.Unreadable > 0) console.Error.WriteLine(TerminalText.Clean(_figures.Problems[0] + (_figures.Unreadable > 1 ? $" There are {_figures.Unreadable} such lines in all." : "")));
        return _figures.Unreadable == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private async Task ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = await LineStream.OpenAsync(console, path, cancellationToken);
            var lines = new Utf8LineReader(stream.Content, MaxLineBytes);
            for (var number = 1; await lines.ReadAsync(cancellationToken); number++)
            {
                if (lines.IsTooLong || !lines.Line.Span.Trim(" \t"u8).IsEmpty) Add(lines, string.Create(CultureInfo.InvariantCulture, $"{path}:{number}"));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            _figures.AddUnreadable($"{path}: {exception.Message}");
        }
    }

    private void Add(Utf8LineReader lines, string place)
    {
        if (Parse(lines) is { } record && IsWhole(record)) _figures.Add(record);
        else _figures.AddUnreadable($"{place}: is no record that `parse` wrote.");
    }

    /// <summary>The record of a line; null where the line holds something else.</summary>
    private static ArticleRecord? Parse(Utf8LineReader lines)
    {
        try
        {
            return lines.IsTooLong ? null : JsonSerializer.Deserialize(lines.Line.Span, ArticleRecordContext.Default.ArticleRecord);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether a record has what every record has: JSON may say null where the type does not.</summary>
    private static bool IsWhole(ArticleRecord record) =>
        record is { Id: not null, Outcome: not null, Source.Format: not null }
        && record.Blocks.All(IsWhole) && (record.Removed ?? []).All(IsWhole) && record.Diagnostics.All(static diagnostic => diagnostic?.Code is not null);

    private static bool IsWhole(BlockRecord block) => block is { Role: not null, Rule: not null, Text: not null };
}
