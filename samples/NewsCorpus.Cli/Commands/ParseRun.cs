using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Cli.Progress;

namespace NewsCorpus.Cli.Commands;

/// <summary>One run of the command "parse".</summary>
/// <param name="console">The streams.</param>
/// <param name="options">How to run.</param>
/// <param name="place">Where its output is.</param>
internal sealed class ParseRun(CliConsole console, RunOptions options, OutputPlace place)
{
    private static readonly TimeSpan s_lineInterval = TimeSpan.FromSeconds(10);

    /// <summary>Parses what the paths name.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="cancellationToken">Interrupts the run; what is finished stays.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var named = new InputPaths(console, options.ToParserOptions().Limits, place);
        var inputs = named.Resolve(paths);
        var renderer = new RecordRenderer(options.CreateWriter());
        RecordRun run;
        bool isWhole;
        string written;
        var file = options.IsResumed ? OutputTarget.FileOf(options.Output, options.Format) : null;
        var partial = file is null ? null : ReplacingSink.LeftBeside(OutputPlace.TargetOf(file));
        var finished = file is null ? null : await FinishedDocuments.ReadAsync(partial ?? file, GzipName.Is(file), cancellationToken);
        if (finished is { Records: > 0 }) console.Error.WriteLine($"{RunTally.Number(finished.Records)} records are there already; the run goes on behind them.");
        using (var sink = file is not null
            ? OutputTarget.OpenEnd(file, partial, renderer, place)
            : OutputTarget.Open(console, options.Output, options.Format, renderer, place, inputs.Any(static input => input is LineInput or StandardInput)))
        {
            run = new RecordRun(inputs, options, sink, renderer, finished);
            isWhole = await RunAsync(run, cancellationToken);
            written = OutputTarget.NameOf(sink.Elsewhere ?? options.Output);
        }

        new RunSummary(console).Write(run.Tally, written, named.Skipped.Describe());
        if (!isWhole) return ExitCode.Retry;
        return run.Tally.Failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }

    /// <summary>Runs with progress.</summary>
    /// <returns>Whether it came to its end.</returns>
    private async Task<bool> RunAsync(RecordRun run, CancellationToken cancellationToken)
    {
        try
        {
            await CreateProgress().ShowAsync(run.Tally, () => run.RunAsync(cancellationToken));
            return true;
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine("Interrupted: the records so far are whole; run again for the rest (with --resume, to go on behind those in a .jsonl file).");
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException("the output broke off: " + exception.Message, ExitCode.Retry, exception);
        }
    }

    private IRunProgress CreateProgress()
    {
        if (!console.ErrorIsTerminal) return new LineProgress(console.Error, s_lineInterval);
        // A bar and records on one screen would write over each other.
        if (console.OutputIsTerminal && OutputTarget.IsStandardOutput(options.Output)) return new QuietProgress();
        return new BarProgress(console.OpenTerminal());
    }
}
