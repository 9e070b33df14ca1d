using System.Buffers;
using System.Text;
using NewsCorpus.Sources;

namespace NewsCorpus.Decoding;

/// <summary>
/// What a source says about its character set: the Content-Type header, or a meta element or XML declaration near its start
/// (after "prescan a byte stream to determine its encoding" of the HTML Standard, reduced to what decides). A statement is evidence, not an answer.
/// </summary>
internal static class DeclaredCharset
{
    // The HTML Standard looks at 1,024 bytes; real pages put long comments and scripts before their meta element.
    private const int MaxScannedBytes = 8192;
    private const int MaxLabelBytes = 48;
    private static readonly SearchValues<byte> s_ends = SearchValues.Create(" \t\r\n\"'>;/?"u8);

    /// <summary>The name of the declared character set; null when none, or none that is known, is declared.</summary>
    public static string? Find(SourceDocument document, SourceFormat format)
    {
        if (FromContentType(document.Origin.ContentType) is { } fromHeader) return fromHeader;
        if (format == SourceFormat.PlainText) return null;
        var head = document.Content.Span;
        head = head[..Math.Min(head.Length, MaxScannedBytes)];
        return FromMarkup(head);
    }

    private static string? FromContentType(string? contentType)
    {
        if (contentType is null) return null;
        var at = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var value = contentType.AsSpan(at + 8).Trim();
        var end = value.IndexOfAny(';', ',');
        return CharsetNames.Find(end < 0 ? value : value[..end]);
    }

    private static string? FromMarkup(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("<?xml"u8))
        {
            var end = head.IndexOf((byte)'>');
            if (end > 0 && Attribute(head[..end], "encoding"u8) is { } declared) return declared;
        }

        for (var rest = head; rest.IndexOf((byte)'<') is var at and >= 0; rest = rest[(at + 1)..])
        {
            var tag = rest[at..];
            if (tag.StartsWith("<!--"u8))
            {
                var close = tag.IndexOf("-->"u8);
                if (close < 0) return null;
                at += close;
                continue;
            }

            if (tag.Length < 6 || !Ascii.EqualsIgnoreCase(tag[..5], "<meta"u8)) continue;
            var end = tag.IndexOf((byte)'>');
            if (Attribute(end < 0 ? tag : tag[..end], "charset"u8) is { } name) return AsBytes(name);
        }

        return null;
    }

    // A page whose meta element can be read byte by byte is not in UTF-16, whatever it says; the Encoding Standard reads such a label as UTF-8.
    private static string AsBytes(string name) => name.StartsWith("utf-16", StringComparison.Ordinal) || name.StartsWith("utf-32", StringComparison.Ordinal) ? "utf-8" : name;

    /// <summary>Finds <c>name=value</c> anywhere in a tag: as an attribute of its own or inside the value of content.</summary>
    private static string? Attribute(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i + name.Length < tag.Length; i++)
        {
            if (!Ascii.EqualsIgnoreCase(tag.Slice(i, name.Length), name)) continue;
            var value = tag[(i + name.Length)..].TrimStart(" \t\r\n"u8);
            if (value.IsEmpty || value[0] != '=') continue;
            value = value[1..].TrimStart(" \t\r\n\"'"u8);
            var end = value.IndexOfAny(s_ends);
            if (end >= 0) value = value[..end];
            if (value.IsEmpty || value.Length > MaxLabelBytes) continue;
            Span<char> label = stackalloc char[MaxLabelBytes];
            for (var j = 0; j < value.Length; j++) label[j] = (char)value[j];
            return CharsetNames.Find(label[..value.Length]);
        }

        return null;
    }
}
