using System.CommandLine;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that stands in a pipe: JSON Lines in, JSON Lines out, one for one and in order.</summary>
internal static class FilterCommand
{
    private const string Help = """
        Read documents as JSON Lines from standard input, write records to standard output.

        Each line is {"id", "url", "content" or "path", "contentType", "fetched"}. Answers come in the order of the lines, and as soon as there is
        nothing to wait for. A document without an article is an answer too: the exit code is 0 unless the stream breaks off.

        Examples:
          zcat pages.jsonl.gz | newscorpus filter > articles.jsonl
          parallel --pipe --block 50M newscorpus filter --threads 1 < pages.jsonl > articles.jsonl
        """;

    /// <summary>Its options.</summary>
    public static Command Create(CliConsole console)
    {
        var explain = new Option<bool>("--explain") { Description = "Add what was removed, and all evidence, with rules and confidences." };
        var threads = ParseCommand.CreateThreadsOption();
        var focus = ParseCommand.CreateFocusOption();
        var command = new Command("filter", Help) { explain, focus, threads };
        command.SetAction((arguments, cancellationToken) => RunAsync(
            console,
            new RunOptions
            {
                Format = OutputFormat.Of(name: null, output: null),
                IsExplained = arguments.GetValue(explain),
                Focus = ParseCommand.FocusOf(arguments.GetValue(focus)),
                Threads = arguments.GetValue(threads),
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, RunOptions options, CancellationToken cancellationToken)
    {
        var renderer = new RecordRenderer(options.CreateWriter());
        var input = new LineInput(StandardInput.Name, () => LineStream.OfStream(console.OpenInput()), options.ToParserOptions().Limits, OutputPlace.None);
        using var sink = new StreamSink(console.OpenOutput(), renderer);
        var run = new RecordRun([input], options, sink, renderer);
        await run.RunAsync(cancellationToken);
        return ExitCode.Done;
    }
}
