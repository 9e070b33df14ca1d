namespace NewsCorpus.Warc;

/// <summary>The line that opens a record: "WARC/1.0" or "WARC/1.1".</summary>
internal static class RecordMark
{
    /// <summary>How many bytes show whether a record begins.</summary>
    public const int Length = 7;

    /// <summary>How many bytes show whether a whole line opens a record.</summary>
    public const int LineLength = 10;

    private static ReadOnlySpan<byte> Mark => "WARC/1."u8;

    /// <summary>Whether a record begins here.</summary>
    public static bool Opens(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark);

    /// <summary>Where, behind a line break, a line opens a record; -1 when none does. A mark within running text is none.</summary>
    public static int IndexIn(ReadOnlySpan<byte> bytes)
    {
        var from = 1;
        while (from < bytes.Length && bytes[from..].IndexOf(Mark) is >= 0 and var found)
        {
            var at = from + found;
            if (bytes[at - 1] == '\n' && bytes[(at + Length)..] is [>= (byte)'0' and <= (byte)'9', (byte)'\r' or (byte)'\n', ..]) return at;
            from = at + Length;
        }

        return -1;
    }
}
