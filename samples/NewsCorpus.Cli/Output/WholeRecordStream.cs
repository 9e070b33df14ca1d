namespace NewsCorpus.Cli.Output;

/// <summary>
/// Writes records to a stream in large pieces that end where a record ends: a run that is killed between two pieces leaves no torn record.
/// Not thread-safe.
/// </summary>
/// <param name="stream">The stream, closed with this.</param>
internal sealed class WholeRecordStream(Stream stream) : IDisposable
{
    private const int FlushBytes = 256 * 1024;

    private byte[] _buffer = new byte[FlushBytes];
    private int _length;

    /// <summary>Adds one record.</summary>
    public void Write(ReadOnlySpan<byte> record)
    {
        if (_length + record.Length > _buffer.Length) Flush();
        if (record.Length > _buffer.Length)
        {
            stream.Write(record);
            return;
        }

        record.CopyTo(_buffer.AsSpan(_length));
        _length += record.Length;
    }

    /// <summary>Hands all that was added to the operating system.</summary>
    public void Flush()
    {
        var length = _length;
        _length = 0;
        if (length > 0) stream.Write(_buffer, 0, length);
        stream.Flush();
    }

    public void Dispose()
    {
        Flush();
        _buffer = [];
        stream.Dispose();
    }
}
