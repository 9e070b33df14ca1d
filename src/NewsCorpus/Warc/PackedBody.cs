using System.Buffers;
using System.IO.Compression;

namespace NewsCorpus.Warc;

/// <summary>Unpacks a body into memory, up to a limit.</summary>
internal static class PackedBody
{
    private const int FirstBytes = 64 * 1024;

    /// <summary>Whether bytes are in a coding. Crawlers often store a body unpacked and keep the header field that says otherwise.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> bytes, ContentCoding coding) => coding switch
    {
        ContentCoding.Identity => false,
        ContentCoding.Gzip => bytes is [0x1F, 0x8B, ..],
        _ => !MediaType.IsReadable(bytes),
    };

    /// <summary>Unpacks bytes.</summary>
    /// <param name="packed">The bytes.</param>
    /// <param name="coding">How they are packed.</param>
    /// <param name="maxBytes">The most bytes that are unpacked.</param>
    /// <param name="pool">Where the memory of what is unpacked comes from.</param>
    /// <param name="isWhole">Whether they could be unpacked to their end; what came before the damage is given in any case.</param>
    /// <returns>What was unpacked; one byte more than allowed shows that there would be too much.</returns>
    public static ArraySegment<byte> Unpack(ArraySegment<byte> packed, ContentCoding coding, int maxBytes, ArrayPool<byte> pool, out bool isWhole)
    {
        var (buffer, length) = (ArrayPool<byte>.Shared.Rent(Math.Max(FirstBytes, Math.Min(maxBytes, packed.Count * 4))), 0);
        try
        {
            using var unpacked = Open(packed, coding);
            isWhole = true;
            while (length <= maxBytes && TryRead(unpacked, buffer.AsSpan(length, Math.Min(buffer.Length - length, maxBytes + 1 - length)), ref isWhole) is > 0 and var read)
            {
                length += read;
                if (length == buffer.Length) buffer = Grow(buffer);
            }

            var result = pool.Rent(length);
            buffer.AsSpan(0, length).CopyTo(result);
            return new ArraySegment<byte>(result, 0, length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Stream Open(ArraySegment<byte> packed, ContentCoding coding)
    {
        var bytes = new MemoryStream(packed.Array ?? [], packed.Offset, packed.Count, writable: false);
        return coding switch
        {
            ContentCoding.Gzip => new GZipStream(bytes, CompressionMode.Decompress),
            ContentCoding.Brotli => new BrotliStream(bytes, CompressionMode.Decompress),
            _ => IsZlib(packed) ? new ZLibStream(bytes, CompressionMode.Decompress) : new DeflateStream(bytes, CompressionMode.Decompress),
        };
    }

    /// <summary>"deflate" is zlib (RFC 1950) by the standard, and bare deflate (RFC 1951) by some servers.</summary>
    private static bool IsZlib(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;

    /// <summary>Reads; what cannot be unpacked ends there. Nothing but the bytes themselves can fail: they are in memory.</summary>
    private static int TryRead(Stream unpacked, Span<byte> target, ref bool isWhole)
    {
        try
        {
            return unpacked.Read(target);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or InvalidOperationException)
        {
            isWhole = false;
            return 0;
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
