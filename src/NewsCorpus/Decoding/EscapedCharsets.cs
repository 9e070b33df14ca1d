namespace NewsCorpus.Decoding;

/// <summary>Finds the 7-bit character sets that switch by escape sequences: ISO-2022-JP, ISO-2022-KR and HZ.</summary>
internal static class EscapedCharsets
{
    private const byte Escape = 0x1B;

    /// <summary>The name of the character set of bytes that are all below 0x80, or null when they are plain ASCII.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        for (var rest = bytes; rest.IndexOf(Escape) is var at and >= 0; rest = rest[(at + 1)..])
        {
            var sequence = rest[(at + 1)..];
            if (sequence.StartsWith("$)C"u8)) return "iso-2022-kr";
            if (sequence.StartsWith("$B"u8) || sequence.StartsWith("$@"u8) || sequence.StartsWith("(J"u8) || sequence.StartsWith("$(D"u8) || sequence.StartsWith("(I"u8)) return "iso-2022-jp";
        }

        var open = bytes.IndexOf("~{"u8);
        return open >= 0 && IsHz(bytes[(open + 2)..]) ? "hz-gb-2312" : null;
    }

    /// <summary>Whether pairs of bytes in the range of GB 2312 follow until "~}".</summary>
    private static bool IsHz(ReadOnlySpan<byte> bytes)
    {
        var close = bytes.IndexOf("~}"u8);
        if (close < 2 || close % 2 != 0) return false;
        return !bytes[..close].ContainsAnyExceptInRange((byte)0x21, (byte)0x7E);
    }
}
