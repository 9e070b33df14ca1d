using System.Runtime.InteropServices;

namespace NewsCorpus.Sources;

/// <summary>One source: its bytes (or its text, where a caller has decoded it) and its origin. Immutable and thread-safe while the bytes are.</summary>
public sealed class SourceDocument
{
    /// <summary>Creates a source from bytes, which are not copied.</summary>
    /// <param name="content">The bytes as they were fetched.</param>
    /// <param name="origin">Where they come from; null when nothing is known.</param>
    /// <param name="id">The caller's name for the source, copied to the record; null or empty: results take the address, else the path, else a hash of the content.</param>
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

    private SourceDocument(ParseOutcome outcome, Diagnostic diagnostic, SourceOrigin? origin, string? id)
    {
        Failure = (outcome, diagnostic);
        Origin = origin ?? SourceOrigin.Unknown;
        Id = id;
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

    /// <summary>Why there is no content; null when there is.</summary>
    internal (ParseOutcome Outcome, Diagnostic Diagnostic)? Failure { get; }

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

    /// <summary>
    /// Creates a source whose content could not be obtained, so that it keeps its place in a run: parsing it gives the stated outcome.
    /// </summary>
    /// <param name="outcome">The outcome, such as <see cref="ParseOutcome.Unreadable"/>.</param>
    /// <param name="diagnostic">The reason.</param>
    /// <param name="origin">Where it would come from; null when nothing is known.</param>
    /// <param name="id">The caller's name for the source, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="outcome"/> says that there is an article.</exception>
    public static SourceDocument FromFailure(ParseOutcome outcome, Diagnostic diagnostic, SourceOrigin? origin = null, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentOutOfRangeException.ThrowIfEqual(outcome, ParseOutcome.Article);
        return new SourceDocument(outcome, diagnostic, origin, id);
    }
}
