using System.Text.Json;

namespace NewsCorpus.Tests.Cli;

/// <summary>The commands "learn" and "merge".</summary>
public sealed class LearnCommandTests : IDisposable
{
    private static readonly string[] s_subjects = ["quay", "ferry", "school", "bridge", "market", "lighthouse", "mill", "library"];

    private static readonly string[] s_words =
        ("opened again on Monday after storm that tore away northern wall and cranes repair cost town third of yearly budget said mayor who thanked " +
         "volunteers from villages neighbours waited in rain for first visitors while band played until evening before winter would come").Split(' ');

    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Learn_ListOfPages_WritesAProfileThatParseTakes()
    {
        Assert.Equal(0, await _cli.RunAsync("learn", List(), "-o", _cli["profile.json"]));
        Assert.Contains("8 documents of 1 sites learned, 0 left out", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(0, await _cli.RunAsync("parse", List(), "--explain", "-o", _cli["without.jsonl"]));
        Assert.Equal(0, await _cli.RunAsync("parse", List(), "--explain", "--profile", _cli["profile.json"], "-o", _cli["with.jsonl"]));
        Assert.All(Confidences("with.jsonl").Zip(Confidences("without.jsonl")), pair => Assert.True(pair.First < pair.Second));
    }

    [Fact]
    public async Task Merge_ProfilesOfShards_IsTheProfileOfTheWhole()
    {
        Assert.Equal(0, await _cli.RunAsync("learn", List(), "-o", _cli["whole.json"]));
        Assert.Equal(0, await _cli.RunAsync("learn", List(), "--shard", "1/2", "-o", _cli["1.json"]));
        Assert.Equal(0, await _cli.RunAsync("learn", List(), "--shard", "2/2", "-o", _cli["2.json"]));
        Assert.Equal(0, await _cli.RunAsync("merge", _cli["2.json"], _cli["1.json"], "-o", _cli["merged.json"]));
        Assert.NotEqual(File.ReadAllBytes(_cli["whole.json"]), File.ReadAllBytes(_cli["1.json"]));
        Assert.Equal(File.ReadAllBytes(_cli["whole.json"]), File.ReadAllBytes(_cli["merged.json"]));
    }

    [Fact]
    public async Task Run_PackedProfile_IsReadAsItIsWritten()
    {
        Assert.Equal(0, await _cli.RunAsync("learn", List(), "-o", _cli["plain.json"]));
        Assert.Equal(0, await _cli.RunAsync("learn", List(), "-o", _cli["packed.json.gz"]));
        Assert.Equal(0, await _cli.RunAsync("merge", _cli["packed.json.gz"], "-o", _cli["merged.json"]));
        Assert.Equal(File.ReadAllBytes(_cli["plain.json"]), File.ReadAllBytes(_cli["merged.json"]));
        Assert.Equal(0, await _cli.RunAsync("parse", List(), "--profile", _cli["packed.json.gz"]));
    }

    [Fact]
    public async Task Merge_IntoOneOfItsProfiles_KeepsIt()
    {
        Assert.Equal(0, await _cli.RunAsync("learn", List(), "-o", _cli["profile.json"]));
        var before = File.ReadAllBytes(_cli["profile.json"]);
        Assert.Equal(0, await _cli.RunAsync("merge", _cli["profile.json"], "-o", _cli["profile.json"]));
        Assert.Equal(before, File.ReadAllBytes(_cli["profile.json"]));
    }

    [Fact]
    public async Task Learn_Interrupted_LeavesTheOldProfile()
    {
        _cli.Add("profile.json", "old");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        Assert.Equal(75, await _cli.RunAsync(Stream.Null, false, ["learn", List(), "-o", _cli["profile.json"]], stop.Token));
        Assert.Equal(75, await _cli.RunAsync(Stream.Null, false, ["learn", List(), "-o", _cli["new.json"]], stop.Token));
        Assert.Equal("old", File.ReadAllText(_cli["profile.json"]));
        Assert.False(File.Exists(_cli["new.json"]));
    }

    [Fact]
    public async Task Learn_DocumentOfNoKnownSite_IsCountedAsLeftOut()
    {
        Assert.Equal(1, await _cli.RunAsync("learn", _cli.Add("page.html", Page("quay")), "-o", _cli["profile.json"]));
        Assert.Contains("1 left out (they have neither \"site\" nor \"url\"", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merge", "page.html", "-o", "profile.json")]
    [InlineData("merge", "none.json", "-o", "profile.json")]
    [InlineData("parse", "page.html", "--profile", "page.html")]
    [InlineData("learn", "none.jsonl", "-o", "profile.json")]
    [InlineData("learn", "page.html", "-o", "page.html/profile.json")]
    public async Task Run_FileThatCannotBeUsed_IsOneLineAndExitCode2(params string[] args)
    {
        _cli.Add("page.html", Page("quay"));
        string[] named = [.. args.Select(arg => arg.Contains('.', StringComparison.Ordinal) ? _cli[arg] : arg)];
        Assert.Equal(2, await _cli.RunAsync(named));
        Assert.Single(_cli.Error.TrimEnd().Split('\n'));
        Assert.False(File.Exists(_cli["profile.json"]));
    }

    /// <summary>How sure it is, on each page, that the line which all pages have belongs to the body.</summary>
    private double[] Confidences(string records) =>
    [
        .. File.ReadLines(_cli[records]).Select(line => JsonDocument.Parse(line).RootElement).Select(record =>
        {
            var kept = record.GetProperty("blocks").EnumerateArray().Where(IsRepeated).ToArray();
            return kept.Length == 0 ? 0 : kept[0].GetProperty("confidence").GetDouble();
        }),
    ];

    private static bool IsRepeated(JsonElement block) => block.GetProperty("text").GetString()!.StartsWith("Subscribe to", StringComparison.Ordinal);

    private string List() =>
        _cli.Add("list.jsonl", string.Concat(s_subjects.Select(s => JsonSerializer.Serialize(new { id = s, url = "https://courier.example/" + s, content = Page(s) }) + "\n")));

    // Pages that are nearly the same count as one; these share the line about the subscription alone.
    private static string Page(string subject)
    {
        var random = new Random(Array.IndexOf(s_subjects, subject));
        string Sentence() => $"The {subject} {string.Join(' ', Enumerable.Range(0, 24).Select(_ => s_words[random.Next(s_words.Length)]))}.";
        return $"""
            <html lang="en"><head><title>News of the {subject}</title></head><body><article><h1>News of the {subject} of Port Elling</h1>
            <p>{Sentence()}</p><p>{Sentence()}</p>
            <p>Subscribe to the Elling Courier for the price of two coffees a month, and read all that we write about the coast and its people.</p>
            <p>{Sentence()}</p><p>{Sentence()}</p>
            </article></body></html>
            """;
    }
}
