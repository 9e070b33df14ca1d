using System.Globalization;
using System.Text;
using NewsCorpus.Warc;

namespace NewsCorpus.Tests.Warc;

/// <summary>What records become, and what is known of them.</summary>
public sealed class WarcReaderTests
{
    [Fact]
    public async Task Read_Answer_GivesItsBodyAndOrigin()
    {
        var archive = new WarcArchive().Add("warcinfo", "", "software: test").AddPage(7, "Content-Type: text/html; charset=utf-8\r\nX-Long: one\r\n  two\r\nLast-Modified: Mon\r\n");

        var document = Assert.Single(await WarcArchive.ReadAsync(archive.Plain()));

        Assert.Equal(WarcArchive.Page, Encoding.UTF8.GetString(document.Content.Span));
        Assert.Equal("urn:test:7", document.Id);
        Assert.Equal(new Uri("https://courier.example/7"), document.Origin.Url);
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero), document.Origin.FetchedAt);
        Assert.Equal("text/html; charset=utf-8", document.Origin.ContentType);
        Assert.Equal(["Content-Type=text/html; charset=utf-8", "X-Long=one two", "Last-Modified=Mon"], document.Origin.HttpHeaders.Select(field => $"{field.Key}={field.Value}"));
        Assert.Equal(WarcArchive.Container, document.Origin.Container);
        Assert.Equal(archive.Offsets[1], document.Origin.Offset);
    }

    [Theory]
    [InlineData("WARC-Target-URI: <https://a.example/x>\r\nWARC-Date: 2024-05-06T07:08:09.123456789Z\r\n", "https://a.example/x", "2024-05-06 07:08:09")]
    [InlineData("warc-target-uri:https://a.example/x\r\nwarc-date:\t2024-05-06T07:08:09Z\r\n", "https://a.example/x", "2024-05-06 07:08:09")]
    [InlineData("WARC-Target-URI: /x\r\nWARC-Date: 2024-05\r\n", null, null)]
    [InlineData("WARC-Target-URI:\r\n  https://a.example/x\r\n", "https://a.example/x", null)]
    public async Task Read_FieldsOfTheRecord_AreTakenInAllTheirForms(string fields, string? address, string? time)
    {
        var document = Assert.Single(await WarcArchive.ReadAsync(new WarcArchive().Add("resource", fields + "Content-Type: text/html\r\n", WarcArchive.Page).Plain()));

        Assert.Equal(address, document.Origin.Url?.OriginalString);
        Assert.Equal(time, document.Origin.FetchedAt?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Read_LinesThatEndInLineFeedsAlone_AreRead()
    {
        var archive = Encoding.UTF8.GetString(new WarcArchive().AddPage(1).AddPage(2).Plain()).Replace("\r\n", "\n", StringComparison.Ordinal);
        // The head of each answer lost three bytes.
        var length = Encoding.UTF8.GetByteCount(WarcArchive.Page) + "HTTP/1.1 200 OK\nContent-Type: text/html\n\n".Length;

        var documents = await WarcArchive.ReadAsync(Encoding.UTF8.GetBytes(archive.Replace($"Content-Length: {length + 3}", $"Content-Length: {length}", StringComparison.Ordinal)));

        Assert.Equal($"1={WarcArchive.Page.Length} 2={WarcArchive.Page.Length}", WarcArchive.Summary(documents));
    }

    [Fact]
    public async Task Read_ResourceAndConversion_AreDocuments()
    {
        var archive = new WarcArchive()
            .Add("resource", "Content-Type: application/pdf\r\nWARC-Record-ID: <urn:a>\r\n", "%PDF-1.7")
            .Add("conversion", "Content-Type: text/plain\r\nWARC-Record-ID: <urn:b>\r\n", "The old quay opened again.")
            .Add("conversion", "WARC-Identified-Payload-Type: text/plain\r\n", "The ferry did not.");

        var documents = await WarcArchive.ReadAsync(archive.Plain());

        Assert.Equal(["application/pdf", "text/plain", "text/plain"], documents.Select(document => document.Origin.ContentType));
        Assert.Equal(["urn:a", "urn:b", "crawl.warc:3"], documents.Select(document => document.Id));
    }

    [Theory]
    [InlineData(WarcSkipReason.WarcInfo, "warcinfo", "", "software: test")]
    [InlineData(WarcSkipReason.Request, "request", "", "GET / HTTP/1.1\r\n\r\n")]
    [InlineData(WarcSkipReason.Metadata, "metadata", "", "via: x")]
    [InlineData(WarcSkipReason.Metadata, "resource", "WARC-Target-URI: <metadata://crawler.example/log.txt>\r\nContent-Type: text/plain\r\n", "200 OK")]
    [InlineData(WarcSkipReason.Revisit, "revisit", "Content-Type: application/http\r\n", "HTTP/1.1 200 OK\r\n\r\n")]
    [InlineData(WarcSkipReason.Continuation, "continuation", "", "rest")]
    [InlineData(WarcSkipReason.OtherType, "postcard", "", "hello")]
    [InlineData(WarcSkipReason.NotHttp, "response", "Content-Type: text/dns\r\n", "a.example. 300 IN A 192.0.2.1")]
    [InlineData(WarcSkipReason.Status, "response", "Content-Type: application/http\r\n", "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<p>moved</p>")]
    [InlineData(WarcSkipReason.Status, "response", "", "HTTP/1.0 404 Not Found\r\n\r\n")]
    [InlineData(WarcSkipReason.MediaType, "response", "Content-Type: application/http\r\n", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG")]
    [InlineData(WarcSkipReason.MediaType, "response", "Content-Type: application/http\r\n", "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n\0\u0001\u0002")]
    [InlineData(WarcSkipReason.MediaType, "response", "", "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n{\"id\": 1}")]
    [InlineData(WarcSkipReason.MediaType, "response", "WARC-Identified-Payload-Type: image/gif\r\n", "HTTP/1.1 200 OK\r\n\r\nGIF")]
    [InlineData(WarcSkipReason.MediaType, "resource", "Content-Type: application/json\r\n", "{}")]
    public async Task Read_RecordWithoutDocument_IsCounted(WarcSkipReason reason, string type, string fields, string block)
    {
        var reader = WarcArchive.NewReader(new MemoryStream(new WarcArchive().Add(type, fields, block).AddPage(2).Plain()));

        Assert.Equal("2=105", WarcArchive.Summary(await WarcArchive.ReadAsync(reader)));
        Assert.All(Enum.GetValues<WarcSkipReason>(), known => Assert.Equal(known == reason ? 1 : 0, reader.CountSkipped(known)));
    }

    [Theory]
    [InlineData("Content-Type: application/octet-stream\r\n", "%PDF-1.7 \0\u0001")]
    [InlineData("Content-Type: application/octet-stream\r\n", "<html><p>quay")]
    [InlineData("Content-Type: Text/HTML charset=utf-8\r\n", "<p>quay")]
    [InlineData("", "The old quay opened again.")]
    public async Task Read_ContentOfNoStatedType_IsJudgedByItsBytes(string fields, string body) =>
        Assert.Equal($"1={body.Length}", WarcArchive.Summary(await WarcArchive.ReadAsync(new WarcArchive().AddPage(1, fields, WarcArchive.Bytes(body)).Plain())));

    [Fact]
    public async Task Read_ContentTypeOfAnswer_WinsOverIdentifiedOne()
    {
        var archive = new WarcArchive()
            .Add("response", "WARC-Identified-Payload-Type: text/plain\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + WarcArchive.Page)
            .Add("response", "WARC-Identified-Payload-Type: application/xhtml+xml\r\n", "HTTP/1.1 200 OK\r\n\r\n" + WarcArchive.Page);

        Assert.Equal(["text/html", "application/xhtml+xml"], (await WarcArchive.ReadAsync(archive.Plain())).Select(document => document.Origin.ContentType));
    }

    [Fact]
    public async Task Read_InterimAnswer_IsPassedOver() =>
        Assert.Equal("1=105", WarcArchive.Summary(await WarcArchive.ReadAsync(
            new WarcArchive().Add("response", WarcArchive.FieldsOf(1), "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + WarcArchive.Page).Plain())));

    [Fact]
    public async Task Read_AnswerWithoutBody_GivesAnEmptyDocument() =>
        Assert.Equal("1=0 2=0", WarcArchive.Summary(await WarcArchive.ReadAsync(
            new WarcArchive().AddPage(1, body: []).Add("response", WarcArchive.FieldsOf(2), "HTTP/1.1 204 No Content\r\nX: y").Plain())));

    [Fact]
    public async Task Read_UnwantedDocuments_AreNeitherGivenNorCounted()
    {
        var reader = WarcArchive.NewReader(
            new MemoryStream(new WarcArchive().AddPage(1).AddPage(2).Add("request", WarcArchive.FieldsOf(3), "GET").Add("request", WarcArchive.FieldsOf(4), "GET").Plain()),
            new WarcReaderOptions { Accepts = id => id is "urn:test:2" or "urn:test:3" });

        Assert.Equal("2=105", WarcArchive.Summary(await WarcArchive.ReadAsync(reader)));
        Assert.Equal(1, reader.CountSkipped(WarcSkipReason.Request));
    }

    [Fact]
    public async Task Read_Twice_IsRefused()
    {
        var reader = WarcArchive.NewReader(new MemoryStream());
        Assert.Empty(await WarcArchive.ReadAsync(reader));
        await Assert.ThrowsAsync<InvalidOperationException>(() => WarcArchive.ReadAsync(reader));
    }

    [Fact]
    public async Task Read_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var reader = WarcArchive.NewReader(new MemoryStream(new WarcArchive().AddPage(1).AddPage(2).Plain()));
        await using var documents = reader.ReadAsync(stop.Token).GetAsyncEnumerator();
        Assert.True(await documents.MoveNextAsync());
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await documents.MoveNextAsync());
    }

    [Fact]
    public void Misuse_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new WarcReader(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WarcReaderOptions { MaxHeaderBytes = 0 });
        Assert.Throws<ArgumentNullException>("Limits", () => new WarcReaderOptions { Limits = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => WarcArchive.NewReader(new MemoryStream()).CountSkipped((WarcSkipReason)99));
    }

    [Fact]
    public async Task Read_DocumentsIntoTheParser_GivesRecordsInTheirOrder()
    {
        var archive = new WarcArchive();
        for (var i = 0; i < 40; i++) archive.AddPage(i);

        var ids = new List<string>();
        await foreach (var result in NewsParser.Default.ParseManyAsync(WarcArchive.NewReader(new MemoryStream(archive.Packed())).ReadAsync(), maxThreads: 4)) ids.Add(result.Id);

        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"urn:test:{i}"), ids);
    }
}
