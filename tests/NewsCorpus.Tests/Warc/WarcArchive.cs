using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsCorpus.Sources;
using NewsCorpus.Warc;

namespace NewsCorpus.Tests.Warc;

/// <summary>Builds archives, record by record, and reads them.</summary>
internal sealed class WarcArchive
{
    public const string Container = "crawl.warc";
    public const string Page = "<html><body><h1>Quay reopens</h1><p>The old quay of Port Elling opened again on Monday.</p></body></html>";

    private readonly List<byte[]> _records = [];

    /// <summary>The offsets of the records in the archive that is not packed.</summary>
    public List<long> Offsets { get; } = [];

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Adds bytes as they are.</summary>
    public WarcArchive AddRaw(byte[] bytes)
    {
        Offsets.Add(_records.Sum(record => (long)record.Length));
        _records.Add(bytes);
        return this;
    }

    public WarcArchive Add(string type, string fields, byte[] block, long? length = null) => AddRaw(Record(type, fields, block, length));

    public WarcArchive Add(string type, string fields, string block, long? length = null) => Add(type, fields, Bytes(block), length);

    /// <summary>Adds an HTTP answer of status 200; its name and address end in the number.</summary>
    public WarcArchive AddPage(int number, string fields = "Content-Type: text/html\r\n", byte[]? body = null, long? length = null) =>
        Add("response", FieldsOf(number), [.. Bytes($"HTTP/1.1 200 OK\r\n{fields}\r\n"), .. body ?? Bytes(Page)], length);

    public static string FieldsOf(int number) => string.Create(CultureInfo.InvariantCulture,
        $"WARC-Record-ID: <urn:test:{number}>\r\nWARC-Target-URI: https://courier.example/{number}\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nContent-Type: application/http; msgtype=response\r\n");

    public static byte[] Record(string type, string fields, byte[] block, long? length = null) =>
        [.. Bytes($"WARC/1.0\r\nWARC-Type: {type}\r\n{fields}Content-Length: {(length ?? block.Length).ToString(CultureInfo.InvariantCulture)}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    public byte[] Plain() => [.. _records.SelectMany(record => record)];

    /// <summary>One gzip member a record.</summary>
    public byte[] Packed() => [.. Members().SelectMany(member => member)];

    public IEnumerable<byte[]> Members() => _records.Select(record => Gzip(record));

    /// <summary>One gzip member for all.</summary>
    public byte[] PackedAsOne() => Gzip(Plain());

    public static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Optimal) => Pack(content, stream => new GZipStream(stream, level));

    public static byte[] Pack(byte[] content, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var packing = open(packed)) packing.Write(content);
        return packed.ToArray();
    }

    public static Task<List<SourceDocument>> ReadAsync(byte[] archive, WarcReaderOptions? options = null) => ReadAsync(NewReader(new MemoryStream(archive), options));

    public static async Task<List<SourceDocument>> ReadAsync(WarcReader reader)
    {
        var documents = new List<SourceDocument>();
        await foreach (var document in reader.ReadAsync()) documents.Add(document);
        return documents;
    }

    public static WarcReader NewReader(Stream stream, WarcReaderOptions? options = null) => new(stream, options ?? new WarcReaderOptions { Container = Container });

    /// <summary>What became of the documents, a word each: the last part of its id, and the code of its failure or the length of its content.</summary>
    public static string Summary(IEnumerable<SourceDocument> documents) => string.Join(' ', documents.Select(document =>
        string.Create(CultureInfo.InvariantCulture, $"{document.Id?.Split(':')[^1]}={document.Failure?.Diagnostic.Code ?? document.Content.Length.ToString(CultureInfo.InvariantCulture)}")));
}
