using System.Buffers;
using System.IO.Compression;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>Reads one document into a pooled buffer; one that cannot be read, or is too large, becomes a document that says so.</summary>
internal static class SourceFile
{
    private const int FirstBytes = 64 * 1024;

    /// <summary>Reads a file; one whose name ends in ".gz" is unpacked.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="origin">What is known of it.</param>
    /// <param name="id">Its name in the record.</param>
    /// <param name="limits">The largest size that is read.</param>
    public static InputDocument Read(string path, SourceOrigin origin, string id, ReadLimits limits)
    {
        try
        {
            if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            {
                using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
                return ReadStream(packed, FirstBytes, origin, id, limits);
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
            // A pipe has a name too: <(curl …).
            if (!file.CanSeek) return ReadStream(file, FirstBytes, origin, id, limits);
            if (file.Length > limits.MaxSourceBytes) return TooLarge($"Source is {file.Length} bytes; the limit is {limits.MaxSourceBytes}.", origin, id);
            return ReadStream(file, (int)file.Length + 1, origin, id, limits);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            return Unreadable(Directory.Exists(path) ? "The path names a folder." : exception.Message, origin, id);
        }
    }

    /// <summary>Reads a stream whose length is not known, or not to be trusted.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="expectedBytes">How much is rented at first; one byte more than the length saves a second rent.</param>
    /// <param name="origin">What is known of it.</param>
    /// <param name="id">Its name in the record.</param>
    /// <param name="limits">The largest size that is read.</param>
    public static InputDocument ReadStream(Stream stream, int expectedBytes, SourceOrigin origin, string id, ReadLimits limits)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(expectedBytes, 1));
        var length = 0;
        try
        {
            while (stream.Read(buffer, length, buffer.Length - length) is > 0 and var count)
            {
                length += count;
                if (length > limits.MaxSourceBytes) break;
                if (length == buffer.Length) buffer = Grow(buffer, length);
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer);
            throw;
        }

        if (length <= limits.MaxSourceBytes) return new InputDocument(new SourceDocument(buffer.AsMemory(0, length), origin, id), buffer);
        ArrayPool<byte>.Shared.Return(buffer);
        return TooLarge($"Source is more than {limits.MaxSourceBytes} bytes.", origin, id);
    }

    /// <summary>A document of which only the reason for its absence is known.</summary>
    public static InputDocument Unreadable(string message, SourceOrigin origin, string id) =>
        Failed(ParseOutcome.Unreadable, DiagnosticCodes.FileUnreadable, message, origin, id);

    private static InputDocument TooLarge(string message, SourceOrigin origin, string id) =>
        Failed(ParseOutcome.LimitExceeded, DiagnosticCodes.SourceTooLarge, message, origin, id);

    private static InputDocument Failed(ParseOutcome outcome, string code, string message, SourceOrigin origin, string id) =>
        new(SourceDocument.FromFailure(outcome, new Diagnostic(code, message), origin, id));

    private static byte[] Grow(byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
