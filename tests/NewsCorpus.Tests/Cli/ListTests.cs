using System.Text;
using System.Text.Json;

namespace NewsCorpus.Tests.Cli;

/// <summary>Lists of documents as databases, spreadsheets and other people's programs write them.</summary>
public sealed class ListTests : IDisposable
{
    private const string Text = "Quay reopens\\n\\nThe old quay of Port Elling opened again on Monday, four weeks after the storm that tore away its northern wall and two cranes.";

    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("5", "5")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("\"a\"", "a")]
    [InlineData("null", "-:1")]
    public async Task Parse_Id_IsATextOrANumber(string id, string expected) => Assert.Equal(expected, (await RecordAsync($$"""{"id":{{id}},"content":"{{Text}}"}""")).GetProperty("id").GetString());

    [Theory]
    [InlineData("2024-01-02", "2024-01-02T00:00:00+00:00")]
    [InlineData("2024-01-02 03:04:05", "2024-01-02T03:04:05+00:00")]
    [InlineData("2024-01-02T03:04:05", "2024-01-02T03:04:05+00:00")]
    [InlineData("2024-01-02T03:04:05+02:00", "2024-01-02T03:04:05+02:00")]
    public async Task Parse_TimeOfFetchingWithoutZone_IsInUniversalTime(string fetched, string expected) =>
        Assert.Equal(expected, (await RecordAsync($$"""{"fetched":"{{fetched}}","content":"{{Text}}"}""")).GetProperty("source").GetProperty("fetched").GetString());

    [Theory]
    [InlineData("/2024/quay", null)]
    [InlineData("//courier.example/quay", null)]
    [InlineData("courier.example", null)]
    [InlineData("https://courier.example/quay", "https://courier.example/quay")]
    public async Task Parse_Address_IsAbsoluteOrNone(string url, string? expected) =>
        Assert.Equal(expected, (await RecordAsync($$"""{"url":"{{url}}","content":"{{Text}}"}""")).GetProperty("url").GetString());

    [Theory]
    [InlineData("""\ud83d quay""", "\uFFFD quay")]
    [InlineData("""\udc00\ud83d\ude00\ud83dquay""", "\uFFFD\U0001F600\uFFFDquay")]
    [InlineData("""\\ud83d \ud83d\n quay\uD83D""", "\\ud83d \uFFFD\n quay\uFFFD")]
    public async Task Run_HalfOfACharacter_CostsNoDocument(string written, string expected)
    {
        var list = _cli.Add("list.jsonl", $$"""{"id":"a {{written}}","content":"{{Text}} {{written}}"}""");
        Assert.Equal(0, await _cli.RunAsync("parse", list));
        Assert.Equal("a " + expected, JsonDocument.Parse(Assert.Single(_cli.OutputLines)).RootElement.GetProperty("id").GetString());
        Assert.Equal(0, await _cli.RunAsync("identify", list));
        Assert.Equal("en", JsonDocument.Parse(Assert.Single(_cli.OutputLines)).RootElement.GetProperty("language").GetString());
    }

    [Theory]
    [InlineData("""{"fetched":"some day","content":"x"}""", "The value of \"fetched\" cannot be read.")]
    [InlineData("""{"id":"a","content":["x"]}""", "The value of \"content\" cannot be read.")]
    [InlineData("""{"id":"a"}""", "The line has neither \"path\" nor \"content\".")]
    [InlineData("""{"id":"a","path":"."}""", "The path names a folder.")]
    [InlineData("""{"id":"a","path":""}""", "The line has neither \"path\" nor \"content\".")]
    [InlineData("""{"id":"a","path":"\u0000"}""", "The path is none that a file can have.")]
    [InlineData("""{"id":"a","path":"a\uFFFD.html"}""", "The name of the file is not in UTF-8, so that it cannot be opened: rename it, or pack its folder (tar -c).")]
    [InlineData("""["a"]""", "The line is not a JSON object.")]
    [InlineData("""{"id":"a","content":}""", "The line is not valid JSON at byte 20: '}' is an invalid start of a value.")]
    [InlineData("""[{"id":"a","content":"x"}]""", "This is a JSON array: write one document a line (jq -c '.[]').")]
    [InlineData("[\n{\"id\":\"a\"}\n]", "This is a JSON array: write one document a line (jq -c '.[]').")]
    public async Task Parse_LineThatCannotBeRead_SaysWhy(string line, string expected)
    {
        _cli.Add("list.jsonl", line);
        Assert.Equal(1, await _cli.RunAsync("parse", _cli["list.jsonl"]));
        var record = JsonDocument.Parse(Assert.Single(_cli.OutputLines)).RootElement;
        Assert.Equal("unreadable", record.GetProperty("outcome").GetString());
        Assert.Equal(expected, record.GetProperty("diagnostics")[0].GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("[{\"id\":\"a\",\"content\":\"x\"}]", "This is a JSON array")]
    [InlineData("[\n  {\"id\":\"a\"},\n  {\"id\":\"b\"}\n]", "This is a JSON array")]
    [InlineData("{\n  \"id\": \"a\",\n  \"content\": \"x\"\n}", "This is a JSON object of several lines")]
    public async Task Run_JsonOfAnotherShape_IsNamedOnce(string json, string expected)
    {
        foreach (var args in (string[][])[["parse", _cli.Add("a.json", json)], ["parse", "-"], ["filter"], ["identify", "-"], ["identify", _cli["a.json"]]])
        {
            Assert.Equal(1, await _cli.RunWithInputAsync(json, args));
            Assert.Equal(2, _cli.Error.Split(expected).Length);
            Assert.True(_cli.OutputLines.Length <= 1);
        }
    }

    [Fact]
    public async Task Parse_ListUnderAnotherName_IsNoPage()
    {
        var list = "{\"id\":\"a\",\"content\":\"" + Text + "\"}\n{\"id\":\"b\",\"path\":\"b.html\"}\n";
        foreach (var (name, content) in ((string, byte[])[])[("part-00000", Encoding.UTF8.GetBytes(list)), ("a.gz", CliHarness.Gzip(Encoding.UTF8.GetBytes("\uFEFF" + list)))])
        {
            Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add(name, content)));
            Assert.StartsWith("This is a list of documents", JsonDocument.Parse(Assert.Single(_cli.OutputLines)).RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        }

        Assert.Equal(0, await _cli.RunAsync("parse", _cli.Add("a.txt", "{\"content\": \"is how it began\n" + Text + "\n\n" + Text + "\n\n" + Text)));
    }

    [Fact]
    public async Task Parse_ListsThatWerePutTogether_AreReadAlsoBehindTheirByteOrderMarks()
    {
        var line = "\uFEFF{\"id\":\"a\",\"content\":\"" + Text + "\"}\n";
        await _cli.RunAsync("parse", _cli.Add("a.jsonl", line + line));
        Assert.Equal(["a", "a"], _cli.OutputLines.Select(answer => JsonDocument.Parse(answer).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Parse_IdsThatAreEmpty_AreNoneAlsoWhenARunGoesOn()
    {
        var list = _cli.Add("a.jsonl", "{\"id\":\"\",\"content\":\"" + Text + "\"}\n{\"url\":\"\",\"content\":\"" + Text + "\"}\n");
        for (var run = 0; run < 2; run++) await _cli.RunAsync("parse", list, "-o", _cli["out.jsonl"], "--resume");
        Assert.Equal([list + ":1", list + ":2"], File.ReadLines(_cli["out.jsonl"]).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Parse_TextThatBeginsWithABracket_IsADocument()
    {
        await _cli.RunWithInputAsync("[Photo] The old quay.", "parse", "-", _cli.Add("a.txt", "[{\"@context\":\"x\"}]"));
        Assert.Equal(["plainText", "plainText"], _cli.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("format").GetString()));
    }

    [Fact]
    public async Task Run_ListInAnotherEncoding_SaysSo()
    {
        const string List = """{"id":"a","content":"Café"}""" + "\n";
        foreach (var args in (string[][])[["parse", "-"], ["parse", _cli["list.jsonl"]], ["filter"], ["identify", "-"]])
        {
            foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
            {
                var bytes = _cli.Add("list.jsonl", [.. encoding.Preamble, .. encoding.GetBytes(List)]);
                Assert.Equal(1, await _cli.RunAsync(File.OpenRead(bytes), false, args, CancellationToken.None));
                Assert.Contains("The list is in UTF-16", _cli.Error, StringComparison.Ordinal);
            }
        }

        Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("list.jsonl", Encoding.Latin1.GetBytes(List))));
        Assert.Contains("The line is not UTF-8", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n{\"id\":\"a\",\"content\":\"x\"}")]
    [InlineData("\uFEFF \t{\"id\":\"a\",\"content\":\"x\"}")]
    public async Task Parse_StandardInputThatOpensAnObjectAfterWhiteSpace_IsAList(string input)
    {
        await _cli.RunWithInputAsync(input, "parse", "-");
        Assert.Equal("a", JsonDocument.Parse(Assert.Single(_cli.OutputLines)).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Run_ListByItsOtherName_IsAList()
    {
        var list = _cli.Add("list.ndjson", $$"""{"id":"a","content":"{{Text}}"}""");
        foreach (var command in (string[])["parse", "identify"])
        {
            Assert.Equal(0, await _cli.RunAsync(command, list));
            Assert.Equal("a", JsonDocument.Parse(Assert.Single(_cli.OutputLines)).RootElement.GetProperty("id").GetString());
        }
    }

    [Fact]
    public async Task Run_ListWithAByteOrderMark_IsReadFromItsFirstLine()
    {
        var list = $$"""{"id":"a","content":"{{Text}}","text":"{{Text}}"}""" + "\r\n";
        var file = _cli.Add("list.jsonl", "\uFEFF" + list);
        foreach (var args in (string[][])[["parse", file], ["parse", "-"], ["filter"], ["identify", file], ["identify", "-"]])
        {
            Assert.Equal(0, await _cli.RunWithInputAsync("\uFEFF" + list, args));
            Assert.Equal("a", JsonDocument.Parse(Assert.Single(_cli.OutputLines)).RootElement.GetProperty("id").GetString());
        }
    }

    [Theory]
    [InlineData("\uFEFF<html>")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEF0")]
    [InlineData("a")]
    public async Task Parse_StandardInputThatIsNoList_IsOneDocument(string input)
    {
        await _cli.RunWithInputAsync(input, "parse", "-");
        Assert.Equal("-", JsonDocument.Parse(Assert.Single(_cli.OutputLines)).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Inspect_SeveralDocuments_IsRefused()
    {
        _cli.Add("list.jsonl", $$"""{"content":"{{Text}}"}""" + "\n" + $$"""{"content":"{{Text}}"}""");
        Assert.Equal(2, await _cli.RunAsync("inspect", _cli["list.jsonl"]));
        Assert.Contains("holds several documents", _cli.Error, StringComparison.Ordinal);
    }

    private async Task<JsonElement> RecordAsync(string line)
    {
        Assert.Equal(0, await _cli.RunWithInputAsync(line, "parse", "-"));
        return JsonDocument.Parse(Assert.Single(_cli.OutputLines)).RootElement;
    }
}
