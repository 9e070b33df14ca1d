using System.CommandLine;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that tells languages.</summary>
internal static class IdentifyCommand
{
    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Lists of texts (.jsonl with id, text), files of one text, or - for lines from standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where the answers go; standard output when left out." };
        var command = new Command("identify", "Tell the language of texts, and where in them it changes.") { paths, output };
        command.SetAction((arguments, cancellationToken) => new IdentifyRun(console)
        {
            Paths = arguments.GetRequiredValue(paths),
            Output = arguments.GetValue(output),
        }.RunAsync(cancellationToken));
        return command;
    }
}
