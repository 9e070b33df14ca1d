using System.CommandLine;
using NewsCorpus.Cli.Output;
using NewsCorpus.Cli.Pages;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that shows why each line was kept or removed.</summary>
internal static class InspectCommand
{
    private const string Help = """
        Show one document as a web page: what was kept and what was removed, coloured by role, with the rule behind each decision.

        Examples:
          newscorpus inspect page.html -o page-inspected.html
          newscorpus inspect paper.pdf --focus recall > paper.html
          curl -s https://courier.example/a | newscorpus inspect - -o a.html

        Exit codes: 0 it is an article, 1 it is none (the page says why), 2 bad arguments, 75 broken off, run again.
        """;

    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var path = new Argument<string>("FILE") { Description = "A page, a text or a PDF, or - for standard input." };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where the page goes; standard output when left out." };
        var focus = FocusOption.Create();
        var command = new Command("inspect", Help) { path, output, focus };
        command.SetAction((arguments, cancellationToken) =>
            RunAsync(console, arguments.GetRequiredValue(path), arguments.GetValue(output), arguments.GetValue(focus), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string path, string? output, Focus focus, CancellationToken cancellationToken)
    {
        var place = OutputPlace.OfFile(output);
        OutputTarget.Probe(output);
        var result = await SingleDocument.ParseAsync(console, path, place, focus, cancellationToken);
        if (output is not null) place.RefuseDocument(output);
        await using var stream = OutputTarget.OpenStream(console, output);
        await using var writer = new StreamWriter(stream);
        new InspectionPage(result).Write(writer);
        return result.IsArticle ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
