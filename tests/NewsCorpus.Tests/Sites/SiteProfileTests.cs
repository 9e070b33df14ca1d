using NewsCorpus.Blocks;
using NewsCorpus.Sites;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Sites;

public sealed class SiteProfileTests
{
    private const string Site = "courier.example";
    private static readonly SourceOrigin s_origin = new() { Site = Site };

    [Fact]
    public void Merge_AnySplitAndOrder_GivesTheSameProfile()
    {
        var random = new Random(20260501);
        var documents = Enumerable.Range(0, 400).Select(i => Document($"Story {Word(random)} {Word(random)}", "Subscribe now", Word(random))).ToArray();
        var whole = Bytes(Learn(documents));
        for (var round = 0; round < 10; round++)
        {
            random.Shuffle(documents);
            var cut = random.Next(1, documents.Length - 1);
            var other = random.Next(1, documents.Length - 1);
            SiteProfile first = Learn(documents[..cut]), second = Learn(documents[cut..]), again = Learn(documents[..other]);
            Assert.Equal(whole, Bytes(first.Merge(second)));
            Assert.Equal(whole, Bytes(second.Merge(first).Merge(again)));
            Assert.Equal(whole, Bytes(again.Merge(second.Merge(first))));
        }
    }

    [Fact]
    public void Merge_ManyDocuments_StaysBounded() =>
        Assert.Equal(SiteProfile.MaxDocumentsPerSite, Learn([.. Enumerable.Range(0, 700).Select(i => Document("About us", $"Story {(char)(0x4E00 + i)}{(char)(0x4E00 + i)}"))]).DocumentCount(Site));

    [Fact]
    public void Save_Load_GivesTheSameProfile()
    {
        var profile = Learn([Document("Subscribe now", "One"), Document("Subscribe now", "Two")]);
        Assert.Equal(Bytes(profile), Bytes(SiteProfile.Load(new MemoryStream(Bytes(profile)))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"version":9,"sites":{}}""")]
    [InlineData("""{"version":1,"sites":{}}""")]
    [InlineData("""{"version":2,"sites":{"a":[{"hash":"zz","lines":""}]}}""")]
    [InlineData("""{"version":2,"sites":{"a":[{"hash":"00000000000000000","lines":""},{"hash":"10000000000000000","lines":""}]}}""")]
    public void Load_NoProfile_ThrowsInvalidData(string json) =>
        Assert.Throws<InvalidDataException>(() => SiteProfile.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))));

    [Fact]
    public void Load_OtherVersion_NamesIt() => Assert.Contains(
        "version 9", Assert.Throws<InvalidDataException>(() => SiteProfile.Load(new MemoryStream("""{"version":9,"sites":{}}"""u8.ToArray()))).Message, StringComparison.Ordinal);

    [Fact]
    public void DocumentCount_NoName_Throws() => Assert.Throws<ArgumentNullException>("site", () => SiteProfile.Empty.DocumentCount(null!));

    [Fact]
    public void Measure_LineOfOtherDocuments_IsCountedAndOwnOneIsNot()
    {
        string[] own = ["The old quay will be widened", "Subscribe now", "Only here"];
        var profile = Learn([Document(own), Document("Another day", "Subscribe now", "Weather"), Document("A third story", "Nothing else", "Weather 12")]);
        var shares = Measure(profile, own, out var compared);
        Assert.Equal(2, compared);
        Assert.Equal([0f, 0.5f, 0f], shares);
    }

    [Fact]
    public void Measure_NearDuplicate_IsNotCompared()
    {
        string[] own = [.. Enumerable.Range(0, 20).Select(i => $"Line {(char)('a' + i)} of the text")];
        var profile = Learn([Document([.. own[..19], "Changed line"])]);
        Measure(profile, own, out var compared);
        Assert.Equal(0, compared);
    }

    [Fact]
    public void Measure_EditionWithTheSamePassages_IsNotCompared()
    {
        string[] passages = [.. Enumerable.Range(0, 4).Select(Passage)];
        var profile = Learn([Document([.. passages, .. Enumerable.Range(0, 40).Select(i => $"Comment {(char)('a' + i % 26)}{(char)('a' + i / 26)} of a reader")])]);
        Measure(profile, [.. passages, "Subscribe now"], out var compared);
        Assert.Equal(0, compared);
    }

    [Fact]
    public void Measure_CopyWithOneChangedPassage_IsNotCompared()
    {
        string[] lines = [.. Enumerable.Range(0, 20).Select(i => $"Line {(char)('a' + i)} of the text")];
        var profile = Learn([Document([.. lines, Passage(1), Passage(2)])]);
        Measure(profile, [.. lines, Passage(1), Passage(3)], out var compared);
        Assert.Equal(0, compared);
    }

    [Fact]
    public void Measure_ShortArticlesInOneTemplate_AreCompared()
    {
        string[] template = [.. Enumerable.Range(0, 40).Select(i => $"Entry {(char)('a' + i % 26)}{(char)('a' + i / 26)} of the menu")];
        var profile = Learn([Document([.. template, Passage(1), Passage(2), Passage(3)])]);
        var shares = Measure(profile, [.. template, Passage(4), Passage(5), Passage(6)], out var compared);
        Assert.Equal(1, compared);
        Assert.Equal(1f, shares[0]);
        Assert.Equal(0f, shares[^1]);
    }

    [Fact]
    public void Measure_PassageOfTheTemplate_IsCounted()
    {
        var profile = Learn([Document(Passage(0), Passage(1), Passage(2), Passage(3))]);
        Assert.Equal([1f, 0f], Measure(profile, [Passage(0), Passage(9)], out _));
    }

    [Theory]
    [InlineData("https://www.courier.example/a/b", "courier.example")]
    [InlineData("https://sport.courier.example/", "sport.courier.example")]
    public void SiteOf_Address_IsItsHost(string url, string expected) => Assert.Equal(expected, SiteProfile.SiteOf(new SourceOrigin { Url = new Uri(url) }));

    private static float[] Measure(SiteProfile profile, string[] lines, out int compared)
    {
        using var content = Document(lines);
        var hashes = new uint[lines.Length];
        SiteLines.Hash(content, hashes);
        var shares = new float[lines.Length];
        compared = profile.Measure(Site, hashes, shares);
        return shares;
    }

    private static SiteProfile Learn(IEnumerable<DocumentContent> documents)
    {
        var builder = new SiteProfileBuilder();
        foreach (var document in documents) Assert.True(builder.Add(document, s_origin));
        return builder.Build();
    }

    private static byte[] Bytes(SiteProfile profile)
    {
        using var stream = new MemoryStream();
        profile.Save(stream);
        return stream.ToArray();
    }

    private static string Passage(int number) => string.Join(' ', Enumerable.Repeat($"The {(char)('a' + number)} council met again.", 12));

    private static string Word(Random random) => new([.. Enumerable.Range(0, 6).Select(_ => (char)('a' + random.Next(26)))]);

    private static DocumentContent Document(params string[] lines)
    {
        var builder = new DocumentContentBuilder(SourceFormat.PlainText);
        foreach (var line in lines)
        {
            var start = builder.TextLength;
            builder.AppendText(line);
            builder.AddBlock(new Block { TextStart = start, TextLength = line.Length, Span = new SourceSpan(start, start + line.Length) });
        }

        return builder.Build();
    }
}
