using System.CommandLine;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that leaves copies out of a corpus.</summary>
internal static class DeduplicateCommand
{
    private const string Help = """
        Leave out articles whose body is nearly that of another one.

        Of articles whose fingerprints differ in a few bits (bodies that share some nine in ten of their words in a row) the first stays, in the order of the
        files; all other records stay as they are, also those of documents without an article.

        Examples:
          newscorpus deduplicate articles.jsonl -o unique.jsonl
          newscorpus deduplicate part-*.jsonl.gz -o unique.jsonl.gz --copies copies.jsonl.gz

        Exit codes: 0 done, 2 bad arguments, or a file that holds something else than records, 75 broken off, run again.
        """;

    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("RECORDS") { Description = "What `parse` wrote as JSON Lines (.jsonl, .jsonl.gz): files, which are read twice.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where the records go that stay; standard output when left out. Packed with gzip where its name ends in .gz." };
        var copies = new Option<string?>("--copies") { HelpName = "FILE", Description = "Where the records go that are left out; nowhere when left out." };
        var command = new Command("deduplicate", Help) { paths, output, copies };
        command.SetAction((arguments, cancellationToken) =>
            new DeduplicateRun(console) { Paths = arguments.GetRequiredValue(paths), Output = arguments.GetValue(output), Copies = arguments.GetValue(copies) }.RunAsync(cancellationToken));
        return command;
    }
}
