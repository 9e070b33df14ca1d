using System.CommandLine;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that shows a corpus at a glance.</summary>
internal static class ReportCommand
{
    private const string Help = """
        Show a corpus at a glance, as a web page.

        The page tells how documents ended, which fields their articles have, languages, publications, authors, times and lengths, which articles have
        nearly the same body, and which are worth a look. Of records made with --explain it also tells by which rules text was removed.

        Examples:
          newscorpus parse pages/ -o articles.jsonl
          newscorpus report articles.jsonl -o report.html
          newscorpus report part-*.jsonl.gz -o report.html
          newscorpus parse pages/ | newscorpus report - -o report.html

        Exit codes: 0 done, 1 some lines are no records (the page names them), 2 bad arguments, or no records at all, 75 broken off, run again.
        """;

    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("RECORDS") { Description = "What `parse` wrote as JSON Lines (.jsonl, .jsonl.gz), or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where the page goes; standard output when left out." };
        var command = new Command("report", Help) { paths, output };
        command.SetAction((arguments, cancellationToken) =>
            new ReportRun(console) { Paths = arguments.GetRequiredValue(paths), Output = arguments.GetValue(output) }.RunAsync(cancellationToken));
        return command;
    }
}
