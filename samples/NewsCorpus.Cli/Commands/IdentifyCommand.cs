using System.CommandLine;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that tells languages.</summary>
internal static class IdentifyCommand
{
    private const string Help = """
        Tell the language of texts, and where in them it changes.

        Lists (.jsonl, .ndjson, .jsonl.gz, or -) hold a text a line: {"id", "text"}, or, from standard input, the text itself. Other paths are documents (files, folders,
        globs, .zip, .tar and .warc archives), of which the article is asked, or all that is visible where there is none.
        The answer is a line for each text: {"id", "language", "confidence", "script", "segments": [{"start", "end", "language", "confidence"}]}, with BCP 47
        names ("und" where there is no language), confidences in [0, 1], and offsets in UTF-16 units.

        Examples:
          newscorpus identify texts.jsonl -o languages.jsonl
          newscorpus identify pages/ > languages.jsonl
          newscorpus identify articles.jsonl.gz               the records of `parse`
          echo "Le pont reste fermé jusqu'au printemps." | newscorpus identify -

        Exit codes: 0 done, 1 some texts could not be read, 2 bad arguments, 75 broken off, run again.
        """;

    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Lists of texts (.jsonl, .ndjson, .jsonl.gz), files, folders, globs, archives (.zip, .tar, .tar.gz, .warc, .warc.gz), or - for lines from standard input.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where the answers go; standard output when left out." };
        var command = new Command("identify", Help) { paths, output };
        command.SetAction((arguments, cancellationToken) => new IdentifyRun(console)
        {
            Paths = arguments.GetRequiredValue(paths),
            Output = arguments.GetValue(output),
        }.RunAsync(cancellationToken));
        return command;
    }
}
