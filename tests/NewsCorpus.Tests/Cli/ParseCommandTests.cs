using System.Diagnostics;
using System.IO.Compression;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using NewsCorpus.Cli;

namespace NewsCorpus.Tests.Cli;

public sealed class ParseCommandTests : IDisposable
{
    private const string Page = """
        <html lang="en"><head><title>Quay reopens</title></head><body><article><h1>Quay reopens after the storm</h1>
        <p>The old quay of Port Elling opened again on Monday, four weeks after the storm that tore away its northern wall and two cranes.</p>
        <p>The harbour master said that the first boats had come in before dawn, and that the market would be held as usual on Saturday.</p>
        <p>The repair cost the town a third of its yearly budget, according to the mayor, who thanked the volunteers from the villages.</p>
        </article></body></html>
        """;

    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Parse_MissingPath_IsOneLineAndExitCode2()
    {
        Assert.Equal(2, await _cli.RunAsync("parse", _cli["nothing"]));
        Assert.Single(_cli.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Parse_OutputThatCannotBeWritten_IsExitCode2BeforeAnyWork()
    {
        var file = _cli.Add("a.html", Page);
        Assert.Equal(2, await _cli.RunAsync("parse", file, "-o", Path.Combine(file, "b.jsonl")));
        Assert.Contains("cannot be written", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_Article_IsExitCode0AndOneRecord()
    {
        Assert.Equal(0, await _cli.RunAsync("parse", _cli.Add("a.html", Page)));
        Assert.Equal("article", Record(_cli.OutputLines[0]).GetProperty("outcome").GetString());
        Assert.Contains("1 article", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_TextFileOfTwoDispatches_IsARecordForEach()
    {
        const string Dispatches = """
            Quay of Port Elling opens again

            The old quay of Port Elling opened again on Monday, four weeks after the storm that tore away its northern wall and two cranes. The first boats came in before dawn.

            The repair cost the town a third of its yearly budget, according to the mayor, who thanked the volunteers from the villages.
            END

            Market of Port Elling moves indoors

            The fish market of Port Elling will be held in the old rope works until spring, the harbour master said on Tuesday. Forty stalls have found a place there.

            Buyers from the islands may land at the southern steps. The town will set up lamps along the way and keep the gates open until nine.
            END
            """;
        Assert.Equal(0, await _cli.RunAsync("parse", _cli.Add("wire.txt", Dispatches)));
        var records = _cli.OutputLines.Select(Record).ToList();
        Assert.Equal(["Quay of Port Elling opens again", "Market of Port Elling moves indoors"], records.Select(record => record.GetProperty("headline").GetString()));
        Assert.Equal([1, 2], records.Select(record => record.GetProperty("source").GetProperty("part").GetInt32()));
        Assert.EndsWith("#2", records[1].GetProperty("id").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_StoriesAll_IsARecordForEachStoryOfAPage()
    {
        var paper = Path.Combine(EvaluationData.Repository, "samples", "articles", "en-tide-mill.pdf");
        Assert.Equal(0, await _cli.RunAsync("parse", paper, "--stories", "all"));
        var records = _cli.OutputLines.Select(Record).ToList();
        Assert.Equal([1, 2], records.Select(record => record.GetProperty("source").GetProperty("part").GetInt32()));
        Assert.Equal("Council postpones the vote on the new ferry landing", records[1].GetProperty("headline").GetString());
    }

    [Fact]
    public async Task Parse_BadFiles_AreRecordsWithTheirOutcome()
    {
        _cli.Add("d/a-empty.html", "");
        _cli.Add("d/b-nul.txt", new byte[4000]);
        _cli.Add("d/c-broken.txt", [0x62, 0xFF, 0xFE, 0x20, 0xC3]);
        _cli.Add("d/d-random.txt", RandomBytes(5000));
        _cli.Add("d/e-front.html", "<nav><a href=/>Home</a></nav>");
        _cli.Add("d/f-page.html", Page);
        Assert.Equal(1, await _cli.RunAsync("parse", _cli["d"], "-o", _cli["out.jsonl"]));
        var records = File.ReadLines(_cli["out.jsonl"]).Select(Record).ToArray();
        Assert.Equal(6, records.Length);
        Assert.Equal("article", records[5].GetProperty("outcome").GetString());
        Assert.All(records[..5], record => Assert.NotEqual("article", record.GetProperty("outcome").GetString()));
        Assert.Contains("6 records", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_FolderOfManyKinds_ReadsMarkdownAndSaysWhatItPassesOver()
    {
        foreach (var name in (string[])["a.md", "b.css", "c.CSS", "d.js", "e.png"]) _cli.Add("d/" + name, "# Quay reopens\n\n" + Page);
        await _cli.RunAsync("parse", _cli["d"], "-o", _cli["out.jsonl"]);
        Assert.EndsWith("a.md", Record(Assert.Single(File.ReadLines(_cli["out.jsonl"]))).GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Contains("files passed over: 2 .css, 1 .js, 1 .png", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_NamedPipeInAFolder_IsNotWaitedFor()
    {
        if (OperatingSystem.IsWindows()) return;
        _cli.Add("d/a.html", Page);
        using (var make = System.Diagnostics.Process.Start("mkfifo", _cli["d/b.txt"])) await make.WaitForExitAsync();
        // The limit is for a run that waits, which would wait for ever.
        Assert.Equal(1, await _cli.RunAsync("parse", _cli["d"]).WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(["article", "empty"], _cli.OutputLines.Select(line => Record(line).GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task Parse_FolderWithoutDocuments_IsARecordThatSaysSo()
    {
        _cli.Add("d/image.png", [1, 2, 3]);
        Assert.Equal(1, await _cli.RunAsync("parse", _cli["d"]));
        Assert.Equal("folder-without-documents", Record(Assert.Single(_cli.OutputLines)).GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Parse_ArchiveWithoutDocuments_IsARecordThatSaysSo()
    {
        using (var archive = ZipFile.Open(_cli["d.zip"], ZipArchiveMode.Create)) archive.CreateEntryFromFile(_cli.Add("list.jsonl", "{}"), "list.jsonl");
        Assert.Equal(1, await _cli.RunAsync("parse", _cli["d.zip"]));
        Assert.Equal("archive-without-documents", Record(Assert.Single(_cli.OutputLines)).GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Parse_Manifest_ReadsFilesBesideItAndReportsMissingOnes()
    {
        _cli.Add("m/pages/a.html", Page);
        _cli.Add("m/list.jsonl", """
            {"id":"one","path":"pages/a.html","url":"https://courier.example/a"}
            {"id":"two","path":"pages/none.html"}
            not json

            {"id":"three","content":"<p>x","contentType":"text/html"}
            {"id":"four","path":"a\u0000b"}
            """);
        Assert.Equal(1, await _cli.RunAsync("parse", _cli["m/list.jsonl"]));
        var records = _cli.OutputLines.Select(Record).ToArray();
        Assert.Equal(["article", "unreadable", "unreadable"], records[..3].Select(record => record.GetProperty("outcome").GetString()));
        Assert.Equal("https://courier.example/a", records[0].GetProperty("source").GetProperty("url").GetString());
        Assert.Equal("html", records[3].GetProperty("source").GetProperty("format").GetString());
        Assert.Equal("unreadable", records[4].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Parse_PackedFormsOfTheSamePage_GiveTheSameBody()
    {
        var line = JsonSerializer.Serialize(new { id = "a", content = Page, contentType = "text/html" });
        _cli.Add("a.html", Page);
        _cli.Add("b.html.gz", CliHarness.Gzip(Encoding.UTF8.GetBytes(Page)));
        _cli.Add("c.jsonl", line);
        _cli.Add("d.jsonl.gz", CliHarness.Gzip(Encoding.UTF8.GetBytes(line)));
        using (var archive = ZipFile.Open(_cli["e.zip"], ZipArchiveMode.Create)) archive.CreateEntryFromFile(_cli["a.html"], "../a.html");
        Assert.Equal(0, await _cli.RunAsync("parse", _cli.Folder));
        Assert.Equal(5, _cli.OutputLines.Length);
        Assert.Single(_cli.OutputLines.Select(text => Record(text).GetProperty("body").GetString()).Distinct());
    }

    [Fact]
    public async Task Parse_BrokenArchives_AreRecords()
    {
        _cli.Add("a.zip", "no archive");
        _cli.Add("b.jsonl.gz", "no archive");
        _cli.Add("c.jsonl.gz", CliHarness.Gzip(Encoding.UTF8.GetBytes("""{"id":"a","content":"x"}""" + "\n" + new string(' ', 9000)))[..^12]);
        Assert.Equal(1, await _cli.RunAsync("parse", _cli.Folder));
        Assert.True(_cli.OutputLines.Length >= 3);
        Assert.All(_cli.OutputLines, text => Assert.NotEqual("article", Record(text).GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task Parse_ArchiveWithDamagedListOfEntries_IsARecord()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("a.html").Open();
            entry.Write(Encoding.UTF8.GetBytes(Page));
        }

        var bytes = packed.ToArray();
        // The number of entries in the record that ends the archive.
        bytes[^12] = 9;
        bytes[^14] = 9;
        Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.zip", bytes)));
        Assert.Equal("unreadable", Record(Assert.Single(_cli.OutputLines)).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Parse_StandardInput_IsAPageOrLines()
    {
        Assert.Equal(0, await _cli.RunWithInputAsync(Page, "parse", "-"));
        Assert.Equal("-", Record(Assert.Single(_cli.OutputLines)).GetProperty("id").GetString());
        Assert.Equal(1, await _cli.RunWithInputAsync("{\"id\":\"a\",\"content\":\"x\"}\n{\"id\":\"b\",\"content\":\"y\"}", "parse", "-"));
        Assert.Equal(["a", "b"], _cli.OutputLines.Select(text => Record(text).GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Parse_AnyNumberOfThreads_GivesTheSameBytes()
    {
        AddMany(60);
        await _cli.RunAsync("parse", _cli["many"], "--threads", "1", "--explain");
        var one = _cli.Output;
        await _cli.RunAsync("parse", _cli["many"], "--threads", "4", "--explain");
        Assert.Equal(one, _cli.Output);
    }

    [Fact]
    public async Task Parse_AllShards_MakeTheWholeWithoutOverlap()
    {
        AddMany(60);
        await _cli.RunAsync("parse", _cli["many"]);
        var whole = _cli.OutputLines.Order(StringComparer.Ordinal).ToArray();
        var parts = new List<string>();
        for (var k = 1; k <= 3; k++)
        {
            await _cli.RunAsync("parse", _cli["many"], "--shard", $"{k}/3");
            Assert.NotEmpty(_cli.OutputLines);
            parts.AddRange(_cli.OutputLines);
        }

        Assert.Equal(whole, parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Parse_ToAFolder_WritesOneFileAnArticle()
    {
        AddMany(3);
        Assert.Equal(0, await _cli.RunAsync("parse", _cli["many"], "-o", _cli["md/"], "--format", "md"));
        Assert.Equal(3, Directory.GetFiles(_cli["md"], "*.md").Length);
        Assert.Empty(Directory.GetFiles(_cli["md"], "*.partial"));
    }

    [Theory]
    [InlineData("a.csv", "id,outcome")]
    [InlineData("a.tei", "<?xml")]
    [InlineData("a.html", "<!DOCTYPE html>")]
    [InlineData("a.md", "---\n")]
    public async Task Parse_ExtensionOfTheOutput_TellsTheFormat(string name, string start)
    {
        await _cli.RunAsync("parse", _cli.Add("x.html", Page), "-o", _cli["out/" + name]);
        Assert.StartsWith(start, File.ReadAllText(_cli["out/" + name]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.xml.gz")]
    [InlineData("jsonl.d/a.v2")]
    public async Task Parse_ExtensionOfNoFormat_IsRefusedUnlessTheFormatIsNamed(string name)
    {
        Assert.Equal(2, await _cli.RunAsync("parse", _cli.Add("x.html", Page), "-o", _cli[name]));
        Assert.Contains("Known are .jsonl, .md, .txt, .csv, .tei, .html", Assert.Single(_cli.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(_cli[name]));
        Assert.Equal(0, await _cli.RunAsync("parse", _cli["x.html"], "-o", _cli[name], "--format", "csv"));
    }

    [Theory]
    [InlineData("records")]
    [InlineData("records.gz")]
    [InlineData("folder.v2/")]
    [InlineData("RECORDS.JSONL")]
    public async Task Parse_OutputWithoutExtension_IsJsonLines(string name)
    {
        Assert.Equal(0, await _cli.RunAsync("parse", _cli.Add("x.html", Page), "-o", _cli[name]));
        Assert.Equal(0, await _cli.RunAsync("identify", name.EndsWith('/') ? _cli[name + "articles.jsonl"] : _cli.Add("y.jsonl", File.ReadAllBytes(_cli[name]))));
    }

    [Fact]
    public async Task Parse_Cancelled_LeavesWholeLinesAndExitCode75()
    {
        using var stop = new CancellationTokenSource();
        var lines = string.Concat(Enumerable.Range(0, 5000).Select(n => JsonSerializer.Serialize(new { id = $"d{n}", content = Page }) + "\n"));
        using var input = new CancellingStream(Encoding.UTF8.GetBytes(lines), lines.Length / 4, stop);
        Assert.Equal(75, await _cli.RunAsync(input, false, ["parse", "-", "-o", _cli["out.jsonl"], "--threads", "2"], stop.Token));
        var text = File.ReadAllText(_cli["out.jsonl"]);
        Assert.True(text.Length == 0 || text[^1] == '\n');
        Assert.Equal(text.Count(c => c == '\n'), File.ReadLines(_cli["out.jsonl"]).Select(Record).Count());
    }

    [Fact]
    public async Task Parse_InterruptedWhileItWaitsForInput_KeepsWhatItRead()
    {
        var line = JsonSerializer.Serialize(new { id = "a", content = Page }) + "\n";
        using var stop = new CancellationTokenSource();
        using var input = new EndlessStream(Encoding.UTF8.GetBytes(line), stop);
        Assert.Equal(75, await _cli.RunAsync(input, false, ["parse", "-", "-o", _cli["out.jsonl"]], stop.Token).WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal("a", Record(Assert.Single(File.ReadLines(_cli["out.jsonl"]))).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("parse", "many")]
    [InlineData("parse", "many", "--format", "csv")]
    [InlineData("parse", "many", "--format", "html", "--threads", "1")]
    [InlineData("filter")]
    [InlineData("identify", "many")]
    [InlineData("inspect", "many/0/p000.html")]
    public async Task Run_OutputThatTakesNothing_IsOneLineAndExitCode75(params string[] args)
    {
        AddMany(20);
        string[] named = [.. args.Select(arg => arg.StartsWith("many", StringComparison.Ordinal) ? _cli[arg] : arg)];
        Assert.Equal(75, await _cli.RunWithFullOutputAsync(JsonSerializer.Serialize(new { id = "a", content = Page }), named));
        Assert.Contains("No space left", Assert.Single(_cli.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Parse_PipeThatNobodyReads_IsExitCode75()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has other pipes, and links that take rights.");
        AddMany(20);
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CliConsole).Assembly.Location, "parse", _cli["many"]]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(75, process.ExitCode);
        // Every ten seconds a slow machine tells how far it is.
        Assert.Single(error.TrimEnd().Split('\n'), line => !line.Contains(" a second", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("parse", "a.jsonl", "-o", "a.jsonl")]
    [InlineData("parse", "a.jsonl", "-o", "./b/../a.jsonl")]
    [InlineData("parse", "a.html", "-o", "a.html")]
    [InlineData("parse", "listed", "-o", "listed/manifest.jsonl")]
    [InlineData("inspect", "a.html", "-o", "a.html")]
    [InlineData("learn", "a.jsonl", "-o", "a.jsonl")]
    [InlineData("identify", "a.jsonl", "-o", "a.jsonl")]
    [InlineData("identify", "a.html", "-o", "a.html")]
    public async Task Run_OutputThatIsRead_IsRefusedAndStaysAsItWas(params string[] args)
    {
        _cli.Add("a.html", Page);
        _cli.Add("a.jsonl", """{"path":"a.html"}""");
        _cli.Add("listed/manifest.jsonl", """{"path":"../a.html"}""");
        string[] named = [.. args.Select(arg => arg.Contains("a.", StringComparison.Ordinal) || arg.StartsWith("listed", StringComparison.Ordinal) ? _cli[arg] : arg)];
        var before = File.ReadAllBytes(named[^1]);
        Assert.Equal(2, await _cli.RunAsync(named));
        Assert.Contains("is both read and written", Assert.Single(_cli.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(named[^1]));
    }

    [Theory]
    [InlineData("many/all.jsonl", "jsonl")]
    [InlineData("many/out/", "jsonl")]
    [InlineData("many/out/", "html")]
    public async Task Parse_FolderThatHoldsItsOutput_GivesTheSameAgain(string output, string format)
    {
        AddMany(3);
        for (var run = 0; run < 2; run++)
        {
            Assert.Equal(0, await _cli.RunAsync("parse", _cli["many"], "-o", _cli[output], "--format", format));
            Assert.Contains("3 records", _cli.Error, StringComparison.Ordinal);
            Assert.Equal(0, await _cli.RunAsync("parse", _cli["many/**/*.html"], "-o", _cli[output], "--format", format));
            Assert.Contains("3 records", _cli.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Parse_IdsThatOccurSeveralTimes_GiveAFileEach()
    {
        var lines = string.Concat(((string[])["a", "a-2", "a", "a"]).Select(id => JsonSerializer.Serialize(new { id, content = Page }) + "\n"));
        Assert.Equal(0, await _cli.RunWithInputAsync(lines, "parse", "-", "-o", _cli["md/"], "--format", "md"));
        Assert.Equal(["a-2.md", "a-3.md", "a-4.md", "a.md"], Directory.GetFiles(_cli["md"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public async Task Parse_LinksInAFolder_AreTakenForTheirFilesAndNotFollowedToFolders()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has other pipes, and links that take rights.");
        Directory.CreateDirectory(_cli["linked"]);
        File.CreateSymbolicLink(_cli["linked/b.html"], _cli.Add("a.html", Page));
        Directory.CreateSymbolicLink(_cli["linked/again"], _cli["linked"]);
        foreach (var path in (string[])["linked", "linked/**/*.html"])
        {
            Assert.Equal(0, await _cli.RunAsync("parse", _cli[path]));
            Assert.EndsWith("linked/b.html", Record(Assert.Single(_cli.OutputLines)).GetProperty("id").GetString(), StringComparison.Ordinal);
            Assert.Contains("files passed over: 1 links", _cli.Error, StringComparison.Ordinal);
        }

        await _cli.RunAsync("parse", _cli["linked/*.html"]);
        Assert.DoesNotContain("passed over", _cli.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Parse_FolderThatCannotBeRead_IsARecord()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "The owner of all files reads every folder.");
        AddMany(2);
        if (!OperatingSystem.IsWindows()) Directory.CreateDirectory(_cli["many/locked"], UnixFileMode.None);
        Assert.Equal(1, await _cli.RunAsync("parse", _cli["many"]));
        Assert.Contains(_cli.OutputLines.Select(Record), record => record.GetProperty("id").GetString()!.EndsWith("many/locked", StringComparison.Ordinal) && record.GetProperty("outcome").GetString() == "unreadable");
        Assert.Equal(1, await _cli.RunAsync("parse", _cli["many/**/*.html"]));
        Assert.Equal(1, await _cli.RunAsync("parse", _cli["many/*/*.html"]));
        Assert.Equal(0, await _cli.RunAsync("parse", _cli["many/0/*.html"]));
    }

    [SkippableFact]
    public async Task Parse_NamedPipe_IsADocument()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The folder /proc is that of Linux.");
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        using var reader = File.OpenHandle($"/proc/self/fd/{pipe.GetClientHandleAsString()}");
        pipe.Write(Encoding.UTF8.GetBytes(Page));
        pipe.Dispose();
        Assert.Equal(0, await _cli.RunAsync("parse", $"/proc/self/fd/{reader.DangerousGetHandle()}"));
    }

    [Fact]
    public async Task Parse_OnATerminal_ShowsNoEscapeSequenceOfThePage()
    {
        var file = _cli.Add("t.html", Page.Replace("Quay reopens", "Quay &#27;]0;owned&#7;\u001B[2Jreopens\u009B31m", StringComparison.Ordinal));
        await _cli.RunAsync(Stream.Null, true, ["parse", file], CancellationToken.None);
        Assert.DoesNotContain("\u001B[2J", _cli.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B]0;", _cli.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u009B', _cli.Output);
        Assert.Contains("opened again on Monday", _cli.Output, StringComparison.Ordinal);
    }

    /// <summary>One of them, a database export, holds two.</summary>
    [Fact]
    public async Task Parse_Samples_AllGiveAnArticle()
    {
        Assert.Equal(0, await _cli.RunAsync("parse", Path.Combine(EvaluationData.Repository, "samples", "articles"), "-o", _cli["s.jsonl"]));
        Assert.Equal(Samples.Files.Count + 1, File.ReadLines(_cli["s.jsonl"]).Count());
    }

    [Theory]
    [InlineData("inspect", "a.html")]
    [InlineData("identify", "a.html")]
    [InlineData("learn", "a.html")]
    [InlineData("merge", "profile.json")]
    public async Task Run_FolderForAFile_IsNamed(string command, string input)
    {
        _cli.Add("a.html", Page);
        _cli.Add("profile.json", """{"version":2,"sites":{}}""");
        Assert.Equal(2, await _cli.RunAsync(command, _cli[input], "-o", _cli.Folder));
        Assert.Contains("is a folder", Assert.Single(_cli.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private void AddMany(int count)
    {
        for (var i = 0; i < count; i++) _cli.Add($"many/{i % 5}/p{i:000}.html", Page.Replace("four weeks", $"{i} weeks", StringComparison.Ordinal));
    }

    private static JsonElement Record(string line) => JsonDocument.Parse(line).RootElement;

    private static byte[] RandomBytes(int count)
    {
        var bytes = new byte[count];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    /// <summary>A pipe that stays open and, as standard input does, ignores cancellation: it interrupts the run when all of its content was read.</summary>
    private sealed class EndlessStream(byte[] content, CancellationTokenSource stop) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position < Length) return Read(buffer.Span);
            await Task.Delay(500, CancellationToken.None);
            await stop.CancelAsync();
            return await new TaskCompletionSource<int>().Task;
        }
    }

    /// <summary>Interrupts the run when a part of the input was read.</summary>
    private sealed class CancellingStream(byte[] content, int after, CancellationTokenSource stop) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position > after) await stop.CancelAsync();
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
