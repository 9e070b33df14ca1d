using System.Runtime.CompilerServices;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>A file that holds one document.</summary>
/// <param name="path">The file, as the user named it.</param>
/// <param name="limits">The largest size that is read.</param>
internal sealed class FileInput(string path, ReadLimits limits) : ISourceInput
{
    private volatile bool _isRead;

    public double Progress => _isRead ? 1 : 0;

    public async IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var id = InputPaths.IdOf(path);
        if (accepts(id)) yield return SourceFile.Read(path, new SourceOrigin { Path = id }, id, limits);
        _isRead = true;
        await Task.CompletedTask;
    }
}
