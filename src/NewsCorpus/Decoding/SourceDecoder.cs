using System.Buffers;
using NewsCorpus.Sources;

namespace NewsCorpus.Decoding;

/// <summary>Turns the bytes of a source into text, once, in a pooled buffer.</summary>
internal static class SourceDecoder
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Replacement = '\uFFFD';

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
        var bytes = document.Content.Span[charset.PreambleLength..];
        var rented = ArrayPool<char>.Shared.Rent(charset.Encoding.GetMaxCharCount(bytes.Length));
        var decoded = rented.AsMemory(0, charset.Encoding.GetChars(bytes, rented));
        if (decoded.Span is [ByteOrderMark, ..]) decoded = decoded[1..];
        ReportInvalid(decoded.Span, charset.Name, diagnostics);
        return new DecodedSource(document, format, charset.Name, decoded, rented);
    }

    private static void ReportInvalid(ReadOnlySpan<char> text, string charset, List<Diagnostic> diagnostics)
    {
        var first = text.IndexOf(Replacement);
        if (first < 0) return;
        var count = text[first..].Count(Replacement);
        diagnostics.Add(new Diagnostic(
            DiagnosticCodes.InvalidBytes, $"{count} byte sequences are not valid in {charset} and stand as U+FFFD.", new SourceSpan(first, first + 1)));
    }
}
