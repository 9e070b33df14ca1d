namespace NewsCorpus.Cli.Input;

/// <summary>One thing that the user named: a file, a folder's file, a list of documents, an archive.</summary>
internal interface ISourceInput
{
    /// <summary>How much of it has been read, in [0, 1]; it may be asked from another thread.</summary>
    double Progress { get; }

    /// <summary>Reads its documents in their order. What cannot be read becomes a document with its outcome.</summary>
    /// <param name="accepts">Whether this run takes a document of that id; the content of others is not read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    IAsyncEnumerable<InputDocument> ReadAsync(Func<string, bool> accepts, CancellationToken cancellationToken);
}
