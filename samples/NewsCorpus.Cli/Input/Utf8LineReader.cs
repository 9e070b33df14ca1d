using System.Text;

namespace NewsCorpus.Cli.Input;

/// <summary>Reads the lines of a stream as bytes, each with its offset, without the byte order mark of the stream. A line beyond the limit is skipped, not held. Not thread-safe.</summary>
/// <param name="stream">The stream, which is left open.</param>
/// <param name="maxLineBytes">The longest line that is held.</param>
internal sealed class Utf8LineReader(Stream stream, int maxLineBytes)
{
    private const int InitialBytes = 64 * 1024;

    private byte[] _buffer = new byte[InitialBytes];
    private int _start;
    private int _end;
    private long _bufferOffset;
    private bool _isAtEnd;

    /// <summary>The line that was read last, without its line break; valid until the next read. Empty when it was too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The offset in the stream at which that line starts.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether that line was longer than the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether a line break stood behind that line: the last line of a file that was cut off has none.</summary>
    public bool HasBreak { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <returns>Whether there was one.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Offset = _bufferOffset + _start;
        IsTooLong = false;
        var searched = _start;
        while (true)
        {
            var found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                Take(searched + found, next: searched + found + 1);
                return true;
            }

            searched = _end;
            if (_isAtEnd)
            {
                var isLine = _end > _start || IsTooLong;
                Take(_end, next: _end);
                return isLine;
            }

            if (_end - _start > maxLineBytes)
            {
                IsTooLong = true;
                _start = _end;
            }

            searched -= MakeRoom();
            // Standard input is cancelled by nobody: a run that is interrupted while it waits for a line must not wait on.
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).AsTask().WaitAsync(cancellationToken);
            _isAtEnd = read == 0;
            _end += read;
        }
    }

    private void Take(int end, int next)
    {
        if (Offset == 0 && _buffer.AsSpan(_start, end - _start).StartsWith(Encoding.UTF8.Preamble)) _start += Encoding.UTF8.Preamble.Length;
        var line = _buffer.AsMemory(_start, end - _start);
        if (line.Length > 0 && line.Span[^1] == '\r') line = line[..^1];
        Line = IsTooLong ? default : line;
        HasBreak = next > end;
        _start = next;
    }

    /// <summary>Moves the line to the front, and doubles the buffer when it is full.</summary>
    /// <returns>How far the line moved.</returns>
    private int MakeRoom()
    {
        var moved = _start;
        if (moved > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _bufferOffset += moved;
            _end -= moved;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        return moved;
    }
}
