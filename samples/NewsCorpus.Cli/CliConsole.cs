using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace NewsCorpus.Cli;

/// <summary>The streams of a run, so that tests can run commands in their own process.</summary>
internal sealed record CliConsole
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Opens standard input, which a run reads at most once.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Opens standard output: records, or whatever a command answers.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>Progress, summaries and errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at standard output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person looks at standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The streams of this process.</summary>
    public static CliConsole OfProcess() => new()
    {
        OpenInput = Console.OpenStandardInput,
        OpenOutput = OpenStandardOutput,
        Error = new StreamWriter(new MessageStream(Console.OpenStandardError()), s_utf8) { AutoFlush = true },
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>Standard output. The stream of the console takes writing to a pipe that nobody reads for success, so that a run would go on for nobody.</summary>
    private static Stream OpenStandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // In a file this stream would keep a position of its own, and programs that share the file would write over each other.
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }

    /// <summary>A stream that a person looks at, as a terminal with colours.</summary>
    public static IAnsiConsole OpenTerminal(TextWriter writer)
    {
        // Spectre takes every writer that is not the one of System.Console for a file; whether this is a terminal is known here.
        var isDumb = string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
        var settings = new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isDumb ? AnsiSupport.No : AnsiSupport.Yes,
            Interactive = isDumb ? InteractionSupport.No : InteractionSupport.Yes,
        };
        return AnsiConsole.Create(settings);
    }

    /// <summary>Standard error as a terminal with colours.</summary>
    public IAnsiConsole OpenTerminal() => OpenTerminal(Error);
}
