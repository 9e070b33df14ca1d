using System.Runtime.CompilerServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>A folder that gives no document: it gives one record that says so, so that nobody waits for its articles.</summary>
/// <param name="path">The folder.</param>
/// <param name="outcome">What became of it.</param>
/// <param name="diagnostic">Why.</param>
internal sealed class FailedFolderInput(string path, ParseOutcome outcome, Diagnostic diagnostic) : ISourceInput
{
    public double Progress => 1;

    /// <summary>A folder in which there is nothing to read.</summary>
    public static FailedFolderInput Empty(string path) =>
        new(path, ParseOutcome.Empty, new Diagnostic("folder-without-documents", "The folder holds no HTML, text, Markdown or PDF file, no list and no archive."));

    /// <summary>A folder that cannot be read.</summary>
    public static FailedFolderInput Unreadable(string path, string reason) =>
        new(path, ParseOutcome.Unreadable, new Diagnostic(DiagnosticCodes.FileUnreadable, reason));

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var id = InputPaths.IdOf(path);
        if (accepts(id)) yield return new InputDocument(SourceDocument.FromFailure(outcome, diagnostic, new SourceOrigin { Path = id }, id));
        await Task.CompletedTask;
    }
}
