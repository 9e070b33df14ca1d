using System.Buffers;
using NewsCorpus.Sources;

namespace NewsCorpus.Warc;

/// <summary>Tells from a content type whether there can be an article in it.</summary>
internal static class MediaType
{
    private const int FirstBytes = 512;

    private static readonly SearchValues<byte> s_neverInText = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31]);

    /// <summary>Whether it is HTML, text without markup or PDF, or is not stated.</summary>
    public static bool MayBeDocument(string? contentType) => NameOf(contentType) switch
    {
        "" or "text/html" or "application/xhtml+xml" or "text/plain" or "application/pdf" or "application/x-pdf" => true,
        _ => IsUnstated(contentType),
    };

    /// <summary>Whether it says nothing: servers call so what they do not know.</summary>
    public static bool IsUnstated(string? contentType) => NameOf(contentType) is "" or "application/octet-stream" or "binary/octet-stream" or "application/x-download" or "application/force-download" or "unknown/unknown";

    /// <summary>Whether content whose type says nothing is HTML or PDF, or, where there is no type at all, text. What servers do not know is data more often than text.</summary>
    public static bool LooksLikeDocument(SourceDocument document) =>
        NameOf(document.Origin.ContentType).Length == 0 ? IsReadable(document.Content.Span) : FormatSniffer.Sniff(document) != SourceFormat.PlainText;

    /// <summary>Whether the first bytes are those of text or of a PDF, and neither packed nor a picture: those have bytes below 32 that text has not, but for one case in millions.</summary>
    public static bool IsReadable(ReadOnlySpan<byte> content)
    {
        var first = content[..Math.Min(content.Length, FirstBytes)];
        return first.IndexOf("%PDF-"u8) >= 0 || first is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || !first.ContainsAny(s_neverInText);
    }

    /// <summary>Whether the block of a record is an HTTP message; null where that is not stated.</summary>
    public static bool? IsHttp(string? contentType) => NameOf(contentType) is { Length: > 0 } name ? name == "application/http" : null;

    /// <summary>The name in lower case, without parameters, which some servers write without a semicolon.</summary>
    private static string NameOf(string? contentType)
    {
        var name = contentType.AsSpan();
        name = name.Trim();
        if (name.IndexOfAny(";, ") is >= 0 and var end) name = name[..end];
        return name.ToString().ToLowerInvariant();
    }
}
