using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <summary>The extension boundary: the one place where any exception is caught, because anybody's code may run behind it.</summary>
/// <param name="logger">Is told of each failure.</param>
/// <param name="report">Takes a diagnostic that names the extension.</param>
internal readonly struct ExtensionBoundary(ILogger logger, Action<Diagnostic> report)
{
    /// <summary>Runs an extension; when it fails, its answer is left out.</summary>
    public void Run<T, TContext>(T extension, TContext context, Action<T, TContext> run, [CallerArgumentExpression(nameof(extension))] string kind = "")
        where T : notnull
    {
        try
        {
            run(extension, context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            ParserLog.ExtensionFailed(logger, kind, extension.GetType().FullName, exception);
            report(new Diagnostic(DiagnosticCodes.ExtensionFailed, $"The {kind} {extension.GetType().FullName} failed: {exception.Message}"));
        }
    }
}
