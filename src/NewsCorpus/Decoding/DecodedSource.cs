using System.Buffers;
using NewsCorpus.Sources;

namespace NewsCorpus.Decoding;

/// <summary>A source as readers get it: format and character set are settled. Lent to a reader for the call, because its buffer is pooled.</summary>
public sealed class DecodedSource : IDisposable
{
    private char[]? _rented;

    internal DecodedSource(SourceDocument document, SourceFormat format, string? charset, ReadOnlyMemory<char> text, char[]? rented)
    {
        Document = document;
        Format = format;
        Charset = charset;
        Text = text;
        _rented = rented;
    }

    /// <summary>The source itself, with its bytes and origin.</summary>
    public SourceDocument Document { get; }

    /// <summary>The format that was stated or sniffed.</summary>
    public SourceFormat Format { get; }

    /// <summary>The name of the character set in lower case, as the Encoding Standard names it; null where the text came decoded or the format is binary.</summary>
    public string? Charset { get; }

    /// <summary>The decoded text without a byte order mark; empty for binary formats. All spans count in it.</summary>
    public ReadOnlyMemory<char> Text { get; }

    /// <summary>Whether a reader sees it, to whom its buffer does not belong.</summary>
    internal bool IsLent { get; set; }

    /// <summary>Returns the buffer to its pool.</summary>
    /// <exception cref="InvalidOperationException">It is lent.</exception>
    void IDisposable.Dispose()
    {
        if (IsLent) throw new InvalidOperationException("The source is lent for the call: its buffer is not the reader's to return.");
        ReturnBuffer();
    }

    /// <summary>Returns the buffer to its pool.</summary>
    internal void ReturnBuffer()
    {
        if (_rented is null) return;
        ArrayPool<char>.Shared.Return(_rented);
        _rented = null;
    }
}
