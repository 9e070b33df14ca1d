using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsCorpus.Cli;

/// <summary>
/// Help that gives each command one line in the list of commands, and the rest of its description (examples, exit codes) at the end of its own page.
/// </summary>
/// <param name="page">Writes the page itself.</param>
/// <param name="details">What follows it, by command.</param>
internal sealed class HelpWithExamples(HelpAction page, IReadOnlyDictionary<Command, string> details) : SynchronousCommandLineAction
{
    /// <summary>Gives all commands of a program such help.</summary>
    public static void AddTo(RootCommand root)
    {
        var details = new Dictionary<Command, string>();
        foreach (var command in root.Subcommands)
        {
            var description = (command.Description ?? "").ReplaceLineEndings("\n");
            var firstLine = description.IndexOf('\n', StringComparison.Ordinal);
            if (firstLine < 0) continue;
            details[command] = description[firstLine..].Trim('\n');
            command.Description = description[..firstLine];
        }

        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction page } help) help.Action = new HelpWithExamples(page, details);
        }
    }

    /// <summary>Whoever asks for help need not name a path.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(System.CommandLine.ParseResult parseResult)
    {
        var exitCode = page.Invoke(parseResult);
        if (details.TryGetValue(parseResult.CommandResult.Command, out var text)) parseResult.InvocationConfiguration.Output.WriteLine(text + "\n");
        return exitCode;
    }
}
