using System.Runtime.CompilerServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>A file that holds one document.</summary>
/// <param name="path">The file, as the user named it.</param>
/// <param name="limits">The largest size that is read.</param>
/// <param name="isFound">Whether it was found in a folder rather than named.</param>
internal sealed class FileInput(string path, ReadLimits limits, bool isFound) : ISourceInput
{
    private volatile bool _isRead;

    public double Progress => _isRead ? 1 : 0;

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var id = InputPaths.IdOf(path);
        var origin = new SourceOrigin { Path = id };
        // What has no length may be a named pipe, and opening one waits for somebody who writes. Of those that are named somebody does.
        if (accepts(id)) yield return isFound && new FileInfo(path) is { Exists: true, Length: 0 } ? new InputDocument(new SourceDocument(default, origin, id)) : SourceFile.Read(path, origin, id, limits);
        _isRead = true;
        await Task.CompletedTask;
    }
}
