using System.Buffers;
using System.Text;
using System.Text.Unicode;
using NewsCorpus.Sources;

namespace NewsCorpus.Decoding;

/// <summary>Turns the bytes of a source into text, once, in a pooled buffer.</summary>
internal static class SourceDecoder
{
    private const char ByteOrderMark = '\uFEFF';
    private const char Replacement = '\uFFFD';
    private const byte FirstOfReplacement = 0xEF;

    /// <summary>Decodes a source; its format and character set are settled here.</summary>
    /// <param name="document">The source.</param>
    /// <param name="diagnostics">Takes what a user should know.</param>
    /// <param name="repairsMojibake">Whether plain text that was decoded twice is repaired. The repaired text is the decoded text: all spans count in it.</param>
    public static DecodedSource Decode(SourceDocument document, List<Diagnostic> diagnostics, bool repairsMojibake = true)
    {
        var format = FormatSniffer.Sniff(document);
        if (document.DecodedText is { } text)
        {
            var start = text.StartsWith(ByteOrderMark) ? 1 : 0;
            return Finish(document, format, null, text.AsMemory(start), null, diagnostics, repairsMojibake);
        }

        if (format == SourceFormat.Pdf) return new DecodedSource(document, format, null, default, null);
        // Nearly all sources are UTF-8: decoding them straight away tells whether they are, and saves reading them twice.
        var bytes = document.Content.Span;
        var rented = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(bytes.Length));
        var isUtf8 = Utf8.ToUtf16(bytes, rented, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        var charset = CharsetDetector.Detect(document, format, isUtf8, diagnostics);
        var mark = charset.PreambleLength > 0 ? 1 : 0;
        isUtf8 &= charset.Name == CharsetDetector.Utf8;
        if (!isUtf8) (mark, length) = (0, Decode(bytes[charset.PreambleLength..], charset.Encoding, ref rented));
        var decoded = rented.AsMemory(mark, length - mark);
        if (decoded.Span is [ByteOrderMark, ..]) decoded = decoded[1..];
        // In valid UTF-8 the sign for broken bytes starts with a byte that most sources have nowhere.
        if (!isUtf8 || bytes.Contains(FirstOfReplacement)) ReportInvalid(decoded.Span, charset.Name, diagnostics);
        return Finish(document, format, charset.Name, decoded, rented, diagnostics, repairsMojibake);
    }

    private static int Decode(ReadOnlySpan<byte> bytes, Encoding encoding, ref char[] rented)
    {
        if (encoding.GetMaxCharCount(bytes.Length) is var needed && needed > rented.Length)
        {
            ArrayPool<char>.Shared.Return(rented);
            rented = ArrayPool<char>.Shared.Rent(needed);
        }

        return encoding.GetChars(bytes, rented);
    }

    private static DecodedSource Finish(
        SourceDocument document, SourceFormat format, string? charset, ReadOnlyMemory<char> text, char[]? rented, List<Diagnostic> diagnostics, bool repairsMojibake)
    {
        if (!repairsMojibake || format != SourceFormat.PlainText) return new DecodedSource(document, format, charset, text, rented);
        var repaired = ArrayPool<char>.Shared.Rent(text.Length);
        var length = MojibakeRepairer.Repair(text.Span, repaired);
        if (length == 0)
        {
            ArrayPool<char>.Shared.Return(repaired);
            return new DecodedSource(document, format, charset, text, rented);
        }

        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        diagnostics.Add(new Diagnostic(DiagnosticCodes.MojibakeRepaired, $"The text had been decoded twice; {text.Length} units became {length}."));
        return new DecodedSource(document, format, charset, repaired.AsMemory(0, length), repaired);
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
