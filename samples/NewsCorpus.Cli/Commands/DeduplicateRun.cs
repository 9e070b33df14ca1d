using NewsCorpus.Cli.Corpus;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Cli.Progress;

namespace NewsCorpus.Cli.Commands;

/// <summary>One run of the command "deduplicate". It reads its files twice: to find the copies, and to write the others.</summary>
/// <param name="console">The streams.</param>
internal sealed class DeduplicateRun(CliConsole console)
{
    public required IReadOnlyList<string> Paths { get; init; }

    public string? Output { get; init; }

    public string? Copies { get; init; }

    /// <summary>Finds the copies, then writes.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="CliException">A path does not exist, or holds something else than records.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (place, copiesPlace) = (OutputPlace.OfFile(Output), OutputPlace.OfFile(Copies));
        if (!OutputTarget.IsStandardOutput(Copies)) place.Refuse(Copies);
        else if (Copies is not null && OutputTarget.IsStandardOutput(Output)) throw new CliException("-o and --copies need different places.");
        foreach (var path in Paths)
        {
            if (path == StandardInput.Name) throw new CliException("standard input cannot be read twice: name files of records.");
            RecordFile.Check(path, place);
            RecordFile.Check(path, copiesPlace);
        }

        OutputTarget.Probe(Output);
        OutputTarget.Probe(Copies);
        var groups = await FindAsync(cancellationToken);
        var copies = groups.SelectMany(static group => group.Skip(1)).ToHashSet();
        var records = await WriteAsync(copies, cancellationToken);
        console.Error.WriteLine(
            $"{RunTally.Number(records - copies.Count)} records {OutputTarget.NameOf(Output)}; {RunTally.Number(copies.Count)} left out as copies of {RunTally.Number(groups.Count)} of them.");
        return ExitCode.Done;
    }

    /// <summary>Groups of records with nearly the same body, as numbers of lines that are not blank, over all files.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<int>>> FindAsync(CancellationToken cancellationToken)
    {
        var groups = new CopyGroups();
        var number = 0;
        foreach (var path in Paths)
        {
            try
            {
                using var file = LineStream.OpenFile(path);
                if (!file.IsReadAgain) throw new CliException($"{path}: is a pipe, which cannot be read twice: name files of records.");
                await foreach (var (lines, place) in RecordFile.ReadAsync(path, file.Content, cancellationToken))
                {
                    groups.Add(number++, RecordFile.RecordOf(lines) ?? throw new CliException($"{place}: is no record that `parse` wrote."));
                }
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                throw new CliException($"{path}: {exception.Message}", ExitCode.BadArguments, exception);
            }
        }

        return groups.Find();
    }

    /// <summary>Writes the lines as they are.</summary>
    /// <returns>Their number.</returns>
    private async Task<int> WriteAsync(HashSet<int> copies, CancellationToken cancellationToken)
    {
        using var kept = new WholeRecordStream(OutputTarget.OpenStream(console, Output));
        using var leftOut = new WholeRecordStream(Copies is null ? Stream.Null : OutputTarget.OpenStream(console, Copies));
        var number = 0;
        foreach (var path in Paths)
        {
            using var file = LineStream.OpenFile(path);
            await foreach (var (lines, _) in RecordFile.ReadAsync(path, file.Content, cancellationToken))
            {
                (copies.Contains(number++) ? leftOut : kept).Write([.. lines.Line.Span, (byte)'\n']);
            }
        }

        return number;
    }
}
