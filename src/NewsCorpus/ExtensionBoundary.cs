using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using NewsCorpus.Sources;

namespace NewsCorpus;

/// <summary>The extension boundary: the one place where any exception is caught, because anybody's code may run behind it.</summary>
/// <param name="logger">Is told of each failure.</param>
/// <param name="diagnostics">Takes a diagnostic that names the extension, once where it fails alike again.</param>
/// <param name="cancellationToken">Tells the caller's wish to stop from an extension that gave up, such as a request of its own that timed out.</param>
internal readonly struct ExtensionBoundary(ILogger logger, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
{
    /// <summary>Runs an extension; when it fails, what it would have said is left out.</summary>
    public void Run<T, TContext>(T extension, TContext context, Action<T, TContext> run, [CallerArgumentExpression(nameof(extension))] string kind = "")
        where T : notnull =>
        Ask(extension, (context, run), false, static (extension, given) =>
        {
            given.run(extension, given.context);
            return true;
        }, kind);

    /// <summary>Asks an extension, which the question need not capture: a call allocates nothing.</summary>
    /// <returns>Its answer; when it fails, the other one.</returns>
    public TAnswer Ask<T, TContext, TAnswer>(
        T extension, TContext context, TAnswer otherwise, Func<T, TContext, TAnswer> ask, [CallerArgumentExpression(nameof(extension))] string kind = "")
        where T : notnull
    {
        try
        {
            return ask(extension, context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            ParserLog.ExtensionFailed(logger, kind, extension.GetType().FullName, exception);
            var diagnostic = new Diagnostic(DiagnosticCodes.ExtensionFailed, $"The {kind} {extension.GetType().FullName} failed: {exception.Message.ReplaceLineEndings(" ")}");
            if (!diagnostics.Contains(diagnostic)) diagnostics.Add(diagnostic);
            return otherwise;
        }
    }
}
