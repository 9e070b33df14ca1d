using System.CommandLine;
using System.Globalization;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Sites;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that learns what repeats on the pages of each site.</summary>
internal static class LearnCommand
{
    private const string Help = """
        Learn what stands again and again on the pages of each site, for `parse --profile`.

        The site of a document is the "site" of its line in a list, else the host of its "url" (of its address in a WARC archive); documents without either, and what cannot be read, are
        left out.

        Examples:
          newscorpus learn corpus.jsonl -o profile.json
          newscorpus learn crawl.warc.gz -o profile.json
          newscorpus learn corpus.jsonl --shard 3/16 -o profile-3.json     then: newscorpus merge profile-*.json -o profile.json
          newscorpus parse corpus.jsonl --profile profile.json -o articles.jsonl

        Exit codes: 0 all were learned, 1 some were left out, 2 bad arguments, 75 broken off, run again.
        """;

    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("PATH") { Description = "What `parse` takes.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = "The profile.", Required = true };
        var shard = ShardOption.Create();
        var command = new Command("learn", Help) { paths, output, shard };
        command.SetAction((arguments, cancellationToken) =>
            RunAsync(console, arguments.GetRequiredValue(paths), arguments.GetRequiredValue(output), arguments.GetValue(shard), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string[] paths, string output, Shard? shard, CancellationToken cancellationToken)
    {
        var parser = new NewsParser(new RunOptions { Format = OutputFormat.JsonLines }.ToParserOptions());
        var place = OutputPlace.OfFile(output);
        var named = new InputPaths(console, new NewsParserOptions().Limits, place);
        var inputs = named.Resolve(paths);
        OutputTarget.Probe(output);
        var builder = new SiteProfileBuilder();
        int counted = 0, leftOut = 0;
        foreach (var input in inputs)
        {
            await foreach (var document in input.ReadAsync(shard is { } part ? part.Holds : static _ => true, cancellationToken))
            {
                if (parser.Learn(document.Source, builder, cancellationToken)) counted++;
                else leftOut++;
                document.ReturnBuffer();
            }
        }

        place.RefuseDocument(output);
        var profile = builder.Build();
        var hint = leftOut == 0 ? "" : " (they have neither \"site\" nor \"url\", or cannot be read)";
        using (var stream = OutputTarget.OpenStream(console, output)) profile.Save(stream);
        console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{counted:N0} documents of {profile.Sites.Count():N0} sites learned, {leftOut:N0} left out{hint}; the profile is {OutputTarget.NameOf(output)}"));
        if (named.Skipped.Describe() is { } skipped) console.Error.WriteLine("  " + skipped);
        return leftOut == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
