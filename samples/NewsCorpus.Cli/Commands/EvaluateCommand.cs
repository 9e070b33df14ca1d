using System.CommandLine;
using NewsCorpus.Cli.Output;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that measures records against gold data.</summary>
internal static class EvaluateCommand
{
    private const string Help = """
        Measure records against gold data, and print the figures.

        A gold file has a line for each document, {"id", ...}, with any of: "body", "title", "date" (yyyy-MM-dd), "authors", "tags", "publisher",
        "lang", and "with" and "without" (passages that the body must hold and must not hold). Only the fields that a line has are measured. A document
        without a record counts as an empty answer. Ids are compared as they are: parse a list with the same ids.

        G may also be the name of a public set (aeb, fundus, trafilatura, htmldate, wcxb, text, pdf, lang, lang-mixed, charset) that is unpacked in the
        folder that NEWSCORPUS_EVAL names, or in ~/.cache/newscorpus-eval.

        Figures: body_f1, body_p and body_r compare runs of four words, averaged over the documents (exact: the share that is identical, page_f1: the mean of
        the documents' own); title_exact and date_accuracy are shares; authors_f1 and tags_f1 compare sets of names.

        Examples:
          newscorpus parse pages.jsonl -o articles.jsonl
          newscorpus evaluate --gold gold.jsonl --predictions articles.jsonl
          newscorpus evaluate --gold gold.jsonl --predictions articles.jsonl --detail per-document.json

        Exit codes: 0 done, 2 bad arguments, or a file that cannot be used, 75 broken off, run again.
        """;

    /// <summary>Its options.</summary>
    public static Command Create(CliConsole console)
    {
        var gold = new Option<string>("--gold") { HelpName = "G", Description = "What is right: a gold file (.jsonl, .jsonl.gz), or the name of a set.", Required = true };
        var predictions = new Option<string>("--predictions") { HelpName = "P", Description = "What `parse` or `identify` wrote (.jsonl, .jsonl.gz).", Required = true };
        var detail = new Option<string?>("--detail") { HelpName = "FILE", Description = "Also write what was right in each document, as JSON; not written when left out." };
        var command = new Command("evaluate", Help) { gold, predictions, detail };
        command.SetAction(arguments => Run(console, arguments.GetRequiredValue(gold), arguments.GetRequiredValue(predictions), arguments.GetValue(detail)));
        return command;
    }

    private static int Run(CliConsole console, string gold, string predictions, string? detail)
    {
        var place = OutputPlace.OfFile(detail);
        place.Refuse(gold);
        place.Refuse(predictions);
        if (Directory.Exists(predictions)) throw new CliException($"{predictions}: is a folder; name the records in it.");
        OutputTarget.Probe(detail);
        try
        {
            using var output = new StreamWriter(console.OpenOutput());
            Quality.EvaluateCommand.Run(gold, predictions, root: null, detail, output);
            return ExitCode.Done;
        }
        // Where a disk is full, or nobody reads the pipe, another run may succeed.
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or InvalidDataException or ArgumentException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new CliException(exception.Message, ExitCode.BadArguments, exception);
        }
    }
}
