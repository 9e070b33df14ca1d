using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using NewsCorpus.Sources;
using NewsCorpus.Warc;

namespace NewsCorpus.Tests.Warc;

/// <summary>Memory that is rented: each array is either given with a document or returned.</summary>
public sealed class WarcPoolTests
{
    [Fact]
    public async Task Read_WithPool_RentsWhatTheCallerReturns()
    {
        var page = new byte[700_000];
        Array.Fill(page, (byte)'a');
        var archive = new WarcArchive().AddPage(1, body: page).Add("request", "", page)
            .AddPage(2, "Content-Encoding: gzip\r\n", WarcArchive.Gzip(page))
            .AddPage(3, "Content-Encoding: gzip, br\r\n", WarcArchive.Pack(WarcArchive.Gzip(page), stream => new BrotliStream(stream, CompressionLevel.Fastest)))
            .AddPage(4, "Content-Encoding: gzip\r\n", WarcArchive.Gzip(new byte[2_000_000]))
            .AddPage(5, "Content-Encoding: zstd\r\n", [0x28, 0xB5, 0x2F, 0xFD, 0, 1, 2])
            .AddPage(6, "Content-Type: application/octet-stream\r\n")
            .AddPage(7, body: new byte[2_000_000])
            .AddPage(8, body: [])
            .AddPage(9, length: 600_000);
        var pool = new CountingPool();

        var documents = await WarcArchive.ReadAsync(archive.Plain(), new WarcReaderOptions { Pool = pool, Limits = new ReadLimits { MaxSourceBytes = 1_000_000 } });

        Assert.Equal($"1=700000 2=700000 3=700000 4={DiagnosticCodes.SourceTooLarge} 5={DiagnosticCodes.FormatNotSupported} 6=105 7={DiagnosticCodes.SourceTooLarge} 8=0 9=109 damage={DiagnosticCodes.ContainerDamaged}", WarcArchive.Summary(documents));
        foreach (var document in documents)
        {
            if (MemoryMarshal.TryGetArray(document.Content, out var memory) && memory.Array is { Length: > 0 } array) pool.Return(array);
        }

        Assert.Empty(pool.Rented);
    }

    private sealed class CountingPool : ArrayPool<byte>
    {
        public HashSet<byte[]> Rented { get; } = [];

        public override byte[] Rent(int minimumLength)
        {
            // Like a shared pool it gives more than was asked for, with bytes that mean nothing.
            var array = new byte[minimumLength + 100];
            Array.Fill(array, (byte)'#');
            Rented.Add(array);
            return array;
        }

        public override void Return(byte[] array, bool clearArray = false) => Assert.True(Rented.Remove(array));
    }
}
