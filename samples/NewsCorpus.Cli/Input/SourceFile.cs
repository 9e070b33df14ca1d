using System.Buffers;
using NewsCorpus.Sources;

namespace NewsCorpus.Cli.Input;

/// <summary>Reads one document from one file.</summary>
internal static class SourceFile
{
    /// <summary>Reads a file into a pooled buffer; a file that cannot be read, or is too large, becomes a document that says so.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="origin">What is known of it.</param>
    /// <param name="id">Its name in the record.</param>
    /// <param name="limits">The largest size that is read.</param>
    public static InputDocument Read(string path, SourceOrigin origin, string id, ReadLimits limits)
    {
        byte[]? buffer = null;
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(file);
            if (length > limits.MaxSourceBytes) return TooLarge(length, origin, id, limits);
            buffer = ArrayPool<byte>.Shared.Rent((int)Math.Max(length, 1));
            var read = 0;
            while (read < length && RandomAccess.Read(file, buffer.AsSpan(read, (int)length - read), read) is > 0 and var count) read += count;
            return new InputDocument(new SourceDocument(buffer.AsMemory(0, read), origin, id), buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (buffer is not null) ArrayPool<byte>.Shared.Return(buffer);
            return Unreadable(exception.Message, origin, id);
        }
    }

    /// <summary>A document of which only the reason for its absence is known.</summary>
    public static InputDocument Unreadable(string message, SourceOrigin origin, string id) =>
        new(SourceDocument.FromFailure(ParseOutcome.Unreadable, new Diagnostic(DiagnosticCodes.FileUnreadable, message), origin, id));

    /// <summary>A document beyond the limit, of which nothing was read.</summary>
    public static InputDocument TooLarge(long length, SourceOrigin origin, string id, ReadLimits limits) =>
        new(SourceDocument.FromFailure(
            ParseOutcome.LimitExceeded,
            new Diagnostic(DiagnosticCodes.SourceTooLarge, $"Source is {length} bytes; the limit is {limits.MaxSourceBytes}."),
            origin,
            id));
}
