namespace NewsCorpus.Cli;

/// <summary>Ends a run with one line for the user.</summary>
/// <param name="message">The line.</param>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="cause">What happened underneath, or null.</param>
internal sealed class CliException(string message, int exitCode = ExitCode.BadArguments, Exception? cause = null) : Exception(message, cause)
{
    public int ExitCode { get; } = exitCode;
}
