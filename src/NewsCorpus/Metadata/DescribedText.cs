using System.Net;
using System.Text;

namespace NewsCorpus.Metadata;

/// <summary>
/// Reads a declared description as people would see it. On one page in ninety it holds markup, because a system put formatted text where plain text
/// belongs, or escaped it once more than needed: "&lt;p&gt;Here&amp;#x27;s what we know.&lt;/p&gt;". Only names of elements make a tag: some papers set
/// titles of books and films in angle brackets. Known failure: an article about a tag whose description names it loses the name.
/// </summary>
internal static class DescribedText
{
    private static readonly string[] s_breaking = ["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "figure", "img"];
    private static readonly string[] s_inline = ["a", "b", "i", "u", "em", "strong", "span", "sup", "sub", "small", "font"];

    /// <summary>The text of a description, without its tags and with its references decoded.</summary>
    public static string Read(string value)
    {
        if (value.AsSpan().IndexOfAny('&', '<') < 0) return value;
        var text = WebUtility.HtmlDecode(value);
        var plain = new StringBuilder(text.Length);
        var from = 0;
        for (var start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', start))
        {
            var name = NameAt(text, start);
            var isBreaking = Contains(s_breaking, name);
            if (!isBreaking && !Contains(s_inline, name))
            {
                start++;
                continue;
            }

            var end = text.IndexOf('>', start);
            if (end < 0) break;
            plain.Append(text.AsSpan(from, start - from));
            if (isBreaking) plain.Append(' ');
            from = start = end + 1;
        }

        return Spaces.Fold(plain.Append(text.AsSpan(from)).ToString());
    }

    /// <summary>The name in a start or end tag; empty where no tag can be.</summary>
    private static ReadOnlySpan<char> NameAt(string text, int start)
    {
        var name = text.AsSpan(start + 1).TrimStart('/');
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length])) length++;
        return length < name.Length && name[length] is '>' or '/' or ' ' ? name[..length] : default;
    }

    private static bool Contains(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var known in names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
