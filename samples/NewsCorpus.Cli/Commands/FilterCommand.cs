using System.CommandLine;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that stands in a pipe: JSON Lines in, JSON Lines out, one for one and in order.</summary>
internal static class FilterCommand
{
    private const string Help = """
        Read documents as JSON Lines (also packed with gzip) from standard input, write records to standard output.

        Each line is {"id", "url" (absolute), "content" or "path", "contentType", "fetched", "site"}. Answers come in the order of the lines, and as soon as there is
        nothing to wait for. A document without an article is an answer too.

        Examples:
          newscorpus filter < pages.jsonl.gz > articles.jsonl
          parallel --pipe --block 50M newscorpus filter --threads 1 < pages.jsonl > articles.jsonl

        Exit codes: 0 every line was answered, 1 standard input is no list or breaks off, 2 bad arguments, 75 broken off, run again.
        """;

    /// <summary>Its options.</summary>
    public static Command Create(CliConsole console)
    {
        var explain = new Option<bool>("--explain") { Description = "Add what was removed, and all evidence, with rules and confidences." };
        var threads = ThreadsOption.Create();
        var focus = FocusOption.Create();
        var command = new Command("filter", Help) { explain, focus, threads };
        command.SetAction((arguments, cancellationToken) => RunAsync(
            console,
            new RunOptions
            {
                Format = OutputFormat.JsonLines,
                IsExplained = arguments.GetValue(explain),
                Focus = arguments.GetValue(focus),
                Threads = arguments.GetValue(threads),
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, RunOptions options, CancellationToken cancellationToken)
    {
        var renderer = new RecordRenderer(options.CreateWriter());
        await using var stream = await StandardInput.OpenAsync(console, cancellationToken);
        var input = new LineInput(StandardInput.Name, () => LineStream.OfStream(stream), options.ToParserOptions().Limits, OutputPlace.None);
        using var sink = new StreamSink(console.OpenOutput(), renderer);
        var run = new RecordRun([input], options, sink, renderer);
        await run.RunAsync(cancellationToken);
        return input.Problem is null ? ExitCode.Done : throw new CliException("standard input: " + input.Problem, ExitCode.SomeFailed);
    }
}
