using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NewsCorpus.Cli;

namespace NewsCorpus.Tests.Cli;

/// <summary>Packed files and archives, told by how they begin: on standard input, and under names that do not tell.</summary>
public sealed class PackedInputTests : IDisposable
{
    private const string Text = """
        Quay reopens

        The old quay of Port Elling opened again on Monday, four weeks after the storm that tore away its northern wall and two cranes.
        """;

    private static readonly string[] s_commands = ["parse -", "identify -", "filter"];

    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("parse", "-")]
    [InlineData("identify", "-")]
    [InlineData("filter")]
    public async Task Run_PackedListOnStandardInput_IsReadAsThePlainOne(params string[] args)
    {
        var list = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3).Select(n => JsonSerializer.Serialize(new { id = $"{n}", content = Text }) + "\n")));
        Assert.Equal(0, await RunAsync(list, args));
        var plain = _cli.Output;
        Assert.Equal(0, await RunAsync(CliHarness.Gzip(list), args));
        Assert.Equal(plain, _cli.Output);
    }

    [Fact]
    public async Task Parse_PackedPage_IsReadWhateverItsName()
    {
        var packed = CliHarness.Gzip(Encoding.UTF8.GetBytes(Text));
        using (var archive = ZipFile.Open(_cli["d.zip"], ZipArchiveMode.Create)) archive.CreateEntryFromFile(_cli.Add("a.txt", packed), "a.txt.gz");
        Assert.Equal(0, await RunAsync(packed, "parse", "-", _cli["a.txt"], _cli.Add("b.txt.gz", packed), _cli.Add("c.txt.gz", Text), _cli["d.zip"]));
        Assert.Equal(5, _cli.OutputLines.Length);
        Assert.Single(_cli.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("body").GetString()).Distinct());
    }

    [Fact]
    public async Task Run_DamagedPackingOnStandardInput_IsReported()
    {
        foreach (var command in s_commands)
        {
            Assert.Equal(1, await RunAsync([0x1F, 0x8B, 1, 2, 3, 4], command.Split(' ')));
            Assert.NotEmpty(_cli.Error);
        }
    }

    [Theory]
    [InlineData("list.jsonl.gz", "The list breaks off")]
    [InlineData("page.txt.gz", "truncated")]
    public async Task Parse_PackedFileThatWasCutOff_SaysSo(string name, string expected)
    {
        var list = string.Concat(Enumerable.Range(0, 50).Select(n => JsonSerializer.Serialize(new { id = $"{n}", content = Text + n }) + "\n"));
        var packed = CliHarness.Gzip(Encoding.UTF8.GetBytes(list));
        // A process of its own: the setting that tells of it is one of the program.
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CliConsole).Assembly.Location, "parse", _cli.Add(name, packed[..^60])]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        Assert.Contains(expected, await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        await output;
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
    }

    [Fact]
    public async Task Run_ArchiveOnStandardInput_IsNamedOnce()
    {
        foreach (var (archive, name) in Archives())
        {
            foreach (var command in s_commands)
            {
                Assert.Equal(1, await RunAsync(archive, command.Split(' ')));
                Assert.Equal(2, _cli.Error.Split(name).Length);
                Assert.True(_cli.OutputLines.Length <= 1);
            }
        }
    }

    [Fact]
    public async Task Parse_ArchiveUnderAnotherName_IsNamed()
    {
        foreach (var (archive, name) in Archives())
        {
            Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.html", archive), _cli.Add("a.jsonl", archive)));
            Assert.All(_cli.OutputLines, line => Assert.StartsWith(name, JsonDocument.Parse(line).RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString(), StringComparison.Ordinal));
            Assert.Equal(2, _cli.OutputLines.Length);
        }
    }

    [Fact]
    public async Task Run_WarcArchiveWhereNoneIsRead_IsNamed()
    {
        var archive = "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"u8.ToArray();
        foreach (var bytes in (byte[][])[archive, CliHarness.Gzip(archive)])
        {
            Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.html", bytes), _cli.Add("a.jsonl", bytes)));
            Assert.All(_cli.OutputLines, line => Assert.StartsWith("This is a WARC archive", JsonDocument.Parse(line).RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString(), StringComparison.Ordinal));
            Assert.Equal(1, await RunAsync(bytes, "filter"));
            Assert.Contains("This is a WARC archive", _cli.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Run_PackedTwice_IsNamed()
    {
        var list = CliHarness.Gzip(CliHarness.Gzip("{\"id\":\"a\",\"content\":\"Some words.\"}\n"u8.ToArray()));
        Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.jsonl.gz", list), _cli.Add("a.html.gz", CliHarness.Gzip(list))));
        Assert.All(_cli.OutputLines, line => Assert.StartsWith("This is packed with gzip twice", JsonDocument.Parse(line).RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString(), StringComparison.Ordinal));
        Assert.Equal(2, _cli.OutputLines.Length);
        Assert.Equal(1, await RunAsync(list, "filter"));
        Assert.Contains("This is packed with gzip twice", _cli.Error, StringComparison.Ordinal);
    }

    private Task<int> RunAsync(byte[] input, params string[] args) => _cli.RunAsync(new MemoryStream(input), false, args, CancellationToken.None);

    private IEnumerable<(byte[] Archive, string Name)> Archives()
    {
        var pages = Directory.CreateDirectory(_cli["pages"]).FullName;
        for (var i = 0; i < 3; i++) _cli.Add($"pages/{i}.txt", Text);
        using (var tar = new MemoryStream())
        {
            TarFile.CreateFromDirectory(pages, tar, includeBaseDirectory: true);
            yield return (tar.ToArray(), "This is a tar archive");
            yield return (CliHarness.Gzip(tar.ToArray()), "This is a tar archive");
        }

        using (var zip = new MemoryStream())
        {
            ZipFile.CreateFromDirectory(pages, zip);
            yield return (zip.ToArray(), "This is a ZIP archive");
        }

        yield return ([0x28, 0xB5, 0x2F, 0xFD, 1, 2, 3], "This is packed with zstd");
    }
}
