using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using NewsCorpus.Sources;
using NewsCorpus.Text;
using NewsCorpus.Warc;

namespace NewsCorpus.Tests.Warc;

/// <summary>Damaged and random archives: no exception, bounded time and memory, the same answer each time. NEWSCORPUS_FUZZ sets how many; a failure names its seed.</summary>
public sealed class WarcFuzzTests
{
    private const int DefaultInputs = 1500;
    private const int MaxSourceBytes = 200_000;

    private static readonly TimeSpan s_longestInput = TimeSpan.FromSeconds(10);

    private static readonly string[] s_fragments =
    [
        "WARC/1.0\r\n", "\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\nContent-Length: 999999\r\n\r\n", "Content-Length: 9223372036854775807\r\n", "Content-Length: 0\r\n\r\n", "\r\n\r\n",
        "HTTP/1.1 200 OK\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: br, gzip, deflate\r\n", "FFFFFFF\r\n", "0\r\n\r\n", "\u001f\u008b\u0008", " \t folded\r\n", ": :\r\n", "\0", "<urn:", "WARC/1.",
    ];

    private static int Inputs => int.TryParse(Environment.GetEnvironmentVariable("NEWSCORPUS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : DefaultInputs;

    [Fact]
    public async Task Read_DamagedArchive_GivesDocuments()
    {
        var archive = Archive();
        byte[][] forms = [archive.Plain(), archive.Packed(), archive.PackedAsOne()];
        for (var seed = 0; seed < Inputs; seed++)
        {
            var random = new Random(seed);
            var form = forms[seed % forms.Length];
            // Half of the packed ones are damaged before they are packed, so that the damage is within.
            var damaged = seed % 2 == 0 ? Damage(form, random) : WarcArchive.Gzip(Damage(forms[0], random), CompressionLevel.Fastest);
            await ReadAsync(damaged, seed);
        }
    }

    [Fact]
    public async Task Read_RandomBytes_GivesDocuments()
    {
        for (var seed = 0; seed < Inputs; seed++)
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(4096)];
            random.NextBytes(bytes);
            byte[] start = (seed % 3) switch { 0 => [], 1 => [0x1F, 0x8B, 8, 0], _ => [.. "WARC/1.0\r\n"u8] };
            await ReadAsync([.. start, .. bytes], seed);
        }
    }

    [Fact]
    public async Task Read_MagicBytesWithoutEnd_IsLinear()
    {
        var magic = Enumerable.Range(0, 700_000).SelectMany(_ => (byte[])[0x1F, 0x8B, 8]).ToArray();
        await ReadAsync(magic, 0);
        await ReadAsync(WarcArchive.Gzip(magic, CompressionLevel.NoCompression), 1);
        await ReadAsync([.. WarcArchive.Gzip(WarcArchive.Record("resource", "", magic), CompressionLevel.NoCompression)[..^9], .. magic], 2);
    }

    private static async Task ReadAsync(byte[] bytes, int seed)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            // How the bytes arrive does not change the answer.
            var (atOnce, slowly) = (await ReadAsync(new MemoryStream(bytes)), await ReadAsync(new SlowStream(bytes, 1 + (seed % 100 * 7))));
            if (!string.Equals(atOnce, slowly, StringComparison.Ordinal)) Assert.Fail($"seed {seed}: {atOnce}\nis not\n{slowly}");
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"seed {seed}: {exception}");
        }

        Assert.True(watch.Elapsed < s_longestInput, $"seed {seed}: took {watch.Elapsed}");
    }

    private static async Task<string> ReadAsync(Stream stream) => Describe(await WarcArchive.ReadAsync(WarcArchive.NewReader(stream, new WarcReaderOptions { Container = "fuzz", MaxHeaderBytes = 4096, MaxHeaderFields = 50, Limits = new ReadLimits { MaxSourceBytes = MaxSourceBytes } })));

    private static string Describe(List<SourceDocument> documents)
    {
        Assert.All(documents, document => Assert.InRange(document.Content.Length, 0, MaxSourceBytes));
        return string.Join('\n', documents.Select(document => $"{document.Id} {document.Origin.Offset} {document.Failure?.Diagnostic.Message} {document.Content.Length} {StableHash.Of(document.Content.Span):x}"));
    }

    private static WarcArchive Archive()
    {
        var page = WarcArchive.Bytes(string.Concat(Enumerable.Repeat(WarcArchive.Page, 20)));
        var archive = new WarcArchive().Add("warcinfo", "", "software: test");
        archive.Add("request", "", "GET / HTTP/1.1\r\n\r\n").AddPage(1, body: page).AddPage(2, "Content-Encoding: gzip\r\n", WarcArchive.Gzip(page));
        archive.AddPage(3, "Transfer-Encoding: chunked\r\n", [.. WarcArchive.Bytes($"{page.Length:x}\r\n"), .. page, .. "\r\n0\r\n\r\n"u8]).AddPage(4, "Content-Encoding: br\r\n", WarcArchive.Pack(page, stream => new BrotliStream(stream, CompressionLevel.Fastest)));
        return archive.AddPage(5, "Content-Encoding: deflate\r\n", WarcArchive.Pack(page, stream => new ZLibStream(stream, CompressionLevel.Fastest))).Add("conversion", "Content-Type: text/plain\r\n", page).AddPage(6, "Content-Type: application/pdf\r\n");
    }

    /// <summary>Flips, cuts, repeats and inserts, a few times each.</summary>
    private static byte[] Damage(byte[] content, Random random)
    {
        var bytes = content.ToList();
        for (var times = random.Next(1, 8); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 600), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1 when bytes.Count > length: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                case 3: bytes.InsertRange(at, System.Text.Encoding.Latin1.GetBytes(s_fragments[random.Next(s_fragments.Length)])); break;
                default: bytes.InsertRange(at, Enumerable.Repeat(bytes[at], random.Next(2000))); break;
            }
        }

        return [.. bytes];
    }
}
