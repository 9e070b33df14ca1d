using System.Diagnostics;
using NewsCorpus.Cli;

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

    /// <summary>
    /// A command that waits for what a pipe does not give, without asking whether it is to go on, ends with the documented code. The signal is SIGTERM, for shells let what
    /// they start in the background ignore SIGINT.
    /// </summary>
    [SkippableTheory]
    [InlineData("merge", "pipe", "-o", "merged.json")]
    [InlineData("parse", "pipe")]
    [InlineData("evaluate", "--gold", "pipe", "--predictions", "pipe")]
    public async Task Run_InterruptedWhileItWaits_IsExitCode75(params string[] args)
    {
        Skip.If(OperatingSystem.IsWindows(), NoPipes);
        var pipe = await MakePipeAsync("pipe");
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CliConsole).Assembly.Location, .. args.Select(arg => arg == "pipe" ? pipe : arg)]) { RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        // Opening this end waits until the command has opened the other one.
        await using var writer = await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write)).WaitAsync(s_patience);
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])) await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(s_patience);
        Assert.Equal(75, process.ExitCode);
        Assert.Contains("interrupted", await error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Run_MessagesThatNobodyTakes_DoNotEndIt()
    {
        Skip.IfNot(File.Exists("/dev/full"), "There is no /dev/full.");
        var start = new ProcessStartInfo("sh", ["-c", "exec dotnet exec \"$0\" \"$@\" 2>/dev/full", typeof(CliConsole).Assembly.Location, "parse", _cli.Add("a.txt", "Some words."), "-o", _cli["out.jsonl"]]) { UseShellExecute = false };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync().WaitAsync(s_patience);
        Assert.Equal(1, process.ExitCode);
        Assert.Single(File.ReadAllLines(_cli["out.jsonl"]));
    }

    private async Task<string> MakePipeAsync(string name)
    {
        using var make = Process.Start("mkfifo", _cli[name]);
        await make.WaitForExitAsync();
        return _cli[name];
    }
}
