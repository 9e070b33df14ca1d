using System.IO.Compression;
using System.Text.Json;

namespace NewsCorpus.Tests.Cli;

/// <summary>The command "deduplicate".</summary>
public sealed class DeduplicateCommandTests : IDisposable
{
    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Deduplicate_Records_KeepsTheFirstOfNearlyTheSameBodyAsItIs()
    {
        // A file of no words is no copy of another one, and a correction is one.
        var texts = new[] { Text("nine"), "", Text("nine").Replace("Monday", "Tuesday", StringComparison.Ordinal), Other, Text("nine"), "" };
        var records = await ParseAsync("records.jsonl", texts);

        Assert.Equal(0, await _cli.RunAsync("deduplicate", _cli["records.jsonl"], "--copies", _cli["copies.jsonl"]));

        Assert.Equal([records[0], records[1], records[3], records[5]], _cli.OutputLines);
        Assert.Equal([records[2], records[4]], File.ReadAllLines(_cli["copies.jsonl"]));
        Assert.Contains("4 records on standard output; 2 left out as copies of 1 of them.", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deduplicate_SeveralPackedFiles_AreOneCorpus()
    {
        var a = await ParseAsync("a.jsonl.gz", Text("nine"), Other);
        var b = await ParseAsync("b.jsonl.gz", Other, Text("four").Replace("quay", "lighthouse", StringComparison.Ordinal).Replace("storm", "fire", StringComparison.Ordinal));

        Assert.Equal(0, await _cli.RunAsync("deduplicate", _cli["a.jsonl.gz"], _cli["b.jsonl.gz"], "-o", _cli["out.jsonl.gz"]));

        Assert.Equal([a[0], a[1], b[1]], Lines("out.jsonl.gz"));
    }

    [Theory]
    [InlineData("is no record that `parse` wrote", "other.jsonl", "-o", "out.jsonl")]
    [InlineData("no such file", "none.jsonl", "-o", "out.jsonl")]
    [InlineData("cannot be read twice", "-", "-o", "out.jsonl")]
    [InlineData("is both read and written", "records.jsonl", "-o", "records.jsonl")]
    [InlineData("is both read and written", "records.jsonl", "--copies", "records.jsonl")]
    [InlineData("need different places", "records.jsonl", "--copies", "-")]
    [InlineData("is a folder", "", "-o", "out.jsonl")]
    public async Task Deduplicate_WhatMakesNoSense_IsRefusedBeforeAnythingIsWritten(string message, string input, string option, string file)
    {
        await ParseAsync("records.jsonl", Text("nine"), Other);
        _cli.Add("other.jsonl", File.ReadAllText(_cli["records.jsonl"]) + "{}\n");
        var before = File.ReadAllText(_cli["records.jsonl"]);
        Assert.Equal(2, await _cli.RunAsync("deduplicate", input == "-" ? input : _cli[input], option, file == "-" ? file : _cli[file]));
        Assert.Contains(message, _cli.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_cli["records.jsonl"]));
        Assert.False(File.Exists(_cli["out.jsonl"]));
    }

    private async Task<string[]> ParseAsync(string name, params string[] texts)
    {
        var list = _cli.Add(name + ".list.jsonl", string.Join('\n', texts.Select((text, i) => JsonSerializer.Serialize(new { id = $"{name}-{i}", content = text, contentType = "text/plain" }))));
        await _cli.RunAsync("parse", list, "-o", _cli[name]);
        return Lines(name);
    }

    private string[] Lines(string name)
    {
        using var file = File.OpenRead(_cli[name]);
        using var content = new StreamReader(name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        return content.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Text(string weeks) => $"""
        Quay of Brevin reopens after the storm

        The quay of Brevin was opened again on Monday, {weeks} weeks after the storm that had torn a hole in its northern wall and had washed away the landing stage.

        Ferries sail as before, the harbour council said, and the fishermen get back the moorings that they had lost to the works. The bill will be paid by the county over six years, half of it from the fund for coasts.

        Harbour master Tom Ryde called the wall "better than the one that my grandfather built", and thanked the masons of Ostrey, who had worked through three frosty weeks.
        """;

    private const string Other = """
        Library of Ostrey opens its cellar

        The town library opened its cellar to readers on Tuesday for the first time in thirty years. Some nine thousand volumes had been kept there since the flood of 1991, the director said.

        Among them are the logs of the last whalers and a set of maps that was thought lost. Visitors may see them on two afternoons a week.
        """;
}
