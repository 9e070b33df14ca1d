using NewsCorpus.Cli.Corpus;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Cli.Pages;

namespace NewsCorpus.Cli.Commands;

/// <summary>One run of the command "report": records in, one page out.</summary>
/// <param name="console">The streams.</param>
internal sealed class ReportRun(CliConsole console)
{
    private readonly CorpusFigures _figures = new();

    public required IReadOnlyList<string> Paths { get; init; }

    public string? Output { get; init; }

    /// <summary>Reads all records, then writes the page.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="CliException">A path does not exist, or none holds a record.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        StandardInput.RefuseTwice(Paths);
        var place = OutputPlace.OfFile(Output);
        foreach (var path in Paths)
        {
            if (path != StandardInput.Name) RecordFile.Check(path, place);
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
            await foreach (var (lines, line) in RecordFile.ReadAsync(path, stream.Content, cancellationToken))
            {
                if (RecordFile.RecordOf(lines) is { } record) _figures.Add(record);
                else _figures.AddUnreadable($"{line}: is no record that `parse` wrote.");
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            _figures.AddUnreadable($"{path}: {exception.Message}");
        }
    }
}
