using System.CommandLine;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;
using NewsCorpus.Sites;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that merges the profiles of several shards.</summary>
internal static class MergeCommand
{
    private const string Help = """
        Merge site profiles. Their order does not matter, and any split of a corpus gives the same profile.

        Example:
          newscorpus merge profile-1.json profile-2.json -o profile.json

        Exit codes: 0 done, 2 bad arguments, or a file that holds no profile, 75 broken off, run again.
        """;

    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("PROFILE") { Description = "Profiles that `learn` or `merge` wrote.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = "The merged profile.", Required = true };
        var command = new Command("merge", Help) { paths, output };
        command.SetAction(arguments =>
        {
            var merged = SiteProfile.Empty;
            foreach (var path in arguments.GetRequiredValue(paths)) merged = merged.Merge(ProfileFile.Load(path));
            using var stream = OutputTarget.OpenStream(console, arguments.GetRequiredValue(output));
            merged.Save(stream);
            return ExitCode.Done;
        });
        return command;
    }
}
