using System.Text;
using System.Text.Json;

namespace NewsCorpus.Tests.Cli;

/// <summary>What a run reads stays as it was, wherever the run writes.</summary>
public sealed class OutputPlaceTests : IDisposable
{
    private const string Text = """
        Quay reopens

        The old quay of Port Elling opened again on Monday, four weeks after the storm that tore away its northern wall and two cranes.
        """;

    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Parse_IntoTheFolderOfItsPages_NumbersTheArticlesInTheirWay()
    {
        AddPages();
        for (var run = 0; run < 2; run++)
        {
            Assert.Equal(0, await _cli.RunAsync("parse", _cli["list"], "-o", _cli["list"], "--format", "txt"));
            Assert.Equal(["a-2.txt", "a.txt", "b-2.txt", "b.txt", "c.txt", "manifest.jsonl"], Names());
            AssertPagesAreWhole();
        }
    }

    [Fact]
    public async Task Parse_ListOnStandardInput_LeavesThePagesThatItNames()
    {
        AddPages();
        var list = Line("b", _cli["list/a.txt"]) + Line("a", _cli["list/b.txt"]);
        Assert.Equal(0, await _cli.RunWithInputAsync(list, "parse", "-", "-o", _cli["list"], "--format", "txt"));
        AssertPagesAreWhole();
        Assert.Equal(1, await _cli.RunWithInputAsync("{\"path\":\"\"}\n{\"path\":\"a\\u0000b\"}", "parse", "-", "-o", _cli["list"], "--format", "txt"));
    }

    [Fact]
    public async Task Parse_OnePart_LeavesThePagesOfTheOthers()
    {
        AddPages();
        foreach (var part in (string[])["1/3", "2/3", "3/3"]) Assert.Equal(0, await _cli.RunAsync("parse", _cli["list"], "-o", _cli["list"], "--format", "txt", "--shard", part));
        AssertPagesAreWhole();
    }

    [SkippableFact]
    public async Task Parse_IntoTheFolderByALink_LeavesThePages()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has other pipes, and links that take rights.");
        AddPages();
        Directory.CreateSymbolicLink(_cli["link"], _cli["list"]);
        Assert.Equal(0, await _cli.RunAsync("parse", _cli["link"], "-o", _cli["list"], "--format", "txt"));
        AssertPagesAreWhole();
    }

    [SkippableFact]
    public async Task Parse_InputUnderALinkFurtherUp_IsRefusedAsOutput()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has other pipes, and links that take rights.");
        var page = _cli.Add("up/down/a.txt", Text);
        Directory.CreateSymbolicLink(_cli["link"], _cli["up"]);
        Assert.Equal(2, await _cli.RunAsync("parse", page, "-o", _cli["link/down/a.txt"]));
        Assert.Contains("is both read and written", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(Text, File.ReadAllText(page));
    }

    /// <summary>Of a name without a folder, as people give them, the runtime takes a relative link for one from the root of the file system.</summary>
    [SkippableFact]
    public async Task Parse_OntoALinkInTheFolderWhereOneStands_WritesItsFile()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has other pipes, and links that take rights.");
        var (link, file) = (Path.GetRandomFileName() + ".jsonl", Path.GetRandomFileName() + ".jsonl");
        try
        {
            File.WriteAllText(file, "older\n");
            File.CreateSymbolicLink(link, file);
            Assert.Equal(0, await _cli.RunWithInputAsync(Line("a", _cli.Add("a.txt", Text)), "parse", "-", "-o", link));
            Assert.Contains("Quay reopens", File.ReadAllText(file), StringComparison.Ordinal);
            Assert.Equal(file, new FileInfo(link).LinkTarget);
        }
        finally
        {
            File.Delete(link);
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Parse_NamedFilesInTheOutputFolder_StayAsTheyAre()
    {
        var list = _cli.Add("list.jsonl", JsonSerializer.Serialize(new { id = "a", content = Text }));
        Assert.Equal(0, await _cli.RunAsync("parse", list, _cli.Add("a.md", Text), "-o", _cli.Folder, "--format", "md"));
        Assert.Equal(Text, File.ReadAllText(_cli["a.md"]));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("list/*.txt")]
    public async Task Parse_FolderThatGetsItsOwnArticles_IsRefused(string path)
    {
        AddPages();
        File.Delete(_cli["list/manifest.jsonl"]);
        Assert.Equal(2, await _cli.RunAsync("parse", _cli[path], "-o", _cli["list"], "--format", "txt"));
        Assert.Contains("choose another output folder", Assert.Single(_cli.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(0, await _cli.RunAsync("parse", _cli[path], "-o", _cli["list"], "--format", "md"));
    }

    [Fact]
    public async Task Parse_InterruptedIntoAFolderOfArticles_LeavesThem()
    {
        _cli.Add("md/a.md", "old");
        using var stop = new CancellationTokenSource();
        using var input = new StoppingStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id = "a", content = Text }) + "\n"), stop);
        Assert.Equal(75, await _cli.RunAsync(input, false, ["parse", "-", "-o", _cli["md"], "--format", "md"], stop.Token));
        Assert.Equal("old", File.ReadAllText(Assert.Single(Directory.GetFiles(_cli["md"]))));
    }

    [Fact]
    public async Task Parse_OntoItsProfile_IsRefused()
    {
        var profile = _cli.Add("profile.json", """{"version":2,"sites":{}}""");
        Assert.Equal(2, await _cli.RunAsync("parse", _cli.Add("a.txt", Text), "--profile", profile, "-o", profile, "--format", "jsonl"));
        Assert.Equal("""{"version":2,"sites":{}}""", File.ReadAllText(profile));
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("learn")]
    public async Task Run_OntoADocumentOfItsList_LeavesIt(string command)
    {
        AddPages();
        var list = _cli["list/manifest.jsonl"];
        Assert.Equal(2, await _cli.RunAsync(command, list, "-o", _cli["list/b.txt"]));
        Assert.Contains("b.txt: a list names it as a document", _cli.Error, StringComparison.Ordinal);
        AssertPagesAreWhole();
    }

    [Fact]
    public async Task Parse_ListOntoOlderRecords_ReplacesThem()
    {
        AddPages();
        var output = _cli.Add("out.jsonl", new string('x', 10_000));
        Assert.Equal(0, await _cli.RunAsync("parse", _cli["list"], "-o", output));
        Assert.Equal(3, File.ReadAllLines(output).Length);
        Assert.False(File.Exists(output + ".partial"));
    }

    [Fact]
    public async Task Parse_InterruptedOntoOlderRecords_SaysWhereTheNewOnesAre()
    {
        var output = _cli.Add("out.jsonl", "old");
        using var stop = new CancellationTokenSource();
        using var input = new StoppingStream(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id = "a", content = Text }) + "\n"), stop);
        Assert.Equal(75, await _cli.RunAsync(input, false, ["parse", "-", "-o", output], stop.Token));
        Assert.Equal("old", File.ReadAllText(output));
        Assert.Contains("out.jsonl.partial", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_NewNameWithoutExtension_IsAFolderForAFileAnArticle()
    {
        var page = _cli.Add("a.txt", Text);
        Assert.Equal(0, await _cli.RunAsync("parse", page, "-o", _cli["md"], "--format", "md"));
        Assert.Single(Directory.GetFiles(_cli["md"]));
        Assert.Equal(0, await _cli.RunAsync("parse", page, "-o", _cli["records"], "--format", "jsonl"));
        Assert.True(File.Exists(_cli["records"]));
    }

    private void AddPages()
    {
        _cli.Add("list/a.txt", Text);
        _cli.Add("list/b.txt", Text);
        // The first article has the name of the page that is read second.
        _cli.Add("list/manifest.jsonl", Line("b", "a.txt") + Line("a", "b.txt") + Line("c", "a.txt"));
    }

    private void AssertPagesAreWhole() => Assert.Equal([Text, Text], ((string[])["list/a.txt", "list/b.txt"]).Select(name => File.ReadAllText(_cli[name])));

    private IEnumerable<string?> Names() => Directory.GetFiles(_cli["list"]).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static string Line(string id, string path) => JsonSerializer.Serialize(new { id, path }) + "\n";

    /// <summary>Interrupts the run when the content was read.</summary>
    private sealed class StoppingStream(byte[] content, CancellationTokenSource stop) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Length) await stop.CancelAsync();
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
