using System.Formats.Tar;
using System.Text;
using System.Text.Json;

namespace NewsCorpus.Tests.Cli;

/// <summary>Tar archives as inputs of the commands.</summary>
public sealed class TarInputTests : IDisposable
{
    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public async Task Parse_Archive_GivesItsDocumentsInTheirOrder(TarEntryFormat format)
    {
        var archive = Archive(format, "./b.html", "deep/a.txt.gz", "list.jsonl", "photo.png");
        var paths = new[] { _cli.Add("x.tar", archive), _cli.Add("y.tar.gz", CliHarness.Gzip(archive)), _cli.Add("z.tgz", CliHarness.Gzip(archive)) };

        Assert.Equal(0, await _cli.RunAsync(["parse", .. paths]));

        Assert.Equal(paths.SelectMany(path => new[] { path + "/b.html", path + "/deep/a.txt.gz" }), Values(_cli.OutputLines, "id"));
        Assert.Equal(["article"], Values(_cli.OutputLines, "outcome").Distinct());
        var source = JsonDocument.Parse(_cli.OutputLines[1]).RootElement.GetProperty("source");
        Assert.Equal(("deep/a.txt.gz", paths[0]), (source.GetProperty("path").GetString(), source.GetProperty("container").GetString()));
    }

    [Fact]
    public async Task Parse_FolderAndShards_TakeEachDocumentOnce()
    {
        _cli.Add("crawl/a.TAR", Archive(TarEntryFormat.Pax, [.. Enumerable.Range(0, 20).Select(i => $"{i}.html")]));
        _cli.Add("crawl/b.html", Page);
        Assert.Equal(0, await _cli.RunAsync("parse", _cli["crawl"]));
        var all = Values(_cli.OutputLines, "id");
        Assert.Equal(21, all.Length);
        var parts = new List<string?>();
        for (var part = 1; part <= 3; part++)
        {
            await _cli.RunAsync("parse", _cli["crawl"], "--shard", $"{part}/3");
            parts.AddRange(Values(_cli.OutputLines, "id"));
        }

        Assert.Equal(all.Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Parse_EntriesThatAreNoDocuments_AreCountedUnlessHidden()
    {
        Assert.Equal(0, await _cli.RunAsync("parse", _cli.Add("a.tar", Archive(TarEntryFormat.Pax, "./a.html", "./._a.html", "photo.png"))));
        Assert.Single(_cli.OutputLines);
        Assert.Contains("files passed over: 1 .png", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TarEntryType.HardLink)]
    [InlineData(TarEntryType.SymbolicLink)]
    public async Task Parse_Links_AreCounted(TarEntryType type)
    {
        using var bytes = new MemoryStream();
        using (var archive = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "a.txt") { DataStream = new MemoryStream("Some words."u8.ToArray()) });
            archive.WriteEntry(new PaxTarEntry(type, "b.txt") { LinkName = "a.txt" });
            archive.WriteEntry(new PaxTarEntry(type, "._c.txt") { LinkName = "a.txt" });
        }

        await _cli.RunAsync("parse", _cli.Add("a.tar", bytes.ToArray()));
        Assert.Single(_cli.OutputLines);
        Assert.Contains("files passed over: 1 links", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_ArchiveWithoutDocuments_IsARecordThatSaysSo()
    {
        Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.tar", Archive(TarEntryFormat.Pax, "list.jsonl", "photo.png"))));
        Assert.Equal("archive-without-documents", Diagnostic(Assert.Single(_cli.OutputLines)));
    }

    /// <summary>What stands before the damage is read, and one record tells of the rest.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Parse_ArchiveThatBreaksOff_KeepsWhatStandsBefore(bool isPacked)
    {
        var archive = Archive(TarEntryFormat.Ustar, "a.html", "b.html", "c.html");
        // A folder and the first document, then half of the second one; two documents and half a header.
        foreach (var length in (int[])[512 + Entry + 512 + 100, 512 + (2 * Entry) + 100])
        {
            var bytes = isPacked ? CutGzip(archive[..length]) : archive[..length];
            Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.tar", bytes)));
            var outcomes = Values(_cli.OutputLines, "outcome");
            Assert.Equal("article", outcomes[0]);
            Assert.Equal("unreadable", outcomes[^1]);
        }
    }

    [Fact]
    public async Task Parse_BytesOfAnyKindUnderItsName_AreRecords()
    {
        var archive = Archive(TarEntryFormat.Pax, "a.html", "b.html", "c.html");
        var random = new Random(5);
        for (var round = 0; round < 60; round++)
        {
            var bytes = archive.ToArray();
            // Most faults in headers: sizes, kinds and check sums are what a reader can stumble over.
            for (var fault = 0; fault < 4; fault++) bytes[(random.Next(bytes.Length / 512) * 512) + random.Next(300)] = (byte)random.Next(256);
            await _cli.RunAsync("parse", _cli.Add("a.tar", bytes));
            Assert.NotEmpty(_cli.OutputLines);
        }

        Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.tar", "no archive")));
        Assert.Equal("unreadable", Assert.Single(Values(_cli.OutputLines, "outcome")));
        Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.tar", "")));
        Assert.Equal("archive-without-documents", Diagnostic(Assert.Single(_cli.OutputLines)));
    }

    private const string Page = """
        <html lang="en"><title>Quay reopens</title><article><h1>Quay of Brevin reopens after the storm</h1>
        <p>The quay of Brevin was opened again on Monday, three weeks after the storm that had torn a hole in its northern wall.</p>
        <p>Ferries sail as before, the harbour council said, and the fishermen get back the moorings that they had lost to the works.</p></article></html>
        """;

    /// <summary>The length of a page in an archive, with its header.</summary>
    private static int Entry => 512 + ((Encoding.UTF8.GetByteCount(Page) + 511) / 512 * 512);

    private static byte[] Archive(TarEntryFormat format, params string[] names)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, format))
        {
            WriteEntry(writer, format, "deep", null);
            foreach (var name in names) WriteEntry(writer, format, name, name.EndsWith(".gz", StringComparison.Ordinal) ? CliHarness.Gzip(Encoding.UTF8.GetBytes(Page)) : Encoding.UTF8.GetBytes(Page));
        }

        return archive.ToArray();
    }

    private static void WriteEntry(TarWriter writer, TarEntryFormat format, string name, byte[]? content)
    {
        var type = content is null ? TarEntryType.Directory : format == TarEntryFormat.V7 ? TarEntryType.V7RegularFile : TarEntryType.RegularFile;
        TarEntry entry = format switch
        {
            TarEntryFormat.V7 => new V7TarEntry(type, name),
            TarEntryFormat.Ustar => new UstarTarEntry(type, name),
            TarEntryFormat.Gnu => new GnuTarEntry(type, name),
            _ => new PaxTarEntry(type, name),
        };
        using var data = new MemoryStream(content ?? []);
        if (content is not null) entry.DataStream = data;
        writer.WriteEntry(entry);
    }

    /// <summary>Without the end that says that it is whole.</summary>
    private static byte[] CutGzip(byte[] content) => CliHarness.Gzip(content)[..^8];

    private static string?[] Values(string[] lines, string property) => [.. lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty(property).GetString())];

    private static string? Diagnostic(string line) => JsonDocument.Parse(line).RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString();
}
