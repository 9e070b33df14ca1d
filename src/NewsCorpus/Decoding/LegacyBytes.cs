namespace NewsCorpus.Decoding;

/// <summary>
/// The bytes above 0x7F that characters have in a single-byte set. Bytes that the set leaves free stand for the control characters of the same number,
/// as in the decoders of browsers.
/// </summary>
internal sealed class LegacyBytes
{
    private const int TableSize = 0x2300;
    private readonly byte[] _bytes = new byte[TableSize];

    /// <summary>Reads the set.</summary>
    /// <param name="charset">A name that <see cref="CharsetNames.Find"/> gives.</param>
    public LegacyBytes(string charset)
    {
        for (var value = 0x80; value <= 0x9F; value++) _bytes[value] = (byte)value;
        var encoding = CharsetNames.EncodingOf(charset);
        Span<char> decoded = stackalloc char[4];
        for (var value = 0x80; value <= 0xFF; value++)
        {
            if (encoding.GetChars([(byte)value], decoded) == 1 && decoded[0] < TableSize) _bytes[decoded[0]] = (byte)value;
        }
    }

    /// <summary>The byte of a character; 0 when it has none above 0x7F.</summary>
    public byte ByteOf(char unit) => unit < TableSize ? _bytes[unit] : (byte)0;
}
