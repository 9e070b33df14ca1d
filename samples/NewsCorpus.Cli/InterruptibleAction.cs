using System.CommandLine;
using System.CommandLine.Invocation;

namespace NewsCorpus.Cli;

/// <summary>
/// Runs a command on a thread of its own, so that an interrupt reaches the program also while the command waits for somebody to write into a named pipe,
/// or works without asking whether it is to go on.
/// </summary>
/// <param name="command">What the command does.</param>
internal sealed class InterruptibleAction(CommandLineAction command) : AsynchronousCommandLineAction
{
    /// <summary>Gives all commands of a program such actions.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var command in root.Subcommands)
        {
            if (command.Action is { } action) command.Action = new InterruptibleAction(action);
        }
    }

    public override Task<int> InvokeAsync(System.CommandLine.ParseResult parseResult, CancellationToken cancellationToken = default) => Task.Run(
        () => command is AsynchronousCommandLineAction action
            ? action.InvokeAsync(parseResult, cancellationToken)
            : Task.FromResult(((SynchronousCommandLineAction)command).Invoke(parseResult)),
        cancellationToken);
}
