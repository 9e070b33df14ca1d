using System.Diagnostics;

namespace NewsCorpus.Tests.Cli;

/// <summary>Named pipes as inputs and outputs, which give and take their bytes once.</summary>
public sealed class NamedPipeTests : IDisposable
{
    private const string NoPipes = "Windows has other pipes, and links that take rights.";

    // For a run that waits, which would wait for ever.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [SkippableTheory]
    [InlineData("report")]
    [InlineData("learn")]
    [InlineData("inspect")]
    [InlineData("deduplicate")]
    public async Task Run_OutputIntoANamedPipe_ReachesItsReader(string command)
    {
        Skip.If(OperatingSystem.IsWindows(), NoPipes);
        var list = _cli.Add("a.jsonl", """{"id":"a","content":"Some words.","site":"courier.example"}""");
        await _cli.RunAsync("parse", list, "-o", _cli["records.jsonl"]);
        var input = command switch { "learn" => list, "inspect" => _cli.Add("a.txt", "Some words."), _ => _cli["records.jsonl"] };
        var pipe = await MakePipeAsync("pipe");
        var reading = Task.Run(() => File.ReadAllText(pipe));
        await _cli.RunAsync(command, input, "-o", pipe).WaitAsync(s_patience);
        Assert.NotEmpty(await reading.WaitAsync(s_patience));
    }

    [SkippableFact]
    public async Task Deduplicate_RecordsInAPipe_AreRefusedNotLost()
    {
        Skip.If(OperatingSystem.IsWindows(), NoPipes);
        await _cli.RunAsync("parse", _cli.Add("a.txt", "Some words."), "-o", _cli["records.jsonl"]);
        var pipe = await MakePipeAsync("pipe");
        var writing = Task.Run(() => File.WriteAllText(pipe, ""));
        Assert.Equal(2, await _cli.RunAsync("deduplicate", pipe, "-o", _cli["out.jsonl"]).WaitAsync(s_patience));
        Assert.Contains("is a pipe, which cannot be read twice", _cli.Error, StringComparison.Ordinal);
        await writing.WaitAsync(s_patience);
    }

    private async Task<string> MakePipeAsync(string name)
    {
        using var make = Process.Start("mkfifo", _cli[name]);
        await make.WaitForExitAsync();
        return _cli[name];
    }
}
