using System.Buffers;

namespace NewsCorpus.Html;

/// <summary>Makes strings of slices of the source: references decoded, white space normalised, ends trimmed.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> s_unusual = SearchValues.Create("&\t\n\r\f\u00A0\u00AD\u200B\uFEFF");

    /// <summary>Decodes the value of an attribute, or a text.</summary>
    /// <param name="raw">The slice of the source.</param>
    /// <param name="maxLength">The length to cut to, in UTF-16 units.</param>
    /// <param name="declarations">Gives the string.</param>
    /// <param name="isAttribute">Whether it is the value of an attribute.</param>
    /// <param name="keepsLines">Whether line feeds are kept.</param>
    public static string Decode(ReadOnlySpan<char> raw, int maxLength, HtmlDeclarations declarations, bool isAttribute = true, bool keepsLines = false)
    {
        raw = raw.Trim();
        if (raw.Length <= maxLength && !raw.ContainsAny(s_unusual) && !raw.Contains("  ", StringComparison.Ordinal)) return declarations.ValueOf(raw);
        var buffer = ArrayPool<char>.Shared.Rent(Math.Min(raw.Length, maxLength) + 2);
        try
        {
            var length = Append(raw, buffer, 0, maxLength, isAttribute, keepsLines);
            return declarations.ValueOf(buffer.AsSpan(0, length).TrimEnd(' '));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>The text inside an element, without what is not shown.</summary>
    /// <param name="source">The decoded page.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="element">The index of the element.</param>
    /// <param name="maxLength">The length to cut to, in UTF-16 units.</param>
    public static string TextOf(ReadOnlySpan<char> source, HtmlTree tree, int element, int maxLength)
    {
        var buffer = ArrayPool<char>.Shared.Rent(maxLength + 2);
        try
        {
            var length = 0;
            for (var index = element + 1; index < tree[element].End && length < maxLength; index++)
            {
                ref readonly var node = ref tree[index];
                if (node.IsText) length = Append(node.In(source), buffer, length, maxLength, isAttribute: false, isLiteral: node.IsLiteral);
                else if (node.IsUnseen) index = node.End - 1;
                else if (length > 0 && buffer[length - 1] != ' ' && (node.Tag is HtmlTag.Br or HtmlTag.Template || HtmlTags.Is(node.Tag, HtmlTagFlags.Block))) buffer[length++] = ' ';
            }

            return buffer.AsSpan(0, length).TrimEnd(' ').ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Append(ReadOnlySpan<char> raw, Span<char> buffer, int length, int maxLength, bool isAttribute, bool keepsLines = false, bool isLiteral = false)
    {
        for (var at = 0; at < raw.Length && length < maxLength;)
        {
            var unit = raw[at];
            var second = '\0';
            var step = unit == '&' && !isLiteral ? HtmlCharacterReference.Decode(raw[at..], isAttribute, out unit, out second) : 1;
            if (step == 0) (unit, step) = ('&', 1);
            at += step;
            if (unit is '\u00AD' or '\u200B' or '\uFEFF' or '\0') continue;
            if (char.IsWhiteSpace(unit))
            {
                if (keepsLines && unit == '\n') buffer[length++] = unit;
                else if (length > 0 && buffer[length - 1] != ' ') buffer[length++] = ' ';
                continue;
            }

            buffer[length++] = unit;
            if (second != '\0') buffer[length++] = second;
        }

        return length;
    }
}
