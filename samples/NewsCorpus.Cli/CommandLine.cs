using System.CommandLine;
using NewsCorpus.Cli.Commands;

namespace NewsCorpus.Cli;

/// <summary>The entry of the app: arguments in, exit code out.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="console">The streams.</param>
    /// <param name="cancellationToken">Interrupts the run as Ctrl+C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CliConsole console, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Turns scraped news (HTML, plain text, PDF) into clean, explained article records.")
        {
            ParseCommand.Create(console),
            FilterCommand.Create(console),
            InspectCommand.Create(console),
            IdentifyCommand.Create(console),
            LearnCommand.Create(console),
            MergeCommand.Create(console),
            DeduplicateCommand.Create(console),
            ReportCommand.Create(console),
            EvaluateCommand.Create(console),
        };
        HelpWithExamples.AddTo(root);
        // Who names no command asks what there is.
        var parsed = root.Parse(args is [] ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in ProblemsOf(parsed)) console.Error.WriteLine("newscorpus: " + TerminalText.Clean(problem));
            var command = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
            console.Error.WriteLine($"Run newscorpus {command}--help to see what is possible.");
            return ExitCode.BadArguments;
        }

        try
        {
            using var output = new StreamWriter(console.OpenOutput());
            var configuration = new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (CliException exception)
        {
            console.Error.WriteLine("newscorpus: " + TerminalText.Clean(exception.Message));
            return exception.ExitCode;
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine("newscorpus: interrupted.");
            return ExitCode.Retry;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The reader of a pipe went away, the disk is full, standard output is closed: what was written is whole.
            console.Error.WriteLine("newscorpus: " + TerminalText.Clean(exception.Message));
            return ExitCode.Retry;
        }
    }

    /// <summary>What is wrong with the arguments, a line each. A command that is not known is one mistake, and what follows it no other.</summary>
    private static IEnumerable<string> ProblemsOf(System.CommandLine.ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..]
            ? [$"{unknown}: no such command or option."]
            : parsed.Errors.Select(error => error.Message.ReplaceLineEndings("").Replace('\t', ' '));
}
