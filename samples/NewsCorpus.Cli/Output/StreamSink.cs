namespace NewsCorpus.Cli.Output;

/// <summary>Writes records one after the other, between what opens and what closes the format.</summary>
internal sealed class StreamSink : IRecordSink
{
    private readonly WholeRecordStream _records;
    private readonly RecordRenderer _renderer;

    /// <summary>Begins the output.</summary>
    /// <param name="stream">The stream, closed with this.</param>
    /// <param name="renderer">Knows what opens and closes the output.</param>
    public StreamSink(Stream stream, RecordRenderer renderer)
    {
        _records = new WholeRecordStream(stream);
        _renderer = renderer;
        _records.Write(renderer.Header.Span);
    }

    public void Write(RenderedRecord record) => _records.Write(record.Content.Span);

    public void Complete()
    {
    }

    public void Flush() => _records.Flush();

    public void Dispose()
    {
        _records.Write(_renderer.Footer.Span);
        _records.Dispose();
    }
}
