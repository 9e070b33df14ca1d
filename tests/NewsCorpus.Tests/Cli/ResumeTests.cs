using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsCorpus.Cli.Output;

namespace NewsCorpus.Tests.Cli;

/// <summary>Runs of the command "parse" that go on behind the records of an earlier one.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Documents = 12;

    private readonly CliHarness _cli = new();
    private readonly string _list;

    // The fifth document holds three articles, and an id occurs twice.
    public ResumeTests() => _list = _cli.Add("list.jsonl", string.Concat(Enumerable.Range(0, Documents).Select(i =>
        JsonSerializer.Serialize(new { id = i == 9 ? "d1" : "d" + i, content = i == 4 ? Messages : Text(i), contentType = "text/plain" }) + "\n")));

    public void Dispose() => _cli.Dispose();

    /// <summary>Wherever a run broke off, the next one makes of its output what one run would have made.</summary>
    [Theory]
    [InlineData("out.jsonl")]
    [InlineData("out.jsonl.gz")]
    public async Task Parse_OutputThatBreaksOffAnywhere_IsCompleted(string name)
    {
        await _cli.RunAsync("parse", _list, "-o", _cli["whole.jsonl"], "--threads", "1");
        var whole = File.ReadAllBytes(_cli["whole.jsonl"]);
        Assert.Equal(Documents + 2, whole.Count(unit => unit == '\n'));
        var bytes = name.EndsWith(".gz", StringComparison.Ordinal) ? CliHarness.Gzip(whole) : whole;
        foreach (var length in Enumerable.Range(0, 30).Select(i => bytes.Length * i / 29).Concat(LineEnds(bytes)))
        {
            _cli.Add(name, bytes[..length]);
            Assert.Equal(0, await _cli.RunAsync("parse", _list, "-o", _cli[name], "--resume"));
            Assert.Equal(Encoding.UTF8.GetString(whole), Encoding.UTF8.GetString(Unpacked(_cli[name])));
        }
    }

    [SkippableFact]
    public async Task Parse_NoRoomToPackWholeRecordsAnew_IsExitCode75AndLeavesThem()
    {
        Skip.IfNot(File.Exists("/dev/full"), "There is no /dev/full.");
        await _cli.RunAsync("parse", _list, "-o", _cli["whole.jsonl"], "--threads", "1");
        var torn = CliHarness.Gzip(File.ReadAllBytes(_cli["whole.jsonl"]))[..^60];
        _cli.Add("out.jsonl.gz", torn);
        File.CreateSymbolicLink(_cli["out.jsonl.gz.cut"], "/dev/full");
        Assert.Equal(75, await _cli.RunAsync("parse", _list, "-o", _cli["out.jsonl.gz"], "--resume"));
        Assert.Equal(torn, File.ReadAllBytes(_cli["out.jsonl.gz"]));
    }

    /// <summary>A disk that gets full takes a part of a piece; room that comes back before the file is closed must not cost what stands in it.</summary>
    [Fact]
    public void PackedOutput_DiskThatIsFullForAMoment_EndsWhereItGotFull()
    {
        using var disk = new DiskFullOnce(room: 3000);
        var packed = new GZipStream(new UntilFailureStream(disk), CompressionLevel.Fastest);
        Assert.Throws<IOException>(() =>
        {
            foreach (var value in Enumerable.Range(0, 9000)) packed.Write(SHA256.HashData(BitConverter.GetBytes(value)));
        });
        packed.Dispose();
        Assert.Equal(3000, disk.ToArray().Length);
        using var unpacked = new GZipStream(new MemoryStream(disk.ToArray()), CompressionMode.Decompress);
        var first = new byte[SHA256.HashSizeInBytes * 50];
        unpacked.ReadExactly(first);
        Assert.Equal(SHA256.HashData(BitConverter.GetBytes(49)), first[^SHA256.HashSizeInBytes..]);
    }

    [SkippableFact]
    public async Task Parse_PackedOutputBehindALink_IsCutInItsPlace()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has other pipes, and links that take rights.");
        await _cli.RunAsync("parse", _list, "-o", _cli["whole.jsonl"], "--threads", "1");
        var whole = File.ReadAllBytes(_cli["whole.jsonl"]);
        _cli.Add("out.jsonl.gz", CliHarness.Gzip(whole)[..^60]);
        File.CreateSymbolicLink(_cli["link.jsonl.gz"], "out.jsonl.gz");
        Assert.Equal(0, await _cli.RunAsync("parse", _list, "-o", _cli["link.jsonl.gz"], "--resume"));
        Assert.Equal(Encoding.UTF8.GetString(whole), Encoding.UTF8.GetString(Unpacked(_cli["out.jsonl.gz"])));
    }

    /// <summary>A run onto records of an earlier one writes beside them; where it broke off, the next one goes on there and then replaces them.</summary>
    [Theory]
    [InlineData("out.jsonl")]
    [InlineData("out.jsonl.gz")]
    public async Task Parse_RunOntoOlderRecordsThatBrokeOff_IsCompletedAndReplacesThem(string name)
    {
        await _cli.RunAsync("parse", _list, "-o", _cli["whole.jsonl"], "--threads", "1");
        var whole = File.ReadAllBytes(_cli["whole.jsonl"]);
        var older = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(whole).Replace("Brevin", "Tamsel", StringComparison.Ordinal));
        var isPacked = name.EndsWith(".gz", StringComparison.Ordinal);
        var newer = isPacked ? CliHarness.Gzip(whole) : whole;
        _cli.Add(name, isPacked ? CliHarness.Gzip(older) : older);
        _cli.Add(name + ".partial", newer[..(newer.Length / 2)]);
        File.SetLastWriteTimeUtc(_cli[name], new DateTime(2025, 3, 4, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(_cli[name + ".partial"], new DateTime(2025, 3, 5, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, await _cli.RunAsync("parse", _list, "-o", _cli[name], "--resume"));
        Assert.Equal(Encoding.UTF8.GetString(whole), Encoding.UTF8.GetString(Unpacked(_cli[name])));
        Assert.False(File.Exists(_cli[name + ".partial"]));
    }

    [Fact]
    public async Task Parse_RecordsNewerThanWhatAnEarlierRunLeft_AreGoneOnBehind()
    {
        await _cli.RunAsync("parse", _list, "-o", _cli["out.jsonl"]);
        _cli.Add("out.jsonl.partial", "left long ago");
        File.SetLastWriteTimeUtc(_cli["out.jsonl.partial"], new DateTime(2025, 3, 4, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, await _cli.RunAsync("parse", _list, "-o", _cli["out.jsonl"], "--resume"));
        Assert.Contains("14 records are there already", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("left long ago", File.ReadAllText(_cli["out.jsonl.partial"]));
    }

    [Fact]
    public async Task Parse_FinishedRun_AddsNothingAndSaysSo()
    {
        Assert.Equal(0, await _cli.RunAsync("parse", _list, "-o", _cli["out.jsonl"], "--resume"));
        Assert.DoesNotContain("already", _cli.Error, StringComparison.Ordinal);
        var before = File.ReadAllBytes(_cli["out.jsonl"]);
        Assert.Equal(0, await _cli.RunAsync("parse", _list, "-o", _cli["out.jsonl"], "--resume"));
        Assert.Contains("14 records are there already", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_cli["out.jsonl"]));
    }

    [Fact]
    public async Task Parse_FolderThatGrew_GetsTheRecordsOfWhatIsNew()
    {
        _cli.Add("pages/b.txt", Text(1));
        await _cli.RunAsync("parse", _cli["pages"], "-o", _cli["out/"], "--resume");
        _cli.Add("pages/a.txt", Text(2));
        Assert.Equal(0, await _cli.RunAsync("parse", _cli["pages"], "-o", _cli["out/"], "--resume"));
        Assert.Equal([_cli["pages/b.txt"], _cli["pages/a.txt"]], File.ReadLines(_cli["out/articles.jsonl"]).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("out.csv", "--resume needs -o FILE.jsonl")]
    [InlineData("-", "--resume needs -o FILE.jsonl")]
    [InlineData("other.jsonl", "line 2 is no record that `parse` wrote")]
    public async Task Parse_OutputThatTellsNothing_IsRefusedAndLeftAlone(string output, string message)
    {
        await _cli.RunAsync("parse", _list, "-o", _cli["whole.jsonl"]);
        var content = File.ReadLines(_cli["whole.jsonl"]).First() + "\n{\"id\":\"d3\"}\n";
        _cli.Add("other.jsonl", content);
        Assert.Equal(2, await _cli.RunAsync("parse", _list, "-o", output == "-" ? output : _cli[output], "--resume"));
        Assert.Contains(message, _cli.Error, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(_cli["other.jsonl"]));
        Assert.False(File.Exists(_cli["out.csv"]));
    }

    private static IEnumerable<int> LineEnds(byte[] bytes) => Enumerable.Range(0, bytes.Length).Where(i => bytes[i] == '\n').SelectMany(i => new[] { i, i + 1 });

    private static byte[] Unpacked(string path)
    {
        using var file = File.OpenRead(path);
        using var content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Text(int number) => $"""
        Quay {number} of Brevin reopens after the storm

        The quay of Brevin was opened again on Monday, {number + 2} weeks after the storm that had torn a hole in its northern wall.

        Ferries sail as before, the harbour council said, and the fishermen get back the {number + 20} moorings that they had lost to the works.
        """;

    private static string Messages => string.Concat(Enumerable.Range(30, 3).Select(number => Text(number) + "\n\n-30-\n\n"));

    /// <summary>A file that keeps its position where writing fails, as files do.</summary>
    private sealed class DiskFullOnce(int room) : MemoryStream
    {
        private bool _hasBeenFull;

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (_hasBeenFull || Position + count <= room)
            {
                base.Write(buffer, offset, count);
                return;
            }

            _hasBeenFull = true;
            var start = Position;
            base.Write(buffer, offset, (int)(room - start));
            Position = start;
            throw new IOException("No space left.");
        }
    }
}
