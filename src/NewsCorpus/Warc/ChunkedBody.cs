using System.Buffers.Text;

namespace NewsCorpus.Warc;

/// <summary>Joins the chunks of a body that was sent in chunks (RFC 9112, section 7.1).</summary>
internal static class ChunkedBody
{
    // What follows the last chunk, where there are no trailer fields.
    private const int MaxEndBytes = 2;

    /// <summary>
    /// Joins the chunks in place. Many crawlers store a body joined already and keep the header field that says otherwise: what does not begin with
    /// a chunk is left as it is. Where chunks end in nonsense, and where the last one is cut off, what follows belongs to the body as it stands.
    /// </summary>
    /// <param name="body">The body; its bytes are moved.</param>
    /// <returns>The length of the joined body.</returns>
    public static int Join(Span<byte> body)
    {
        int from = 0, to = 0;
        while (TryReadSize(body[from..], out var size, out var lineLength))
        {
            if (to == 0 && !IsChunk(body[lineLength..], size)) return body.Length;
            from += lineLength;
            if (size == 0) return to;
            var length = (int)Math.Min(size, body.Length - from);
            body.Slice(from, length).CopyTo(body[to..]);
            from += length;
            to += length;
            from += LineBreakLength(body[from..]);
        }

        body[from..].CopyTo(body[to..]);
        return to + body.Length - from;
    }

    /// <summary>Whether the first line is one of a chunk, and no text that begins with a number: a line break follows the chunk, unless it is cut off.</summary>
    private static bool IsChunk(ReadOnlySpan<byte> rest, long size) =>
        size == 0 ? rest.Length <= MaxEndBytes || rest.IndexOf((byte)':') > 0 : size >= rest.Length || LineBreakLength(rest[(int)size..]) > 0;

    /// <summary>Reads a line such as "1a2b;name=value".</summary>
    private static bool TryReadSize(ReadOnlySpan<byte> bytes, out long size, out int lineLength)
    {
        size = 0;
        lineLength = bytes.IndexOf((byte)'\n') + 1;
        if (lineLength == 0) return false;
        var line = bytes[..lineLength].TrimEnd("\r\n \t"u8);
        if (line.IndexOf((byte)';') is >= 0 and var semicolon) line = line[..semicolon].TrimEnd(" \t"u8);
        return Utf8Parser.TryParse(line, out size, out var digits, 'x') && digits == line.Length && size >= 0;
    }

    private static int LineBreakLength(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'\r', (byte)'\n', ..] => 2,
        [(byte)'\n', ..] => 1,
        _ => 0,
    };
}
