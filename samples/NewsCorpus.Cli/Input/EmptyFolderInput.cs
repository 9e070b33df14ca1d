using System.Runtime.CompilerServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>A folder in which there is nothing to read: it gives one record that says so, so that nobody waits for its articles.</summary>
/// <param name="path">The folder.</param>
internal sealed class EmptyFolderInput(string path) : ISourceInput
{
    /// <summary>The code of its diagnostic.</summary>
    public const string Code = "folder-without-documents";

    public double Progress => 1;

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var id = path.Replace('\\', '/');
        var diagnostic = new Diagnostic(Code, "The folder holds no HTML, text or PDF file, no list and no archive.");
        if (accepts(id)) yield return new InputDocument(SourceDocument.FromFailure(ParseOutcome.Empty, diagnostic, new SourceOrigin { Path = id }, id));
        await Task.CompletedTask;
    }
}
