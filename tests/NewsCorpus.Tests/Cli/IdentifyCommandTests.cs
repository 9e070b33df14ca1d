using System.Text.Json;

namespace NewsCorpus.Tests.Cli;

/// <summary>The command "identify".</summary>
public sealed class IdentifyCommandTests : IDisposable
{
    private const string German = "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke bis zum Frühjahr zu sperren.";

    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Identify_ListOfTexts_AnswersEachInOrder()
    {
        var list = _cli.Add("texts.jsonl", JsonSerializer.Serialize(new { id = "a", text = German }) + "\n\n" + JsonSerializer.Serialize(new { id = "b", text = "12 34" }) + "\n");
        Assert.Equal(0, await _cli.RunAsync("identify", list));
        var answers = _cli.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["a", "b"], answers.Select(a => a.GetProperty("id").GetString()));
        Assert.Equal(["de", "und"], answers.Select(a => a.GetProperty("language").GetString()));
        Assert.Equal("Latn", answers[0].GetProperty("script").GetString());
        var segment = Assert.Single(answers[0].GetProperty("segments").EnumerateArray());
        Assert.Equal((0, German.Length), (segment.GetProperty("start").GetInt32(), segment.GetProperty("end").GetInt32()));
    }

    [Fact]
    public async Task Identify_StandardInput_TakesObjectsAndPlainLines()
    {
        Assert.Equal(1, await _cli.RunWithInputAsync(German + "\n{\"id\":7}\n{broken\n", "identify", "-"));
        Assert.Equal(["de", "und", "und"], _cli.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("language").GetString()));
        Assert.Contains("-:3", _cli.Error, StringComparison.Ordinal);
        Assert.Contains("-:2: The line has no \"text\".", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("7", JsonDocument.Parse(_cli.OutputLines[1]).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Identify_MissingFile_IsAnError()
    {
        Assert.Equal(2, await _cli.RunAsync("identify", _cli["none.jsonl"]));
        Assert.Contains("none.jsonl", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identify_Folder_AnswersForEachDocument()
    {
        _cli.Add("d/a.txt", German);
        _cli.Add("d/b.txt", "Le conseil a voté mardi la fermeture du vieux pont jusqu'au printemps.");
        Assert.Equal(0, await _cli.RunAsync("identify", _cli["d"]));
        Assert.Equal(["de", "fr"], _cli.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("language").GetString()));
    }

    [Fact]
    public async Task Identify_BrokenArchive_IsReported()
    {
        Assert.Equal(1, await _cli.RunAsync("identify", _cli.Add("texts.jsonl.gz", "no archive")));
        Assert.Contains("texts.jsonl.gz", _cli.Error, StringComparison.Ordinal);
    }
}
