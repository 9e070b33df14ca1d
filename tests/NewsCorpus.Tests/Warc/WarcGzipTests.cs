using System.IO.Compression;
using NewsCorpus.Sources;

namespace NewsCorpus.Tests.Warc;

/// <summary>Archives that are packed: one member a record, one for all, members cut anywhere, and damaged ones.</summary>
public sealed class WarcGzipTests
{
    private const string Damaged = DiagnosticCodes.ContainerDamaged;

    private static WarcArchive FourPages => new WarcArchive().AddPage(1).AddPage(2).AddPage(3).AddPage(4);

    [Fact]
    public async Task Read_OneMemberARecord_GivesTheOffsetsOfTheMembers()
    {
        var members = FourPages.Members().ToArray();

        var documents = await WarcArchive.ReadAsync(FourPages.Packed());

        Assert.Equal("1=105 2=105 3=105 4=105", WarcArchive.Summary(documents));
        Assert.Equal([0, members[0].Length, members[0].Length + members[1].Length, members[0].Length + members[1].Length + members[2].Length], documents.Select(document => document.Origin.Offset));
    }

    [Fact]
    public async Task Read_OneMemberForAll_GivesTheOffsetThatIsKnown()
    {
        var documents = await WarcArchive.ReadAsync(FourPages.PackedAsOne());

        Assert.Equal("1=105 2=105 3=105 4=105", WarcArchive.Summary(documents));
        Assert.Equal([0, null, null, null], documents.Select(document => document.Origin.Offset));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(1000)]
    public async Task Read_MembersThatAreCutAnywhere_AreJoined(int size)
    {
        var packed = FourPages.Plain().Chunk(size).SelectMany(part => WarcArchive.Gzip(part)).ToArray();

        Assert.Equal("1=105 2=105 3=105 4=105", WarcArchive.Summary(await WarcArchive.ReadAsync(packed)));
    }

    [Fact]
    public async Task Read_ContentThatLooksLikeMembers_IsNoBoundary()
    {
        // Stored blocks keep the bytes as they are: whole members, bare magic bytes, and sizes before them.
        var body = Enumerable.Range(0, 3000).SelectMany(i => (byte[])[0x1F, 0x8B, 8, 0, 0, 0, 0, 0, .. BitConverter.GetBytes(i)]).Concat(WarcArchive.Gzip(WarcArchive.Bytes("inner"))).ToArray();
        var members = new WarcArchive().AddPage(1, "Content-Type: application/pdf\r\n", [.. "%PDF-1.7"u8, .. body]).AddPage(2).Plain();
        var packed = WarcArchive.Gzip(members, CompressionLevel.NoCompression);

        Assert.Equal($"1={body.Length + 8} 2=105", WarcArchive.Summary(await WarcArchive.ReadAsync([.. packed, .. new WarcArchive().Packed()])));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(13)]
    [InlineData(4096)]
    public async Task Read_StreamThatGivesLittleAtATime_IsReadAlike(int size)
    {
        var body = new byte[300_000];
        new Random(1).NextBytes(body);
        var archive = new WarcArchive().AddPage(1).AddPage(2, "Content-Type: application/pdf\r\n", body).AddPage(3);
        foreach (var bytes in (byte[][])[archive.Packed(), archive.PackedAsOne(), archive.Plain()])
            Assert.Equal("1=105 2=300000 3=105", WarcArchive.Summary(await WarcArchive.ReadAsync(WarcArchive.NewReader(new SlowStream(bytes, size)))));
    }

    [Fact]
    public async Task Read_MemberThatIsCutOff_LosesNoOther()
    {
        var members = FourPages.Members().ToArray();
        for (var cut = 1; cut < members[1].Length; cut += 7)
        {
            var documents = await WarcArchive.ReadAsync([.. members[0], .. members[1][..^cut], .. members[2], .. members[3]]);

            Assert.EndsWith($"={Damaged} 3=105 4=105", WarcArchive.Summary(documents), StringComparison.Ordinal);
            Assert.Equal("urn:test:1", documents[0].Id);
            Assert.Equal(members[0].Length, documents[^3].Origin.Offset);
        }
    }

    [Fact]
    public async Task Read_MemberWithAWrongByte_LosesNoOther()
    {
        var members = FourPages.Members().ToArray();
        for (var at = 0; at < members[1].Length; at++)
        {
            var damaged = (byte[])members[1].Clone();
            damaged[at] ^= 0x40;
            var documents = await WarcArchive.ReadAsync([.. members[0], .. damaged, .. members[2], .. members[3]]);

            Assert.Equal("urn:test:1", documents[0].Id);
            Assert.EndsWith(" 3=105 4=105", WarcArchive.Summary(documents), StringComparison.Ordinal);
            // Some bits mean nothing: those of the time, and those behind the last code.
            var isTold = documents.Exists(document => document.Failure?.Diagnostic.Code == Damaged);
            Assert.True(isTold || documents[1].Content.Span.SequenceEqual(WarcArchive.Bytes(WarcArchive.Page)), $"byte {at} of {damaged.Length}");
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    [InlineData(30_000)]
    public async Task Read_DamagedMember_GivesWhatStandsBeforeTheDamage(int words)
    {
        var random = new Random(1);
        var body = WarcArchive.Bytes(string.Join(' ', Enumerable.Range(0, words).Select(_ => random.Next(1_000_000))));
        var member = new WarcArchive().AddPage(2, body: body).Packed();
        // First the checksum, then a byte in the middle, unpacked size and all.
        foreach (var (at, least) in ((int, double)[])[(member.Length - 6, 1), (member.Length * 3 / 4, words < 100 ? 0 : 0.6)])
        {
            var damaged = (byte[])member.Clone();
            damaged[at] ^= 0xFF;
            var documents = await WarcArchive.ReadAsync([.. FourPages.Packed(), .. damaged]);

            Assert.Equal(Damaged, documents[^1].Failure?.Diagnostic.Code);
            if (least == 0) continue;
            Assert.Equal("urn:test:2", documents[^2].Id);
            Assert.InRange(documents[^2].Content.Length, least * body.Length, body.Length);
            Assert.True(body.AsSpan().StartsWith(documents[^2].Content.Span[..(int)(least * body.Length)]));
        }
    }

    [Fact]
    public async Task Read_BytesBetweenMembers_AreToldAndPassedOver()
    {
        var members = FourPages.Members().ToArray();
        foreach (var garbage in (byte[][])[[0], [0x1F], [0x1F, 0x8B], [0x1F, 0x8B, 8, 0, 1, 2, 3], WarcArchive.Bytes("some words"), new byte[100_000]])
        {
            var summary = WarcArchive.Summary(await WarcArchive.ReadAsync([.. members[0], .. garbage, .. members[1], .. members[2], .. garbage]));
            Assert.Contains(Damaged, summary, StringComparison.Ordinal);
            Assert.StartsWith("1=105 ", summary, StringComparison.Ordinal);
            Assert.Contains(" 2=105 3=105", summary, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Read_ArchiveThatIsCutOff_SaysSo()
    {
        var packed = FourPages.Packed();
        for (var cut = 1; cut < 200; cut += 11)
        {
            var documents = await WarcArchive.ReadAsync(packed[..^cut]);
            Assert.StartsWith("1=105 2=105 3=105 ", WarcArchive.Summary(documents), StringComparison.Ordinal);
            Assert.Equal(Damaged, documents[^1].Failure?.Diagnostic.Code);
        }
    }

    [Fact]
    public async Task Read_ArchiveThatIsPackedTwice_SaysSo() =>
        Assert.Equal($"1={Damaged}", WarcArchive.Summary(await WarcArchive.ReadAsync(WarcArchive.Gzip(FourPages.Packed()))));

    [Fact]
    public async Task Read_Bomb_TakesNoMemory()
    {
        var bomb = WarcArchive.Gzip(WarcArchive.Record("response", WarcArchive.FieldsOf(1), [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8, .. new byte[100_000_000]]));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var documents = await WarcArchive.ReadAsync([.. bomb, .. FourPages.Packed()]);

        Assert.Equal($"1={DiagnosticCodes.SourceTooLarge} 1=105 2=105 3=105 4=105", WarcArchive.Summary(documents));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 10_000_000);
    }
}
