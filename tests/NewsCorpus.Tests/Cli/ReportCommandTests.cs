using System.Globalization;
using System.Text;

namespace NewsCorpus.Tests.Cli;

/// <summary>The command "report".</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Report_Records_TellsWhatTheyHold()
    {
        Assert.Equal(0, await _cli.RunAsync("report", _cli.Add("records.jsonl", Article("a", published: "2025-03-04T18:05") + Article("b", published: "2025-03", fingerprint: "00000000000000fe") + Failure("c"))));
        Assert.Contains("<h1 dir=\"auto\">2 articles</h1>", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("<p>3 records, 240 words in all bodies.</p>", _cli.Output, StringComparison.Ordinal);
        AssertRow("Outcomes", "undecodable", "1", "33.3 %");
        AssertRow("Articles with", "headline", "2", "100.0 %");
        AssertRow("Articles with", "standfirst", "0", "0.0 %");
        AssertRow("Published", "2025-03", "2", "100.0 %");
        AssertRow("Publications", "The Elling Courier", "2", "100.0 %");
        AssertRow("Authors", "Mara Quill", "2", "100.0 %");
        AssertRow("Blocks removed as", "boilerplate: below-body", "2");
        Assert.Contains("No charset fits.", Section("No articles"), StringComparison.Ordinal);
        Assert.DoesNotContain("Nearly the same body", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Copies_AreGroupedByTheirFingerprints()
    {
        Assert.Equal(0, await _cli.RunAsync("report", _cli.Add("records.jsonl", Article("first", fingerprint: "7825e1ad5c61cd8b") + Article("other", fingerprint: "0825e1ad5c000000") + Article("again", fingerprint: "7825e1ad5c61cd8a"))));
        Assert.Contains("1 copies of other articles", _cli.Output, StringComparison.Ordinal);
        var copies = Section("Nearly the same body");
        Assert.Contains(">first<", copies, StringComparison.Ordinal);
        Assert.Contains(">again<", copies, StringComparison.Ordinal);
        Assert.DoesNotContain(">other<", copies, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_LeastCertainBodies_StandInTheirOrder()
    {
        var records = new StringBuilder();
        for (var i = 0; i < 60; i++) records.Append(Article($"n{i:00}", confidence: (i * 37 % 60 + 1) / 100.0));
        Assert.Equal(0, await _cli.RunAsync("report", _cli.Add("records.jsonl", records.ToString())));
        var rows = Section("Least certain bodies").Split("<tr>")[1..];
        Assert.Equal(20, rows.Length);
        Assert.Equal(Enumerable.Range(1, 20).Select(i => (i / 100.0).ToString("0.00", CultureInfo.InvariantCulture)), rows.Select(row => row[(row.IndexOf('>', StringComparison.Ordinal) + 1)..row.IndexOf("</td>", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Report_ManyMonths_AreYears()
    {
        var records = string.Concat(Enumerable.Range(0, 40).Select(i => Article($"m{i}", published: $"{2020 + (i / 12)}-{(i % 12) + 1:00}-05")));
        Assert.Equal(0, await _cli.RunAsync("report", _cli.Add("records.jsonl", records)));
        AssertRow("Published", "2020", "12", "30.0 %");
        AssertRow("Published", "2023", "4", "10.0 %");
    }

    [Fact]
    public async Task Report_TheSameRecordsInOtherFiles_IsTheSamePage()
    {
        var (a, b) = (Article("a", published: "2024-01-02"), Article("b", publication: "Brevin Post"));
        Assert.Equal(0, await _cli.RunAsync("report", _cli.Add("all.jsonl", a + b), "-o", _cli["all.html"]));
        Assert.Equal(0, await _cli.RunAsync("report", _cli.Add("1.jsonl.gz", CliHarness.Gzip(Encoding.UTF8.GetBytes(a))), _cli.Add("2.jsonl", b), "-o", _cli["parts.html"]));
        Assert.Equal(0, await _cli.RunWithInputAsync(a + "\n" + b, "report", "-", "-o", _cli["piped.html"]));
        Assert.Equal(File.ReadAllText(_cli["all.html"]), File.ReadAllText(_cli["parts.html"]));
        Assert.Equal(File.ReadAllText(_cli["all.html"]), File.ReadAllText(_cli["piped.html"]));
    }

    [Fact]
    public async Task Report_MarkupInRecords_StaysText()
    {
        Assert.Equal(0, await _cli.RunAsync("report", _cli.Add("records.jsonl", Article("<b>a</b>", publication: "<script>alert(1)</script>"))));
        Assert.DoesNotContain("<script", _cli.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>a", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_RecordsOfParse_AreRead()
    {
        _cli.Add("pages/a.txt", "Harbour vote splits Port Elling\n\nBy Mara Quill\n4 March 2025\n\n" + string.Join("\n\n", Enumerable.Repeat("The council voted on Monday to widen the old quay, although fishermen have fought that plan for years.", 4)));
        Assert.Equal(0, await _cli.RunAsync("parse", _cli["pages"], "--explain", "-o", _cli["records.jsonl"]));
        Assert.Equal(0, await _cli.RunAsync("report", _cli["records.jsonl"]));
        AssertRow("Formats", "plainText", "1", "100.0 %");
        AssertRow("Published", "2025-03", "1", "100.0 %");
    }

    [Fact]
    public async Task Report_LinesThatAreNoRecords_AreNamedAndTheRestCounts()
    {
        Assert.Equal(1, await _cli.RunAsync("report", _cli.Add("records.jsonl", Article("a") + "{\"id\":\"x\"}\n\nnull\n")));
        Assert.Contains("1 records", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("records.jsonl:2: is no record", Section("Lines that are no records"), StringComparison.Ordinal);
        Assert.Contains("records.jsonl:4: is no record", _cli.Output, StringComparison.Ordinal);
        Assert.Contains("There are 2 such lines in all.", _cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list.jsonl", "list.jsonl:1: is no record that `parse` wrote.")]
    [InlineData("null.jsonl", "null.jsonl:1: is no record that `parse` wrote.")]
    [InlineData("empty.jsonl", "there are no records.")]
    [InlineData("missing.jsonl", "no such file.")]
    [InlineData(".", "is a folder; name the records in it.")]
    public async Task Report_WithoutRecords_SaysSo(string path, string message)
    {
        _cli.Add("list.jsonl", "{\"path\":\"a.html\"}\n");
        _cli.Add("null.jsonl", """
            {"id":"a","source":null,"outcome":"article"}
            {"id":"a","source":{"format":"html"},"outcome":null}
            {"id":"a","source":{"format":"html"},"outcome":"article","blocks":[null]}
            {"id":"a","source":{"format":"html"},"outcome":"article","diagnostics":[null]}
            """);
        _cli.Add("empty.jsonl", "");
        Assert.Equal(2, await _cli.RunAsync("report", _cli[path], "-o", _cli["report.html"]));
        Assert.Contains(message, _cli.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_cli["report.html"]));
    }

    [Fact]
    public async Task Report_OverItsRecords_IsRefused()
    {
        var records = _cli.Add("records.jsonl", Article("a"));
        Assert.Equal(2, await _cli.RunAsync("report", records, "-o", records));
        Assert.Equal(Article("a"), File.ReadAllText(records));
    }

    private static string Article(string id, string published = "2025-03-04", string publication = "The Elling Courier", string fingerprint = "7825e1ad5c61cd8b", double confidence = 0.9) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"id":"{{id}}","source":{"format":"html"},"outcome":"article","headline":"Harbour vote","authors":["Mara Quill"],"publication":"{{publication}}","published":"{{published}}","wordCount":120,"fingerprint":"{{fingerprint}}","blocks":[{"role":"body","kind":"paragraph","text":"Rain.","rule":"text-model","confidence":{{confidence}}}],"removed":[{"role":"boilerplate","kind":"paragraph","text":"Share","rule":"below-body","confidence":0.9}]}

        """);

    private static string Failure(string id) =>
        $$"""
        {"id":"{{id}}","source":{"format":"unknown"},"outcome":"undecodable","diagnostics":[{"code":"charset-unknown","message":"No charset fits.","start":null,"end":null}]}

        """;

    private string Section(string title)
    {
        var start = _cli.Output.IndexOf($"<h2>{title}</h2>", StringComparison.Ordinal);
        Assert.True(start >= 0, title);
        return _cli.Output[start.._cli.Output.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    private void AssertRow(string section, string name, params string[] numbers) =>
        Assert.Contains($"<td dir=\"auto\">{name}</td>" + string.Concat(numbers.Select(number => $"<td class=\"n\">{number}</td>")), Section(section), StringComparison.Ordinal);
}
