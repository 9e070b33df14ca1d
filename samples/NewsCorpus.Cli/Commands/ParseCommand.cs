using System.CommandLine;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that turns sources into records.</summary>
internal static class ParseCommand
{
    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders, or lists of documents (.jsonl with id, path, url).", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where the records go; standard output when left out." };
        var explain = new Option<bool>("--explain") { Description = "Add what was removed, and all evidence, with rules and confidences." };
        var threads = new Option<int>("--threads") { HelpName = "N", Description = "Documents parsed at once; 0 takes one a processor." };
        var command = new Command("parse", "Turn pages, texts and PDFs into article records.") { paths, output, explain, threads };
        command.SetAction((arguments, cancellationToken) => new ParseRun(console)
        {
            Paths = arguments.GetRequiredValue(paths),
            Output = arguments.GetValue(output),
            Explain = arguments.GetValue(explain),
            Threads = arguments.GetValue(threads),
        }.RunAsync(cancellationToken));
        return command;
    }
}
