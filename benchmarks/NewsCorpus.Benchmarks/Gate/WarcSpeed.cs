using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using NewsCorpus.Warc;

namespace NewsCorpus.Benchmarks.Gate;

/// <summary>What reading a packed WARC archive costs beside unpacking it.</summary>
internal static class WarcSpeed
{
    private const int WarmUpRounds = 8;
    private const int Rounds = 8;
    private const int BufferBytes = 64 * 1024;

    /// <param name="pages">The pages of the archive.</param>
    /// <exception cref="InvalidOperationException">The reader does not give all pages back.</exception>
    public static IEnumerable<Figure> Measure(IReadOnlyList<byte[]> pages)
    {
        var archive = ArchiveOf(pages);
        var (unpacking, reading) = (double.MaxValue, double.MaxValue);
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var start = ThreadClock.Milliseconds();
            Unpack(archive);
            var between = ThreadClock.Milliseconds();
            Read(archive, pages);
            var end = ThreadClock.Milliseconds();
            if (round < 0) continue;
            unpacking = Math.Min(unpacking, between - start);
            reading = Math.Min(reading, end - between);
        }

        yield return new Figure("warc_ratio", reading / unpacking, "x unpacking the same WARC archive, with pooled memory");
    }

    private static void Unpack(byte[] archive)
    {
        using var stream = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        while (stream.Read(buffer) > 0)
        {
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static void Read(byte[] archive, IReadOnlyList<byte[]> pages)
    {
        var reader = new WarcReader(new MemoryStream(archive), new WarcReaderOptions { Pool = ArrayPool<byte>.Shared });
        var count = 0;
        // Memory gives its bytes at once: nothing here waits.
        foreach (var source in reader.ReadAsync().ToBlockingEnumerable())
        {
            if (source.Content.Length != pages[count++].Length) throw new InvalidOperationException($"Page {count} has another length.");
            if (MemoryMarshal.TryGetArray(source.Content, out var memory) && memory.Array is { Length: > 0 } array) ArrayPool<byte>.Shared.Return(array);
        }

        if (count != pages.Count) throw new InvalidOperationException($"{count} of {pages.Count} pages were read.");
    }

    /// <summary>An archive of responses, each in a gzip member of its own, as crawlers write them.</summary>
    private static byte[] ArchiveOf(IReadOnlyList<byte[]> pages)
    {
        using var archive = new MemoryStream();
        for (var i = 0; i < pages.Count; i++)
        {
            var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
            var header = string.Create(
                CultureInfo.InvariantCulture,
                $"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:newscorpus:{i}>\r\nWARC-Date: 2025-03-04T18:05:00Z\r\nWARC-Target-URI: https://courier.example/{i}\r\n" +
                $"Content-Type: application/http; msgtype=response\r\nContent-Length: {http.Length + pages[i].Length}\r\n\r\n");
            using var member = new GZipStream(archive, CompressionLevel.Optimal, leaveOpen: true);
            member.Write(Encoding.ASCII.GetBytes(header + http));
            member.Write(pages[i]);
            member.Write("\r\n\r\n"u8);
        }

        return archive.ToArray();
    }
}
