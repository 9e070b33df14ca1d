namespace NewsCorpus.Tests.Cli;

/// <summary>What the program says about itself, and about arguments that are none.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("parse")]
    [InlineData("parse", ".", "--format", "xml")]
    [InlineData("parse", ".", "--threads", "-1")]
    [InlineData("parse", ".", "--shard", "5/4")]
    [InlineData("parse", ".", "--focus", "wild")]
    [InlineData("parse", ".", "--stories", "some")]
    [InlineData("parse", ".", "-o", "")]
    [InlineData("parse", ".", "--format", "md", "-o", "")]
    [InlineData("identify", ".", "-o", "")]
    [InlineData("inspect", "a", "-o", "")]
    [InlineData("learn", ".", "-o", "")]
    [InlineData("merge", ".", "-o", "")]
    [InlineData("evaluate", "--gold", "a", "--predictions", "b", "--detail", "")]
    [InlineData("unknown")]
    public async Task Run_BadArguments_IsExitCode2(params string[] args) => Assert.Equal(2, await _cli.RunAsync(args));

    [Fact]
    public async Task Run_BadArguments_AreNamedInOneCleanLine()
    {
        await _cli.RunAsync("parse", ".", "--format", "xml");
        Assert.Contains("Must be one of: 'jsonl' 'md' 'txt' 'csv' 'tei' 'html'\n", _cli.Error, StringComparison.Ordinal);
        Assert.StartsWith("newscorpus: --format: ", _cli.Error, StringComparison.Ordinal);
        await _cli.RunAsync("parse", ".", "-o");
        Assert.StartsWith("newscorpus: Required argument missing for option: '-o'.", _cli.Error, StringComparison.Ordinal);
        await _cli.RunAsync("parse", "--bogus");
        Assert.Contains("--bogus: no such option", _cli.Error, StringComparison.Ordinal);
        await _cli.RunAsync("prase", "a.html", "-o", "b");
        Assert.Equal("newscorpus: prase: no such command or option.\nRun newscorpus --help to see what is possible.\n", _cli.Error.ReplaceLineEndings("\n"));
        await _cli.RunAsync("parse", ".", "-o", "x", "--threads", "x");
        Assert.Contains("Run newscorpus parse --help", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PROFILE", "merge", "", "-o", "a")]
    [InlineData("PATH", "parse", "")]
    [InlineData("--profile", "parse", ".", "--profile", "")]
    [InlineData("--output", "parse", ".", "-o", "")]
    [InlineData("--gold", "evaluate", "--gold", "", "--predictions", "b", "--detail", "c")]
    public async Task Run_EmptyName_IsRefusedWithWhatItIsOf(string name, params string[] args)
    {
        Assert.Equal(2, await _cli.RunAsync(args));
        Assert.StartsWith($"newscorpus: {name}: the name that is given is empty.", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NameThatBeginsWithAnAtSign_IsAFile()
    {
        var here = Directory.GetCurrentDirectory();
        var file = Path.Combine(here, "@" + Path.GetRandomFileName() + ".txt");
        try
        {
            File.WriteAllText(file, "--help");
            await _cli.RunAsync("identify", Path.GetFileName(file));
            Assert.Contains(Path.GetFileName(file), _cli.Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("identify")]
    [InlineData("report")]
    public async Task Run_StandardInputNamedTwice_IsRefused(string command)
    {
        Assert.Equal(2, await _cli.RunWithInputAsync("{}", command, "-", "-"));
        Assert.Contains("-: standard input can be read once only.", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("filter")]
    [InlineData("inspect")]
    [InlineData("identify")]
    [InlineData("learn")]
    [InlineData("merge")]
    [InlineData("evaluate")]
    public async Task Help_OfACommand_HasExamplesAndExitCodes(string command)
    {
        Assert.Equal(0, await _cli.RunAsync(command, "--help"));
        Assert.Matches("(?s)Examples?:.*newscorpus " + command, _cli.Output);
        Assert.Contains("Exit codes: 0 ", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithoutArguments_IsHelp()
    {
        Assert.Equal(0, await _cli.RunAsync());
        Assert.Contains("identify", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_OfTheProgram_HasOneLineACommand()
    {
        Assert.Equal(0, await _cli.RunAsync("--help"));
        Assert.DoesNotContain("Examples:", _cli.Output, StringComparison.Ordinal);
    }
}
