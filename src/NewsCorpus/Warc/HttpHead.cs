using System.Collections.Immutable;

namespace NewsCorpus.Warc;

/// <summary>The status and the header fields of an HTTP answer (RFC 9112, sections 4 and 5).</summary>
/// <param name="Status">The status, such as 200.</param>
/// <param name="Fields">The header fields in their order.</param>
/// <param name="Length">The length in bytes, with the blank line.</param>
internal sealed record HttpHead(int Status, ImmutableArray<KeyValuePair<string, string>> Fields, int Length)
{
    private const int StatusDigits = 3;

    /// <summary>Whether another answer follows that counts.</summary>
    public bool IsInterim => Status is >= 100 and < 200;

    /// <summary>Whether the server gave what it was asked for.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether a message begins here that is an answer.</summary>
    public static bool Opens(ReadOnlySpan<byte> bytes) => bytes.StartsWith("HTTP/"u8);

    /// <summary>Reads the head of an answer.</summary>
    /// <param name="bytes">The head with its blank line, if it has one.</param>
    /// <param name="maxFields">The most fields.</param>
    /// <param name="head">The head.</param>
    public static HeaderProblem TryRead(ReadOnlySpan<byte> bytes, int maxFields, out HttpHead? head)
    {
        head = null;
        var line = HeaderBlock.FirstLineOf(bytes);
        var space = line.IndexOf((byte)' ');
        if (!Opens(line) || space < 0 || StatusOf(line[space..].TrimStart((byte)' ')) is not { } status) return HeaderProblem.Malformed;
        if (!HeaderBlock.TryRead(bytes, maxFields, out var fields)) return HeaderProblem.TooLarge;
        head = new HttpHead(status, fields, bytes.Length);
        return HeaderProblem.None;
    }

    private static int? StatusOf(ReadOnlySpan<byte> text)
    {
        if (text.Length < StatusDigits || text[..StatusDigits].ContainsAnyExceptInRange((byte)'0', (byte)'9')) return null;
        return ((text[0] - '0') * 100) + ((text[1] - '0') * 10) + (text[2] - '0');
    }
}
