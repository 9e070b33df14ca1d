using Microsoft.Extensions.Logging;

namespace NewsCorpus;

/// <summary>The lines that the parser logs.</summary>
internal static partial class ParserLog
{
    [LoggerMessage(1, LogLevel.Debug, "Parsed {Id}: {Outcome}, {DiagnosticCount} diagnostics.")]
    public static partial void Parsed(ILogger logger, string id, ParseOutcome outcome, int diagnosticCount);

    [LoggerMessage(2, LogLevel.Error, "The {Kind} {Extension} failed; its answer was left out.")]
    public static partial void ExtensionFailed(ILogger logger, string kind, string? extension, Exception exception);
}
