using System.Text;
using NewsCorpus.Cli;
using NewsCorpus.Cli.Input;
using NewsCorpus.Cli.Output;

namespace NewsCorpus.Tests.Cli;

public sealed class InputTests
{
    [Theory]
    [InlineData("*.html", "a.html", true)]
    [InlineData("*.html", "x/a.html", false)]
    [InlineData("**/*.html", "a.html", true)]
    [InlineData("**/*.html", "x/y/a.html", true)]
    [InlineData("**/b/*.html", "x/b/a.html", true)]
    [InlineData("**/b/*.html", "x/b/c/a.html", false)]
    [InlineData("p?ge.txt", "page.txt", true)]
    [InlineData("**", "x/y/z", true)]
    public void Matches_Pattern_AgainstPath(string pattern, string path, bool expected) => Assert.Equal(expected, new GlobPattern(pattern).Matches(path));

    [Theory]
    [InlineData("*.html", "x", false)]
    [InlineData("*/*.html", "x", true)]
    [InlineData("a*/*.html", "x", false)]
    [InlineData("a*/b/*.html", "ax/b", true)]
    [InlineData("a*/b/*.html", "ax/b/c", false)]
    [InlineData("**/*.html", "x/y/z", true)]
    [InlineData("a?/**", "ab/c/d", true)]
    [InlineData("a?/**", "b/c/d", false)]
    public void GoesInto_Folder_WhereFilesInItCanMatch(string pattern, string folder, bool expected) => Assert.Equal(expected, new GlobPattern(pattern).GoesInto(folder));

    [Theory]
    [InlineData("pages/**/*.html", "pages")]
    [InlineData("/data/x/*.txt", "/data/x")]
    [InlineData("/*.txt", "/")]
    [InlineData("*.txt", ".")]
    public void Folder_OfPattern_IsThePartWithoutWildcards(string pattern, string expected) => Assert.Equal(expected, new GlobPattern(pattern).Folder);

    [Theory]
    [InlineData("simple-name_1.x", "simple-name_1.x")]
    public void SafeFileName_SafeId_Stays(string id, string expected) => Assert.Equal(expected, SafeFileName.Of(id));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/abs/path")]
    [InlineData("C:\\x")]
    [InlineData("https://x.example/a?b=c")]
    [InlineData("con")]
    [InlineData("nul.txt")]
    [InlineData("lpt1")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData(".hidden")]
    [InlineData("a\0b")]
    [InlineData("Case")]
    [InlineData("新聞")]
    public void SafeFileName_UnsafeId_IsAPlainNameWithItsHash(string id)
    {
        var name = SafeFileName.Of(id);
        Assert.Matches("^[a-z0-9][a-z0-9._-]*-[0-9a-f]{16}$", name);
        Assert.True(name.Length < 110);
    }

    [Fact]
    public void SafeFileName_NamesThatFoldAlike_StayApart() => Assert.NotEqual(SafeFileName.Of("a/b"), SafeFileName.Of("a:b"));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("é 新", "é 新")]
    [InlineData("\u001B[31mred", "\uFFFD[31mred")]
    [InlineData("a\u009B1m\u202Eb\u007F", "a\uFFFD1m\uFFFDb\uFFFD")]
    [InlineData("two\nlines", "two\uFFFDlines")]
    public void TerminalText_Controls_AreReplaced(string text, string expected) => Assert.Equal(expected, TerminalText.Clean(text));

    [Theory]
    [InlineData("1/1", true)]
    [InlineData("16/16", true)]
    [InlineData("0/4", false)]
    [InlineData("5/4", false)]
    [InlineData("1", false)]
    [InlineData("-1/4", false)]
    [InlineData("a/b", false)]
    public void Shard_Text_IsReadOrRefused(string text, bool expected) => Assert.Equal(expected, Shard.TryParse(text, out _));

    [Fact]
    public void IdHash_OfAText_NeverChanges() => Assert.Equal(0xBCF5E4813955BD04UL, NewsCorpus.Cli.IdHash.Of("newscorpus"));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100_000)]
    public async Task Utf8LineReader_AnyChunks_GivesTheSameLines(int chunk)
    {
        var text = "first\r\n\nthird " + new string('x', 200_000) + "\nlast";
        using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk);
        var reader = new Utf8LineReader(stream, 1_000_000);
        var lines = new List<(long Offset, int Length)>();
        while (await reader.ReadAsync(CancellationToken.None)) lines.Add((reader.Offset, reader.Line.Length));
        Assert.Equal([(0, 5), (7, 0), (8, 200_006), (200_015, 4)], lines);
    }

    [Fact]
    public async Task Utf8LineReader_LineBeyondTheLimit_IsSkippedNotHeld()
    {
        using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(new string('x', 300_000) + "\nnext\n"), 5000);
        var reader = new Utf8LineReader(stream, 1000);
        Assert.True(await reader.ReadAsync(CancellationToken.None));
        Assert.True(reader.IsTooLong);
        Assert.True(await reader.ReadAsync(CancellationToken.None));
        Assert.Equal("next", Encoding.UTF8.GetString(reader.Line.Span));
        Assert.False(await reader.ReadAsync(CancellationToken.None));
    }

    private sealed class ChunkedStream(byte[] content, int chunk) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
    }
}
