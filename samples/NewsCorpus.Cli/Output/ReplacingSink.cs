namespace NewsCorpus.Cli.Output;

/// <summary>
/// Writes beside an older file and takes its place when the run is over: until then a list may name that file as a document. What a run that broke off
/// has written there stays, for the next one to go on behind it.
/// </summary>
internal sealed class ReplacingSink : IRecordSink
{
    private readonly string _output;
    private readonly string _partial;
    private readonly IRecordSink _records;
    private readonly OutputPlace _place;
    private bool _isClosed;

    /// <summary>Begins the output.</summary>
    /// <param name="output">The older file.</param>
    /// <param name="open">Opens a file of a given name.</param>
    /// <param name="place">Knows whether the older file is read.</param>
    public ReplacingSink(string output, Func<string, IRecordSink> open, OutputPlace place)
    {
        _output = output;
        _partial = PartialOf(output);
        _records = open(_partial);
        _place = place;
        Elsewhere = _partial;
    }

    public string? Elsewhere { get; private set; }

    /// <summary>What a run that was to replace a file left beside it when it broke off; null where there is nothing, or where the file is newer.</summary>
    public static string? LeftBeside(string output)
    {
        var partial = PartialOf(output);
        return File.Exists(partial) && File.GetLastWriteTimeUtc(partial) >= File.GetLastWriteTimeUtc(output) ? partial : null;
    }

    public void Write(RenderedRecord record) => _records.Write(record);

    public void Complete()
    {
        _records.Complete();
        Dispose();
        if (_place.IsRead(_output)) throw new CliException($"{_output}: a list names it as a document, so it stays as it is; the records are in {_partial}.");
        File.Move(_partial, _output, overwrite: true);
        Elsewhere = null;
    }

    public void Flush() => _records.Flush();

    private static string PartialOf(string output) => output + ".partial";

    public void Dispose()
    {
        if (_isClosed) return;
        _isClosed = true;
        _records.Dispose();
    }
}
