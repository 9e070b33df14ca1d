using System.Text.Json;
using NewsCorpus.Tests.Warc;

namespace NewsCorpus.Tests.Cli;

/// <summary>WARC archives as inputs of the commands.</summary>
public sealed class WarcInputTests : IDisposable
{
    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Parse_Archive_GivesItsPagesInTheirOrderAndSaysWhatItPassedOver()
    {
        var archive = Crawl(3).Add("response", WarcArchive.FieldsOf(9), "HTTP/1.1 404 Not Found\r\n\r\n");

        Assert.Equal(0, await _cli.RunAsync("parse", _cli.Add("a.warc", archive.Plain()), _cli.Add("b.warc.gz", archive.Packed())));

        Assert.Equal(["urn:test:0", "urn:test:1", "urn:test:2", "urn:test:0", "urn:test:1", "urn:test:2"], Values("id"));
        Assert.Contains("passed over in archives: 2 warcinfo, 6 request, 2 redirects and errors (not 2xx)", _cli.Error, StringComparison.Ordinal);
        var source = JsonDocument.Parse(_cli.OutputLines[0]).RootElement.GetProperty("source");
        Assert.EndsWith("/a.warc", source.GetProperty("container").GetString(), StringComparison.Ordinal);
        Assert.Equal(archive.Offsets[2], source.GetProperty("offset").GetInt64());
        Assert.Equal("https://courier.example/0", source.GetProperty("url").GetString());
        Assert.Equal("2024-05-06T07:08:09+00:00", source.GetProperty("fetched").GetString());
        Assert.Equal(JsonValueKind.Null, source.GetProperty("path").ValueKind);
    }

    [Fact]
    public async Task Parse_FolderAndGlob_TakeArchivesAmongTheirFiles()
    {
        _cli.Add("crawl/a.warc", Crawl(1).Plain());
        _cli.Add("crawl/deep/b.WARC.GZ", Crawl(1).Packed());
        _cli.Add("crawl/deep/c.warc.wet.gz", WarcArchive.Gzip(WarcArchive.Record("conversion", "WARC-Record-ID: <urn:text>\r\nContent-Type: text/plain\r\n", WarcArchive.Bytes($"Quay 7 reopens\n\n{Text(7)}"))));
        _cli.Add("crawl/z.txt", $"Quay 8 reopens\n\n{Text(8)}");

        Assert.Equal(0, await _cli.RunAsync("parse", _cli["crawl"]));
        Assert.Equal(["urn:test:0", "urn:test:0", "urn:text", _cli["crawl/z.txt"]], Values("id"));
        Assert.Equal(0, await _cli.RunAsync("parse", _cli["crawl/**/*.warc"]));
        Assert.Equal(["urn:test:0"], Values("id"));
    }

    [Fact]
    public async Task Parse_StandardInput_IsReadAsTheFile()
    {
        var archive = Crawl(3);
        foreach (var bytes in (byte[][])[archive.Plain(), archive.Packed(), archive.PackedAsOne(), [.. archive.Packed()[..^30], .. archive.Packed()]])
        {
            await _cli.RunAsync("parse", _cli.Add("x.warc", bytes));
            var (lines, error) = (_cli.OutputLines, _cli.Error.Split(": ")[^1]);
            await _cli.RunAsync(new MemoryStream(bytes), false, ["parse", "-"], CancellationToken.None);

            Assert.True(lines.Length >= 3);
            Assert.Equal(lines.Length, _cli.OutputLines.Length);
            Assert.Equal(error, _cli.Error.Split(": ")[^1]);
        }
    }

    [Fact]
    public async Task Parse_Shards_ShareTheArchiveOut()
    {
        var archive = Crawl(30);
        for (var i = 0; i < 10; i++)
        {
            // Damage of all kinds, and records without a name behind it.
            archive.AddPage(100 + i, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]).AddRaw(WarcArchive.Bytes("garbage"));
            archive.Add("request", $"WARC-Record-ID: <urn:request:{100 + i}>\r\n", "GET /", length: 3).Add("conversion", "", Text(i)).AddPage(200 + i, length: 1000);
        }

        var path = _cli.Add("a.warc", archive.Plain());
        Assert.Equal(1, await _cli.RunAsync("parse", path));
        var all = _cli.OutputLines;

        var parts = new List<string>();
        for (var k = 1; k <= 3; k++)
        {
            Assert.Equal(1, await _cli.RunAsync("parse", path, "--shard", $"{k}/3"));
            Assert.InRange(_cli.OutputLines.Length, 1, all.Length - 2);
            parts.AddRange(_cli.OutputLines);
        }

        Assert.Equal(all.Length, all.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Parse_OnAnyNumberOfThreads_GivesTheSame()
    {
        var path = _cli.Add("a.warc.gz", [.. Crawl(30).Packed()[..^25], .. Crawl(10).Packed()]);
        Assert.Equal(1, await _cli.RunAsync("parse", path, "--threads", "1", "--explain"));
        var expected = _cli.Output;
        Assert.Equal(1, await _cli.RunAsync("parse", path, "--threads", "8", "--explain"));
        Assert.Equal(expected, _cli.Output);
    }

    [Fact]
    public async Task Parse_DamagedArchive_SaysWhereAndGoesOn()
    {
        var members = Crawl(2).Members().ToArray();
        var path = _cli.Add("a.warc.gz", [.. members[0], .. members[1], .. members[2][..^20], .. members[3], .. members[4]]);

        Assert.Equal(1, await _cli.RunAsync("parse", path));

        var damage = Assert.Single(_cli.OutputLines, line => line.Contains("container-damaged", StringComparison.Ordinal));
        Assert.Equal(members[0].Length + members[1].Length, JsonDocument.Parse(damage).RootElement.GetProperty("source").GetProperty("offset").GetInt64());
        Assert.Equal("urn:test:1", Values("id")[^1]);
    }

    [Fact]
    public async Task Parse_InterruptedWhileItWaitsForMore_KeepsWhatIsWhole()
    {
        using var stop = new CancellationTokenSource();
        await using var input = new WaitingStream([.. Crawl(3).Packed(), .. Crawl(1).Packed()[..^5]], stop);
        Assert.Equal(75, await _cli.RunAsync(input, false, ["parse", "-"], stop.Token));
        Assert.All(_cli.OutputLines, line => JsonDocument.Parse(line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n")]
    public async Task Parse_ArchiveWithoutDocuments_SaysSo(string archive)
    {
        Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.warc", archive)));
        Assert.Contains("archive-without-documents", Assert.Single(_cli.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OtherCommands_TakeArchives()
    {
        var path = _cli.Add("a.warc.gz", Crawl(3).Packed());

        Assert.Equal(0, await _cli.RunAsync("learn", path, "-o", _cli["profile.json"]));
        Assert.Contains("3 documents of 1 sites learned", _cli.Error, StringComparison.Ordinal);
        Assert.Contains("passed over in archives", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _cli.RunAsync("parse", path, "--profile", _cli["profile.json"]));
        Assert.Equal(0, await _cli.RunAsync("identify", path));
        Assert.Equal(["en", "en", "en"], Values("language"));
        Assert.Equal(0, await _cli.RunAsync("inspect", _cli.Add("one.warc", Crawl(1).Plain())));
        Assert.Contains("Quay 0 reopens", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(2, await _cli.RunAsync("inspect", path));
    }

    [Fact]
    public async Task Help_NamesArchives()
    {
        await _cli.RunAsync("parse", "--help");
        Assert.Contains(".warc.gz", _cli.Output, StringComparison.Ordinal);
    }

    private static WarcArchive Crawl(int pages)
    {
        var archive = new WarcArchive().Add("warcinfo", "", "software: test");
        for (var i = 0; i < pages; i++)
        {
            var page = $"<html lang=en><head><title>Quay {i} reopens</title></head><body><article><h1>Quay {i} reopens</h1><p>{Text(i)}</p></article></body></html>";
            archive.Add("request", $"WARC-Record-ID: <urn:request:{i}>\r\n", "GET / HTTP/1.1\r\n\r\n").AddPage(i, body: WarcArchive.Bytes(page));
        }

        return archive;
    }

    private static string Text(int number) => $"Quay {number} of Port Elling opened again on Monday, four weeks after the storm that tore away its northern wall and two of its cranes.";

    /// <summary>Standard input of which no more comes, and that nobody can cancel. The run is interrupted when it waits for more.</summary>
    private sealed class WaitingStream(byte[] content, CancellationTokenSource stop) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position < Length) return await base.ReadAsync(buffer, CancellationToken.None);
            await stop.CancelAsync();
            return await new TaskCompletionSource<int>().Task;
        }
    }

    private string[] Values(string name) => [.. _cli.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty(name).GetString()!)];
}
