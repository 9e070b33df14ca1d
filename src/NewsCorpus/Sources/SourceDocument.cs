using System.Runtime.InteropServices;

namespace NewsCorpus.Sources;

/// <summary>One source: its bytes (or its text, where a caller has decoded it) and its origin. Immutable and thread-safe while the bytes are.</summary>
public sealed class SourceDocument
{
    /// <summary>Creates a source from bytes, which are not copied.</summary>
    /// <param name="content">The bytes as they were fetched.</param>
    /// <param name="origin">Where they come from; null when nothing is known.</param>
    /// <param name="id">The caller's name for the source, copied to the record; null lets the record derive one from its content.</param>
    /// <param name="format">The format, where the caller knows it; otherwise it is sniffed.</param>
    public SourceDocument(ReadOnlyMemory<byte> content, SourceOrigin? origin = null, string? id = null, SourceFormat format = SourceFormat.Unknown)
    {
        Content = content;
        Origin = origin ?? SourceOrigin.Unknown;
        Id = id;
        Format = format;
    }

    private SourceDocument(string text, SourceFormat format, SourceOrigin? origin, string? id)
    {
        DecodedText = text;
        Origin = origin ?? SourceOrigin.Unknown;
        Id = id;
        Format = format;
    }

    /// <summary>The bytes; empty when the source was made from text.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The text, when the caller decoded it; null when there are bytes to decode.</summary>
    public string? DecodedText { get; }

    /// <summary>Where the source was obtained.</summary>
    public SourceOrigin Origin { get; }

    /// <summary>The caller's name for the source, or null.</summary>
    public string? Id { get; }

    /// <summary>The format that the caller stated, or <see cref="SourceFormat.Unknown"/>.</summary>
    public SourceFormat Format { get; }

    /// <summary>The size in bytes: two a UTF-16 unit for a source made from text.</summary>
    public long SizeInBytes => DecodedText is null ? Content.Length : MemoryMarshal.AsBytes(DecodedText.AsSpan()).Length;

    /// <summary>Creates a source from text that is already decoded.</summary>
    /// <param name="text">The text, with or without a byte order mark.</param>
    /// <param name="format">Its format.</param>
    /// <param name="origin">Where it comes from; null when nothing is known.</param>
    /// <param name="id">The caller's name for the source, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SourceDocument FromText(string text, SourceFormat format, SourceOrigin? origin = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceDocument(text, format, origin, id);
    }
}
