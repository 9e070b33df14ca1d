using NewsCorpus.Blocks;

namespace NewsCorpus.Writing;

/// <summary>Inline Markdown (CommonMark), with everything escaped that could mean something to it or to a browser.</summary>
internal sealed class MarkdownInlineMarkup : IInlineMarkup
{
    private const string Special = "\\`*_[]{}|~";

    public void Text(TextWriter writer, ReadOnlySpan<char> text, ArticleMark? next = null)
    {
        // "Stop![more](…)" would be an image.
        var isBeforeLink = next?.Kind == InlineKind.Link && text is [.., '!'];
        if (isBeforeLink) text = text[..^1];
        foreach (var value in text)
        {
            switch (value)
            {
                case '<':
                    writer.Write("&lt;");
                    break;
                case '>':
                    writer.Write("&gt;");
                    break;
                case '&':
                    writer.Write("&amp;");
                    break;
                case '\n' or '\t':
                    writer.Write(' ');
                    break;
                default:
                    if (char.IsControl(value)) break;
                    if (Special.Contains(value, StringComparison.Ordinal)) writer.Write('\\');
                    writer.Write(value);
                    break;
            }
        }

        if (isBeforeLink) writer.Write("\\!");
    }

    public void Open(TextWriter writer, ArticleMark mark) => writer.Write(mark.Kind switch
    {
        InlineKind.Strong => "**",
        InlineKind.Emphasis => "*",
        InlineKind.Link when SafeAddress.OfLink(mark.Target) is not null => "[",
        _ => "",
    });

    public void Close(TextWriter writer, ArticleMark mark)
    {
        if (mark.Kind == InlineKind.Strong) writer.Write("**");
        if (mark.Kind == InlineKind.Emphasis) writer.Write('*');
        if (mark.Kind == InlineKind.Link && SafeAddress.OfLink(mark.Target) is { } address) writer.Write($"]({Destination(address)})");
    }

    public void Image(TextWriter writer, ArticleMark mark)
    {
        if (SafeAddress.OfImage(mark.Target) is not { } address) return;
        writer.Write("![");
        Text(writer, mark.Alternative);
        writer.Write($"]({Destination(address)}) ");
    }

    /// <summary>An escaped address holds no space and no angle bracket; parentheses and quotation marks could still end it early.</summary>
    public static string Destination(string address) => address
        .Replace("(", "%28", StringComparison.Ordinal)
        .Replace(")", "%29", StringComparison.Ordinal)
        .Replace("'", "%27", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal);
}
