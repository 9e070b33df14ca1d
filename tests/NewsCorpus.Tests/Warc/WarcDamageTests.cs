using NewsCorpus.Sources;
using NewsCorpus.Warc;

namespace NewsCorpus.Tests.Warc;

/// <summary>Damaged archives: what can be read is read, the rest is told in its place, and the next record is found.</summary>
public sealed class WarcDamageTests
{
    private const string Damaged = DiagnosticCodes.ContainerDamaged;

    [Fact]
    public async Task Read_ArchiveThatIsCutOff_GivesWhatThereIsAndSaysSo()
    {
        var archive = new WarcArchive().AddPage(1).AddPage(2);
        var plain = archive.Plain();

        Assert.Equal($"1=105 2=65 damage={Damaged}", WarcArchive.Summary(await WarcArchive.ReadAsync(plain[..^44])));
        Assert.Equal($"1=105 2={Damaged}", WarcArchive.Summary(await WarcArchive.ReadAsync(plain[..(int)(archive.Offsets[1] + 40)])));
    }

    [Theory]
    [InlineData(5_000)]
    [InlineData(200)]
    [InlineData(50_000_000_000)]
    public async Task Read_LengthThatIsTooGreat_LosesNoOtherRecord(long length)
    {
        var archive = new WarcArchive().AddPage(1).AddPage(2, length: length).AddPage(3).AddPage(4);

        var (plain, packed, one) = (await WarcArchive.ReadAsync(archive.Plain()), await WarcArchive.ReadAsync(archive.Packed()), await WarcArchive.ReadAsync(archive.PackedAsOne()));

        foreach (var documents in (List<SourceDocument>[])[plain, packed, one])
        {
            Assert.Equal(["urn:test:1", "urn:test:2", "crawl.warc:2:damage", "urn:test:3", "urn:test:4"], documents.Select(document => document.Id));
            Assert.Equal(Damaged, documents[2].Failure?.Diagnostic.Code);
            Assert.Equal(105, documents[3].Content.Length);
        }

        Assert.Equal(archive.Offsets[1], plain[2].Origin.Offset);
        Assert.Equal(archive.Offsets[2], plain[3].Origin.Offset);
        // What may be held is cut where the next record begins.
        if (length < 33_554_432) Assert.Equal(WarcArchive.Page.Length, plain[1].Content.Length);
    }

    [Fact]
    public async Task Read_LengthThatIsTooSmall_GivesThatMuchAndSaysWhereTheRestIs()
    {
        var archive = new WarcArchive().AddPage(1).AddPage(2, length: 100).AddPage(3);

        var documents = await WarcArchive.ReadAsync(archive.Plain());

        Assert.Equal($"1=105 2=56 3={Damaged} 3=105", WarcArchive.Summary(documents));
        Assert.InRange(documents[2].Origin.Offset!.Value, archive.Offsets[1] + 100, archive.Offsets[2]);
    }

    [Theory]
    [InlineData("Content-Length: many\r\n\r\nquay\r\n\r\n")]
    [InlineData("Content-Length: -1\r\n\r\n\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n\r\n\r\n")]
    [InlineData("WARC-Type: response\r\n\r\n")]
    [InlineData("no header at all\r\n")]
    public async Task Read_HeaderThatIsNone_IsToldAndPassedOver(string header)
    {
        var archive = new WarcArchive().AddPage(1).AddRaw(WarcArchive.Bytes("WARC/1.0\r\n" + header)).AddPage(3);

        var expected = $"1=105 2={Damaged} 3=105";
        Assert.Equal(expected, WarcArchive.Summary(await WarcArchive.ReadAsync(archive.Plain())));
        Assert.Equal(expected, WarcArchive.Summary(await WarcArchive.ReadAsync(archive.Packed())));
    }

    [Fact]
    public async Task Read_BytesBetweenRecords_AreToldAndPassedOver()
    {
        var archive = new WarcArchive().AddPage(1).AddRaw(WarcArchive.Bytes("garbage WARC/1.0 garbage\r\nWARC/1.x\r\n")).AddPage(3);

        var documents = await WarcArchive.ReadAsync(archive.Plain());

        Assert.Equal($"1=105 2={Damaged} 3=105", WarcArchive.Summary(documents));
        Assert.Equal(archive.Offsets[1], documents[1].Origin.Offset);
        Assert.Contains("36 bytes", documents[1].Failure?.Diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_NoArchive_SaysSo()
    {
        Assert.Equal($"1={Damaged}", WarcArchive.Summary(await WarcArchive.ReadAsync(WarcArchive.Bytes(WarcArchive.Page))));
        Assert.Equal($"1={Damaged}", WarcArchive.Summary(await WarcArchive.ReadAsync(new byte[300_000])));
        Assert.Empty(await WarcArchive.ReadAsync([]));
    }

    [Fact]
    public async Task Read_PageThatQuotesARecord_StaysWhole()
    {
        var body = WarcArchive.Bytes("<html><pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: 3\r\n\r\nabc\r\n\r\n</pre></html>");
        Assert.Equal($"1={body.Length} 2=105", WarcArchive.Summary(await WarcArchive.ReadAsync(new WarcArchive().AddPage(1, body: body).AddPage(2).Plain())));
    }

    [Fact]
    public async Task Read_RecordBeyondTheLimit_IsADocumentThatSaysSo()
    {
        var options = new WarcReaderOptions { Limits = new ReadLimits { MaxSourceBytes = 1000 } };
        var archive = new WarcArchive().AddPage(1, body: new byte[1001]).AddPage(2, body: WarcArchive.Bytes(new string('a', 1000))).AddPage(3, "Content-Type: image/png\r\n", new byte[5000]);

        var documents = await WarcArchive.ReadAsync(archive.Packed(), options);

        Assert.Equal($"1={DiagnosticCodes.SourceTooLarge} 2=1000", WarcArchive.Summary(documents));
        Assert.Equal(ParseOutcome.LimitExceeded, documents[0].Failure?.Outcome);
        Assert.Equal(new Uri("https://courier.example/1"), documents[0].Origin.Url);
    }

    [Fact]
    public async Task Read_HeaderFlood_IsADocumentThatSaysSo()
    {
        var fields = string.Concat(Enumerable.Range(0, 2000).Select(i => $"X-{i}: y\r\n"));
        var archive = new WarcArchive().AddPage(1, fields).Add("resource", fields, "quay").AddPage(3, "X: " + new string('a', 100_000) + "\r\n").Add("resource", "X: " + new string('a', 100_000) + "\r\n", "quay").AddPage(5);

        var documents = await WarcArchive.ReadAsync(archive.Packed());

        Assert.Equal($"1={DiagnosticCodes.HeaderLimit} 2={DiagnosticCodes.HeaderLimit} 3={DiagnosticCodes.HeaderLimit} 4={DiagnosticCodes.HeaderLimit} 5=105", WarcArchive.Summary(documents));
        Assert.All(documents.Take(4), document => Assert.Equal(ParseOutcome.LimitExceeded, document.Failure?.Outcome));
    }

    [Fact]
    public async Task Read_RecordThatHoldsNoAnswer_SaysSo() =>
        Assert.Equal($"1={Damaged} 2=105", WarcArchive.Summary(await WarcArchive.ReadAsync(new WarcArchive().Add("response", WarcArchive.FieldsOf(1), "ICY 200 OK\r\n\r\n").AddPage(2).Plain())));

    [Fact]
    public async Task Read_RecordsWithinRecordsWithoutEnd_IsLinear()
    {
        // Each states to hold all that follow.
        var archive = new WarcArchive();
        for (var i = 0; i < 20_000; i++) archive.Add("resource", "", "\r\n", length: 900_000);
        var stream = new MemoryStream(archive.Plain());

        var documents = await WarcArchive.ReadAsync(WarcArchive.NewReader(stream, new WarcReaderOptions { Limits = new ReadLimits { MaxSourceBytes = 1_000_000 } }));

        Assert.NotEmpty(documents);
    }
}
