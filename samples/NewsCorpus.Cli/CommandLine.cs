using System.CommandLine;
using System.CommandLine.Parsing;
using NewsCorpus.Cli.Commands;

namespace NewsCorpus.Cli;

/// <summary>The entry of the app: arguments in, exit code out.</summary>
internal static class CommandLine
{
    // A name that begins with @ is that of a file like any other, not of one that holds arguments.
    private static readonly ParserConfiguration s_configuration = new() { ResponseFileTokenReplacer = null };

    // What the library answers to an interrupt that a command has not followed in the time it has: 128 and the numbers of SIGINT and SIGTERM.
    private static readonly int[] s_killed = [130, 143];

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
        InterruptibleAction.AddTo(root);
        // Who names no command asks what there is.
        var parsed = root.Parse(args is [] ? ["--help"] : args, s_configuration);
        if (ProblemsOf(parsed).ToList() is { Count: > 0 } problems)
        {
            foreach (var problem in problems) console.Error.WriteLine("newscorpus: " + TerminalText.Clean(problem));
            var command = parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ";
            console.Error.WriteLine($"Run newscorpus {command}--help to see what is possible.");
            return ExitCode.BadArguments;
        }

        try
        {
            using var output = new StreamWriter(console.OpenOutput());
            var configuration = new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false };
            var exitCode = await parsed.InvokeAsync(configuration, cancellationToken);
            if (!s_killed.Contains(exitCode)) return exitCode;
            console.Error.WriteLine("newscorpus: interrupted in the middle of its work: the end of the output may be missing.");
            return ExitCode.Retry;
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
            console.Error.WriteLine("newscorpus: the run broke off: " + TerminalText.Clean(exception.Message));
            return ExitCode.Retry;
        }
    }

    /// <summary>What is wrong with the arguments, a line each. A command that is not known is one mistake, and what follows it no other.</summary>
    private static IEnumerable<string> ProblemsOf(System.CommandLine.ParseResult parsed) =>
        parsed.Errors.Count > 0 && parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var unknown, ..]
            ? [$"{unknown}: no such command or option."]
            : [.. parsed.Errors.Select(MessageOf), .. parsed.CommandResult.Children.Where(static part => part.Tokens.Any(static token => token.Value.Length == 0)).Select(EmptyOf)];

    /// <summary>An empty name, such as "$FILE" of a script in which FILE was never set, is that of no file.</summary>
    private static string EmptyOf(SymbolResult part) => $"{(part is OptionResult option ? option.Option.Name : ((ArgumentResult)part).Argument.Name)}: the name that is given is empty.";

    /// <summary>What is wrong, with the name of the option, which the library leaves out where a value is none of those that there are.</summary>
    private static string MessageOf(ParseError error)
    {
        var message = error.Message.ReplaceLineEndings("").Replace('\t', ' ');
        if (error.SymbolResult is not OptionResult { Option: var option }) return message;
        return message.Contains(option.Name, StringComparison.Ordinal) || option.Aliases.Any(alias => message.Contains($"'{alias}'", StringComparison.Ordinal)) ? message : $"{option.Name}: {message}";
    }
}
