using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace NewsCorpus.Warc;

/// <summary>Reads the header fields of records and of HTTP answers, which are written alike: a first line, fields that may go on in indented lines, a blank line.</summary>
internal static class HeaderBlock
{
    /// <summary>Looks for the blank line.</summary>
    /// <param name="bytes">The bytes, which begin with the first line.</param>
    /// <param name="from">Where to begin: what stands before was searched already.</param>
    /// <returns>The length of the header with its blank line; -1 where there is none.</returns>
    public static int LengthOf(ReadOnlySpan<byte> bytes, int from)
    {
        var at = from;
        while (bytes[at..].IndexOf((byte)'\n') is >= 0 and var found)
        {
            at += found + 1;
            if (bytes[at..] is [(byte)'\n', ..]) return at + 1;
            if (bytes[at..] is [(byte)'\r', (byte)'\n', ..]) return at + 2;
        }

        return -1;
    }

    /// <summary>The first line, without its line break.</summary>
    public static ReadOnlySpan<byte> FirstLineOf(ReadOnlySpan<byte> header) => LineOf(ref header);

    /// <summary>Reads the fields; lines that are none are left out.</summary>
    /// <param name="header">The header with its first line.</param>
    /// <param name="maxFields">The most fields.</param>
    /// <param name="fields">The fields in their order.</param>
    /// <returns>Whether there are no more than allowed.</returns>
    public static bool TryRead(ReadOnlySpan<byte> header, int maxFields, out ImmutableArray<KeyValuePair<string, string>> fields)
    {
        fields = [];
        var read = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        LineOf(ref header);
        while (!header.IsEmpty)
        {
            var line = FoldedLineOf(ref header, out var folded);
            var colon = line.IndexOf((byte)':');
            if (colon <= 0) continue;
            if (read.Count == maxFields) return false;
            var value = folded ?? TextOf(line[(colon + 1)..].Trim(" \t"u8));
            read.Add(new(TextOf(line[..colon].Trim(" \t"u8)), value));
        }

        fields = read.DrainToImmutable();
        return true;
    }

    /// <summary>The value of the first field of a name.</summary>
    public static string? ValueOf(ImmutableArray<KeyValuePair<string, string>> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) return field.Value.Length > 0 ? field.Value : null;
        }

        return null;
    }

    /// <summary>Takes a line, and the indented ones that go on with its value.</summary>
    private static ReadOnlySpan<byte> FoldedLineOf(scoped ref ReadOnlySpan<byte> rest, out string? folded)
    {
        folded = null;
        var line = LineOf(ref rest);
        if (rest is not [(byte)' ' or (byte)'\t', ..]) return line;
        var value = new StringBuilder(TextOf(line[(line.IndexOf((byte)':') + 1)..].Trim(" \t"u8)));
        while (rest is [(byte)' ' or (byte)'\t', ..])
        {
            var more = TextOf(LineOf(ref rest).Trim(" \t"u8));
            if (value.Length > 0 && more.Length > 0) value.Append(' ');
            value.Append(more);
        }

        folded = value.ToString();
        return line;
    }

    private static ReadOnlySpan<byte> LineOf(scoped ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return line.TrimEnd((byte)'\r');
    }

    /// <summary>Records are in UTF-8; HTTP says nothing of bytes beyond ASCII, which are UTF-8 or Latin-1 in practice.</summary>
    private static string TextOf(ReadOnlySpan<byte> bytes) => (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);
}
