using System.Buffers;
using System.IO.Compression;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>Reads one document into a pooled buffer; one that cannot be read, or is too large, becomes a document that says so.</summary>
internal static class SourceFile
{
    private const int FirstBytes = 64 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="origin">What is known of it.</param>
    /// <param name="id">Its name in the record.</param>
    /// <param name="limits">The largest size that is read.</param>
    public static InputDocument Read(string path, SourceOrigin origin, string id, ReadLimits limits)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
            return ReadStream(file, origin, id, limits);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            return Unreadable(Directory.Exists(path) ? "The path names a folder." : ReasonOf(exception, path), origin, id);
        }
    }

    private static string ReasonOf(Exception exception, string path) => exception switch
    {
        ArgumentException => "The path is none that a file can have.",
        // The sign stands for bytes that are no letters: a file that is seen in its folder, and is not found there.
        FileNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) => "The name of the file is not in UTF-8, so that it cannot be opened: rename it, or pack its folder (tar -c).",
        _ => exception.Message,
    };

    /// <summary>Reads a stream; what is packed with gzip, whatever its name, is unpacked.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="origin">What is known of it.</param>
    /// <param name="id">Its name in the record.</param>
    /// <param name="limits">The largest size that is read.</param>
    public static InputDocument ReadStream(Stream stream, SourceOrigin origin, string id, ReadLimits limits)
    {
        var (buffer, length) = ReadBytes(stream, limits);
        if (Packing.IsGzip(buffer.AsSpan(0, length))) (buffer, length) = Unpack(buffer, length, limits);
        var refusal = Packing.RefusalOf(buffer.AsSpan(0, length));
        if (refusal is null && length <= limits.MaxSourceBytes) return new InputDocument(new SourceDocument(buffer.AsMemory(0, length), origin, id), buffer);
        ArrayPool<byte>.Shared.Return(buffer);
        if (refusal is not null) return Unreadable(refusal, origin, id);
        // Of a pipe and of what is packed no more is read than shows it.
        var size = stream.CanSeek && stream.Length > limits.MaxSourceBytes ? $"{stream.Length} bytes" : $"{length} bytes or more";
        return TooLarge($"Source is {size}; the limit is {limits.MaxSourceBytes}.", origin, id);
    }

    /// <summary>Whether an archive or an entry of it cannot be read.</summary>
    public static bool IsBroken(Exception exception) => exception is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException;

    private static (byte[] Buffer, int Length) Unpack(byte[] packed, int packedLength, ReadLimits limits)
    {
        try
        {
            using var unpacked = new GZipStream(new MemoryStream(packed, 0, packedLength), CompressionMode.Decompress);
            return ReadBytes(unpacked, limits);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    /// <summary>Reads to the end, or just beyond the limit.</summary>
    private static (byte[] Buffer, int Length) ReadBytes(Stream stream, ReadLimits limits)
    {
        // Pipes have names too, as in <(curl …), but no length; one byte more than the length saves a second rent.
        var buffer = ArrayPool<byte>.Shared.Rent(stream.CanSeek ? (int)Math.Min(stream.Length, limits.MaxSourceBytes) + 1 : FirstBytes);
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

        return (buffer, length);
    }

    /// <summary>A document of which only the reason for its absence is known.</summary>
    public static InputDocument Unreadable(string message, SourceOrigin origin, string id) =>
        Failed(ParseOutcome.Unreadable, DiagnosticCodes.FileUnreadable, message, origin, id);

    /// <summary>One record that says that an archive holds nothing to read, so that nobody waits for its articles.</summary>
    public static InputDocument WithoutDocuments(string container) => Failed(
        ParseOutcome.Empty, "archive-without-documents", "The archive holds no HTML, text or PDF file; lists and archives in it are not read.", new SourceOrigin { Path = container }, container);

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
