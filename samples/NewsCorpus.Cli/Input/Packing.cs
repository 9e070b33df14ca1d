using System.IO.Compression;
using System.Text.Json;

namespace NewsCorpus.Cli.Input;

/// <summary>Tells packed bytes, and others that hold documents in a form that is not read, by how they begin.</summary>
internal static class Packing
{
    private const int TarMarkOffset = 257;
    private const int WarcMarkBytes = 7;

    /// <summary>Whether they are packed with gzip, which is unpacked wherever it is met.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    /// <summary>Whether they are a WARC archive.</summary>
    public static bool IsWarc(ReadOnlySpan<byte> bytes) => bytes.StartsWith("WARC/1."u8);

    /// <summary>Whether packed bytes are one; null where these are too few to tell.</summary>
    public static bool? IsWarcUnpacked(ReadOnlyMemory<byte> packed)
    {
        var start = new byte[WarcMarkBytes];
        try
        {
            using var unpacked = new GZipStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            return unpacked.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length ? IsWarc(start) : null;
        }
        catch (InvalidDataException)
        {
            // Cut off, or damaged: more bytes will tell.
            return null;
        }
    }

    /// <summary>What to tell about bytes that hold documents but are none; null when they may be one.</summary>
    public static string? RefusalOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => "This is a ZIP archive (as office documents are, too): name it on the command line as a file that ends in .zip, or unpack it.",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "This is packed with zstd: unpack it first (zstd -dc).",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "This is packed with xz: unpack it first (xz -dc).",
        [(byte)'B', (byte)'Z', (byte)'h', _, 0x31, 0x41, 0x59, 0x26, ..] => "This is packed with bzip2: unpack it first (bzip2 -dc).",
        [0x1F, 0x8B, ..] => "This is packed with gzip twice: unpack it once first (gzip -dc).",
        { Length: > TarMarkOffset } when bytes[TarMarkOffset..].StartsWith("ustar"u8) => "This is a tar archive: name it on the command line as a file that ends in .tar, .tar.gz or .tgz.",
        _ when IsWarc(bytes) => "This is a WARC archive: name it on the command line as a file that ends in .warc or .warc.gz.",
        _ => BeginsAsList(bytes) ? "This is a list of documents: name it on the command line as a file that ends in .jsonl or .jsonl.gz, or read it from standard input (-)." : null,
    };

    /// <summary>Whether the first line is one of a list of documents: as a page, its lines would be one article, and nobody would miss the others.</summary>
    private static bool BeginsAsList(ReadOnlySpan<byte> bytes)
    {
        if (bytes.TrimStart(" \t\r\n\uFEFF"u8) is not [(byte)'{', ..] list) return false;
        var end = list.IndexOf((byte)'\n');
        var json = new Utf8JsonReader(end < 0 ? list : list[..end]);
        var isDocument = false;
        try
        {
            while (json.Read())
            {
                if (json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName) isDocument |= json.ValueTextEquals("content"u8) || json.ValueTextEquals("path"u8);
            }

            return isDocument;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The same for the first line of a list.</summary>
    public static string? RefusalOfList(ReadOnlySpan<byte> line) => line.Trim(" \t"u8) switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "The list is in UTF-16: convert it to UTF-8 (iconv -f UTF-16 -t UTF-8).",
        [(byte)'['] or [(byte)'[', (byte)'{', ..] or [(byte)'[', (byte)' ', (byte)'{', ..] => "This is a JSON array: write one document a line (jq -c '.[]').",
        [(byte)'{'] => "This is a JSON object of several lines: write one document a line (jq -c .).",
        // A line of the list itself is what is looked for.
        [(byte)'{', ..] => null,
        _ => RefusalOf(line),
    };
}
