using System.Text.Json;

namespace NewsCorpus.Tests.Cli;

/// <summary>The command "evaluate".</summary>
public sealed class EvaluateCommandTests : IDisposable
{
    private const string Body = "The old quay of Port Elling opened again on Monday, four weeks after the storm.";

    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Evaluate_OwnGold_PrintsTheFiguresOfTheFieldsItHas()
    {
        var gold = _cli.Add("gold.jsonl", Line(new { id = "a", body = Body, title = "Quay reopens" }) + Line(new { id = "b", title = "Storm at sea" }));
        var records = _cli.Add("records.jsonl", Line(new { id = "a", body = Body, headline = "Quay reopens" }) + Line(new { id = "b", headline = "Another" }));
        Assert.Equal(0, await _cli.RunAsync("evaluate", "--gold", gold, "--predictions", records, "--detail", _cli["detail.json"]));
        Assert.Contains("pages=2 missing=0 body_f1=1.0000", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("title_exact=0.5000", _cli.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("authors_f1", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(await File.ReadAllTextAsync(_cli["detail.json"])).RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("gold.jsonl", "is both read and written")]
    [InlineData("./x/../records.jsonl", "is both read and written")]
    [InlineData("gold.jsonl/detail.json", "cannot be written")]
    public async Task Evaluate_DetailThatCannotStandThere_IsRefusedBeforeAnyWork(string detail, string expected)
    {
        var gold = _cli.Add("gold.jsonl", Line(new { id = "a", body = Body }));
        var records = _cli.Add("records.jsonl", Line(new { id = "a", body = Body }));
        Assert.Equal(2, await _cli.RunAsync("evaluate", "--gold", gold, "--predictions", records, "--detail", _cli[detail]));
        Assert.Contains(expected, Assert.Single(_cli.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(_cli.Output);
        Assert.Equal([Line(new { id = "a", body = Body })], ((string[])[gold, records]).Select(File.ReadAllText).Distinct());
    }

    [Fact]
    public async Task Evaluate_DocumentWithoutRecord_IsMissing()
    {
        var gold = _cli.Add("gold.jsonl", Line(new { id = "a", body = Body }));
        Assert.Equal(0, await _cli.RunAsync("evaluate", "--gold", gold, "--predictions", _cli.Add("records.jsonl", "")));
        Assert.Contains("missing=1 body_f1=0.0000", _cli.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"x/a","title":"Quay reopens"}""", "1 gold line without a record: is \"x/a\" the id of a record, such as \"a\"?")]
    [InlineData("""{"id":"a","headline":"Quay reopens"}""", "1 gold line without any field that is measured")]
    [InlineData("""{"id":"a","date":"14.03.2025"}""", "no yyyy-MM-dd, such as \"14.03.2025\"")]
    [InlineData("", "The gold file has no lines.")]
    public async Task Evaluate_GoldWithASlip_SaysSo(string line, string expected)
    {
        Assert.Equal(0, await _cli.RunAsync("evaluate", "--gold", _cli.Add("gold.jsonl", line), "--predictions", _cli.Add("records.jsonl", Line(new { id = "a", body = Body }))));
        Assert.Contains(expected, _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_LineWithoutId_IsShown()
    {
        Assert.Equal(2, await _cli.RunAsync("evaluate", "--gold", _cli.Add("gold.jsonl", """{"title":"Quay reopens"}"""), "--predictions", _cli.Add("records.jsonl", "")));
        Assert.Contains("""A line has no text "id": {"title":"Quay reopens"}""", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_PackedFiles_AreRead()
    {
        var packed = _cli.Add("gold.jsonl.gz", CliHarness.Gzip(JsonSerializer.SerializeToUtf8Bytes(new { id = "a", body = Body })));
        Assert.Equal(0, await _cli.RunAsync("evaluate", "--gold", packed, "--predictions", packed));
        Assert.Contains("missing=0 body_f1=1.0000", _cli.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.jsonl", "records.jsonl")]
    [InlineData("gold.jsonl", "none.jsonl")]
    [InlineData("gold.jsonl", "broken.jsonl")]
    [InlineData("broken.jsonl", "records.jsonl")]
    [InlineData("half.jsonl", "records.jsonl")]
    public async Task Evaluate_UnusableFile_IsOneLineAndExitCode2(string gold, string predictions)
    {
        _cli.Add("gold.jsonl", Line(new { id = "a", body = Body }));
        _cli.Add("records.jsonl", Line(new { id = "a", body = Body }));
        _cli.Add("broken.jsonl", "{\"id\":");
        _cli.Add("half.jsonl", """{"id":"a","body":"\ud83d"}""");
        Assert.Equal(2, await _cli.RunAsync("evaluate", "--gold", _cli[gold], "--predictions", _cli[predictions]));
        Assert.Single(_cli.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Evaluate_OutputThatTakesNothing_IsExitCode75()
    {
        var gold = _cli.Add("gold.jsonl", """{"id":"a","body":"Some words."}""");
        Assert.Equal(75, await _cli.RunWithFullOutputAsync("", "evaluate", "--gold", gold, "--predictions", gold));
        Assert.Contains("the run broke off: No space left.", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_FolderOfPredictions_IsNamed()
    {
        Assert.Equal(2, await _cli.RunAsync("evaluate", "--gold", _cli.Add("gold.jsonl", "{}"), "--predictions", _cli.Folder));
        Assert.Contains("is a folder", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_NumbersInPlaceOfTexts_AreIdsAndNoNames()
    {
        var gold = _cli.Add("gold.jsonl", Line(new { id = 5, body = Body, authors = new object[] { "Ann Miller", 7 } }));
        var records = _cli.Add("records.jsonl", Line(new { id = "5", body = Body, authors = new[] { "Ann Miller" } }));
        Assert.Equal(0, await _cli.RunAsync("evaluate", "--gold", gold, "--predictions", records));
        Assert.Contains("missing=0 body_f1=1.0000", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("authors_f1=1.0000", _cli.Output, StringComparison.Ordinal);
    }

    private static string Line(object value) => JsonSerializer.Serialize(value) + "\n";
}
