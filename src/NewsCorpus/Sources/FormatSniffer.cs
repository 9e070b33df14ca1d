using System.Text;

namespace NewsCorpus.Sources;

/// <summary>Settles the format of a source: what the caller states, then how it opens, then the content type, then the extension, then the look of the text.</summary>
internal static class FormatSniffer
{
    private const int MaxSniffedBytes = 2048;

    private static ReadOnlySpan<byte> PdfMark => "%PDF-"u8;

    /// <summary>White space and byte order marks, in UTF-8 and UTF-16.</summary>
    private static ReadOnlySpan<byte> BeforeText => [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    public static SourceFormat Sniff(SourceDocument document)
    {
        if (document.Format != SourceFormat.Unknown) return document.Format;
        var head = HeadOf(document);
        if (head.TrimStart(" \t\r\n"u8).StartsWith(PdfMark)) return SourceFormat.Pdf;
        if (OpensPage(head)) return SourceFormat.Html;
        var declared = FromContentType(document.Origin.ContentType);
        if (declared != SourceFormat.Unknown) return declared;
        var named = FromExtension(document.Origin.Path);
        if (named != SourceFormat.Unknown) return named;
        // Bytes may stand before the mark that belongs at the start; but pages and texts about the format name it too.
        var mark = head.IndexOf(PdfMark);
        if (mark >= 0 && !LooksLikeHtml(head[..mark])) return SourceFormat.Pdf;
        return LooksLikeHtml(head) ? SourceFormat.Html : SourceFormat.PlainText;
    }

    /// <summary>The first bytes; of decoded text the first units, whose markup is ASCII in any case.</summary>
    private static ReadOnlySpan<byte> HeadOf(SourceDocument document)
    {
        if (document.DecodedText is { } text) return Encoding.Latin1.GetBytes(text[..Math.Min(text.Length, MaxSniffedBytes)]);
        var head = document.Content.Span;
        return head[..Math.Min(head.Length, MaxSniffedBytes)];
    }

    private static SourceFormat FromContentType(string? contentType)
    {
        if (contentType is null) return SourceFormat.Unknown;
        var media = contentType.AsSpan();
        var end = media.IndexOf(';');
        media = (end < 0 ? media : media[..end]).Trim();
        if (media.Equals("text/html", StringComparison.OrdinalIgnoreCase)) return SourceFormat.Html;
        if (media.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase)) return SourceFormat.Html;
        if (media.Equals("text/plain", StringComparison.OrdinalIgnoreCase)) return SourceFormat.PlainText;
        return media.Equals("application/pdf", StringComparison.OrdinalIgnoreCase) ? SourceFormat.Pdf : SourceFormat.Unknown;
    }

    private static SourceFormat FromExtension(string? path) => Path.GetExtension(path)?.ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".XHTML" or ".SHTML" => SourceFormat.Html,
        ".TXT" or ".TEXT" or ".MD" => SourceFormat.PlainText,
        ".PDF" => SourceFormat.Pdf,
        _ => SourceFormat.Unknown,
    };

    /// <summary>
    /// Whether a source opens as a whole page: scrapers save pages as .txt, and servers answer with pages for a PDF. A text or a fragment that only
    /// holds markup is left to what it is called.
    /// </summary>
    private static bool OpensPage(ReadOnlySpan<byte> head) =>
        head.TrimStart(BeforeText) is [(byte)'<', ..] && ContainsAny(head, ["<!doctype html", "<html"]);

    private static bool LooksLikeHtml(ReadOnlySpan<byte> head) =>
        ContainsAny(head, ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<meta ", "<title", "<article", "<script", "<table"]);

    private static bool ContainsAny(ReadOnlySpan<byte> head, ReadOnlySpan<string> marks)
    {
        Span<char> text = stackalloc char[head.Length];
        // Zero bytes are dropped so that UTF-16 markup is recognised too.
        var length = 0;
        foreach (var value in head)
        {
            if (value != 0) text[length++] = (char)value;
        }

        ReadOnlySpan<char> found = text[..length];
        foreach (var mark in marks)
        {
            if (found.Contains(mark, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
