using System.Buffers;
using NewsCorpus.Sources;

namespace NewsCorpus.Decoding;

/// <summary>Turns the bytes of a source into text, once, in a pooled buffer.</summary>
internal static class SourceDecoder
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Decodes a source; its format and character set are settled here.</summary>
    /// <param name="document">The source.</param>
    /// <param name="diagnostics">Takes what a user should know.</param>
    public static DecodedSource Decode(SourceDocument document, List<Diagnostic> diagnostics)
    {
        var format = FormatSniffer.Sniff(document);
        if (document.DecodedText is { } text)
        {
            var start = text.StartsWith(ByteOrderMark) ? 1 : 0;
            return new DecodedSource(document, format, null, text.AsMemory(start), null);
        }

        if (format == SourceFormat.Pdf) return new DecodedSource(document, format, null, default, null);
        var charset = CharsetDetector.Detect(document, format, diagnostics);
        var encoding = charset.Encoding;
        var bytes = document.Content.Span[charset.PreambleLength..];
        var rented = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        var length = encoding.GetChars(bytes, rented);
        return new DecodedSource(document, format, charset.Name, rented.AsMemory(0, length), rented);
    }
}
