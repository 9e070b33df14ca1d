using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsCorpus.Tests.Cli;

/// <summary>ZIP archives as inputs of the commands.</summary>
public sealed class ZipInputTests : IDisposable
{
    private const string Text = "Quay reopens\n\nThe old quay of Port Elling opened again on Monday, four weeks after the storm that tore away its northern wall and two cranes.";

    private readonly CliHarness _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Parse_HiddenEntries_AreNoDocuments()
    {
        Assert.Equal(0, await _cli.RunAsync("parse", _cli.Add("a.zip", Archive("pages/a.txt", "__MACOSX/pages/._a.txt", ".cache/b.txt", ".c.txt", "../d.txt"))));
        Assert.Equal([_cli["a.zip"] + "/pages/a.txt", _cli["a.zip"] + "/../d.txt"], _cli.OutputLines.Select(line => Of(line).GetProperty("id").GetString()));
        Assert.DoesNotContain("passed over", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_EntriesThatAreNoDocuments_AreCounted()
    {
        Assert.Equal(0, await _cli.RunAsync("parse", _cli.Add("a.zip", Archive("a.txt", "b.docx", "list.jsonl", "more.zip", "folder/"))));
        Assert.Single(_cli.OutputLines);
        Assert.Contains("files passed over: 1 .docx, 1 .jsonl, 1 .zip", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_EncryptedEntry_SaysSo()
    {
        var archive = Archive("a.txt");
        // The first bit of the flags, in the header of the entry and in the list of entries.
        archive[archive.AsSpan().IndexOf("PK\x03\x04"u8) + 6] |= 1;
        archive[archive.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        Assert.Equal(1, await _cli.RunAsync("parse", _cli.Add("a.zip", archive)));
        var record = Of(Assert.Single(_cli.OutputLines));
        Assert.Equal("unreadable", record.GetProperty("outcome").GetString());
        Assert.StartsWith("The entry is encrypted", record.GetProperty("diagnostics")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static JsonElement Of(string line) => JsonDocument.Parse(line).RootElement;

    private static byte[] Archive(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var name in names)
            {
                using var entry = archive.CreateEntry(name).Open();
                if (!name.EndsWith('/')) entry.Write(Encoding.UTF8.GetBytes(Text));
            }
        }

        return bytes.ToArray();
    }
}
