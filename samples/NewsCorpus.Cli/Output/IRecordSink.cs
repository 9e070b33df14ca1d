namespace NewsCorpus.Cli.Output;

/// <summary>Where rendered records go. Not thread-safe. Disposing it completes what was begun, whatever ended the run.</summary>
internal interface IRecordSink : IDisposable
{
    /// <summary>The file that the records are in while it is not the one that was named; null where it is.</summary>
    string? Elsewhere => null;

    /// <summary>Takes one record.</summary>
    void Write(RenderedRecord record);

    /// <summary>Called when all inputs were read and all records written.</summary>
    void Complete();

    /// <summary>Hands over all records so far; called when the run has to wait.</summary>
    void Flush();
}
