namespace NewsCorpus.Cli.Output;

/// <summary>
/// Writes records to a stream in large pieces that end where a record ends: a run that is killed between two pieces leaves no torn record.
/// Not thread-safe.
/// </summary>
/// <param name="stream">The stream, closed with this.</param>
internal sealed class WholeRecordStream(Stream stream) : IDisposable
{
    private const int PieceBytes = 256 * 1024;

    private readonly byte[] _piece = new byte[PieceBytes];
    private int _length;

    /// <summary>Adds one record.</summary>
    public void Write(ReadOnlySpan<byte> record)
    {
        if (_length + record.Length > _piece.Length) WritePiece();
        if (record.Length > _piece.Length)
        {
            stream.Write(record);
            return;
        }

        record.CopyTo(_piece.AsSpan(_length));
        _length += record.Length;
    }

    /// <summary>Hands all that was added to the operating system.</summary>
    public void Flush()
    {
        WritePiece();
        stream.Flush();
    }

    public void Dispose()
    {
        try
        {
            Flush();
        }
        finally
        {
            stream.Dispose();
        }
    }

    private void WritePiece()
    {
        var length = _length;
        _length = 0;
        if (length > 0) stream.Write(_piece, 0, length);
    }
}
