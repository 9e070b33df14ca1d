using System.Text.Json;

namespace NewsCorpus.Tests.Cli;

/// <summary>The commands "filter" and "inspect".</summary>
public sealed class PipeCommandTests : IDisposable
{
    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Filter_Lines_AnswersEachInOrderAndSucceeds()
    {
        var input = string.Concat(Enumerable.Range(0, 40).Select(n => JsonSerializer.Serialize(new { id = $"{n}", content = $"Text {n}." }) + "\n")) + "{broken\n";
        Assert.Equal(0, await _cli.RunWithInputAsync(input, "filter", "--threads", "3"));
        Assert.Equal(
            Enumerable.Range(0, 40).Select(n => $"{n}").Append("-:41"),
            _cli.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Inspect_MissingFile_LeavesTheOldPage()
    {
        var old = _cli.Add("old.html", "old");
        Assert.Equal(2, await _cli.RunAsync("inspect", _cli["none.html"], "-o", old));
        Assert.Equal("old", File.ReadAllText(old));
    }

    [Fact]
    public async Task Inspect_HostilePage_IsEncoded()
    {
        var file = _cli.Add("a.html", "<body><h1>A &lt;script&gt;alert(1)&lt;/script&gt;</h1><p>" + string.Concat(Enumerable.Repeat("Some words of a text that goes on. ", 30)));
        await _cli.RunAsync("inspect", file);
        Assert.DoesNotContain("<script", _cli.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", _cli.Output, StringComparison.Ordinal);
    }
}
