using System.CommandLine;
using System.Text;
using NewsCorpus.Cli.Output;
using NewsCorpus.Cli.Pages;

namespace NewsCorpus.Cli.Commands;

/// <summary>The command that shows why each line was kept or removed.</summary>
internal static class InspectCommand
{
    private const string Help = """
        Show one document as a web page: what was kept and what was removed, coloured by role, with the rule behind each decision.

        Example:
          newscorpus inspect page.html -o page-inspected.html
        """;

    /// <summary>Its arguments and options.</summary>
    public static Command Create(CliConsole console)
    {
        var path = new Argument<string>("FILE") { Description = "A page, a text or a PDF, or - for standard input." };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where the page goes; standard output when left out." };
        var focus = ParseCommand.CreateFocusOption();
        var command = new Command("inspect", Help) { path, output, focus };
        command.SetAction((arguments, cancellationToken) =>
            RunAsync(console, arguments.GetRequiredValue(path), arguments.GetValue(output), ParseCommand.FocusOf(arguments.GetValue(focus)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string path, string? output, Focus focus, CancellationToken cancellationToken)
    {
        OutputTarget.Probe(output);
        var result = await SingleDocument.ParseAsync(console, path, OutputPlace.OfFile(output), focus, cancellationToken);
        await using var stream = OutputTarget.OpenStream(console, output);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        new InspectionPage(result).Write(writer);
        return result.IsArticle ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
