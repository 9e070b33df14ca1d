using System.IO.Compression;
using System.Text;
using NewsCorpus.Sources;
using NewsCorpus.Warc;

namespace NewsCorpus.Tests.Warc;

/// <summary>Chunks and codings of HTTP answers, as they were sent and as crawlers store them.</summary>
public sealed class HttpPayloadTests
{
    private const int MaxBytes = 1_000_000;

    private static readonly string s_page = string.Concat(Enumerable.Repeat(WarcArchive.Page + "\r\n", 100));

    [Theory]
    [InlineData("4\r\nquay\r\n0\r\n\r\n", "quay")]
    [InlineData("4;name=value\r\nquay\r\n1A \r\nabcdefghijklmnopqrstuvwxyz\r\n0\r\nTrailer: x\r\n\r\n", "quayabcdefghijklmnopqrstuvwxyz")]
    [InlineData("4\nquay\n2\nay\n0\n\n", "quayay")]
    [InlineData("0\r\n\r\n", "")]
    [InlineData("", "")]
    // Joined already.
    [InlineData("<p>quay</p>", "<p>quay</p>")]
    [InlineData("4\r\nquay without a break", "4\r\nquay without a break")]
    [InlineData("0\r\nis what they got", "0\r\nis what they got")]
    // Cut off, and nonsense.
    [InlineData("4\r\nquay\r\n9\r\nope", "quayope")]
    [InlineData("4\r\nquay\r\nnonsense", "quaynonsense")]
    [InlineData("4\r\nquay\r\n-4\r\nquay", "quay-4\r\nquay")]
    [InlineData("FFFFFFFFFFFFFFFF\r\nquay", "FFFFFFFFFFFFFFFF\r\nquay")]
    [InlineData("4\r\nquay\r\n7FFFFFFFFFFFFFFF\r\nrest", "quayrest")]
    public void Decode_Chunks_AreJoined(string body, string expected) => Assert.Equal(expected, Text(Decode(WarcArchive.Bytes(body), ("Transfer-Encoding", "Chunked"))));

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("raw")]
    [InlineData("br")]
    public void Decode_Coding_IsUndone(string coding)
    {
        var packed = Pack(coding, WarcArchive.Bytes(s_page));
        var field = ("content-encoding", coding == "raw" ? "deflate" : coding.ToUpperInvariant());

        Assert.Equal(s_page, Text(Decode(packed, field)));
        // As crawlers store it that unpack, and leave the field.
        Assert.Equal(s_page, Text(Decode(WarcArchive.Bytes(s_page), field)));
        Assert.Equal(s_page, Text(Decode([.. WarcArchive.Bytes($"{packed.Length:x}\r\n"), .. packed, .. "\r\n0\r\n\r\n"u8], field, ("Transfer-Encoding", "chunked"))));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void Decode_CodingBeyondTheLimit_IsRefused(string coding)
    {
        var payload = Decode(Pack(coding, new byte[50_000_000]), ("Content-Encoding", coding));

        Assert.Equal((ParseOutcome.LimitExceeded, DiagnosticCodes.SourceTooLarge), (payload.Failure?.Outcome, payload.Failure?.Diagnostic.Code));
        Assert.Equal(MaxBytes, Decode(Pack(coding, new byte[MaxBytes]), ("Content-Encoding", coding)).Content.Count);
    }

    [Fact]
    public void Decode_SeveralCodings_AreUndoneInTheirOrder()
    {
        var packed = Pack("gzip", Pack("br", WarcArchive.Bytes(s_page)));

        Assert.Equal(s_page, Text(Decode(packed, ("Content-Encoding", "br, gzip"))));
        Assert.Equal(s_page, Text(Decode(packed, ("Content-Encoding", "br"), ("Transfer-Encoding", "gzip, chunked"))));
        Assert.Equal(DiagnosticCodes.HeaderLimit, Decode(packed, ("Content-Encoding", "gzip, gzip, gzip, gzip")).Failure?.Diagnostic.Code);
    }

    [Fact]
    public void Decode_DamagedCoding_GivesWhatCameBefore()
    {
        var random = new byte[200_000];
        new Random(1).NextBytes(random);
        var packed = Pack("gzip", random);
        packed[^5] ^= 1;

        var payload = Decode(packed, ("Content-Encoding", "gzip"));

        Assert.NotNull(payload.Problem);
        Assert.InRange(payload.Content.Count, 100_000, 200_000);
        Assert.NotNull(Decode([0x78, 0xBB, 0, 0, 0, 0, 1, 2, 3], ("Content-Encoding", "deflate")).Problem);
    }

    [Fact]
    public void Decode_UnknownCoding_IsRefusedUnlessItWasUndone()
    {
        Assert.Equal(ParseOutcome.Undecodable, Decode([0x28, 0xB5, 0x2F, 0xFD, 0, 1, 2], ("Content-Encoding", "zstd")).Failure?.Outcome);
        Assert.Equal(s_page, Text(Decode(WarcArchive.Bytes(s_page), ("Content-Encoding", "zstd"))));
        Assert.Equal(s_page, Text(Decode(WarcArchive.Bytes(s_page), ("Content-Encoding", "utf-8"))));
    }

    private static byte[] Pack(string coding, byte[] content) => WarcArchive.Pack(content, stream => coding switch
    {
        "deflate" => new ZLibStream(stream, CompressionLevel.Optimal),
        "raw" => new DeflateStream(stream, CompressionLevel.Optimal),
        "br" => new BrotliStream(stream, CompressionLevel.Fastest),
        _ => new GZipStream(stream, CompressionLevel.Optimal),
    });

    private static HttpPayload Decode(byte[] body, params (string Name, string Value)[] fields) =>
        HttpPayload.Decode(body, [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))], MaxBytes, OwnMemory.Instance);

    private static string Text(HttpPayload payload)
    {
        Assert.Null(payload.Problem);
        Assert.Null(payload.Failure);
        return Encoding.UTF8.GetString(payload.Content);
    }
}
