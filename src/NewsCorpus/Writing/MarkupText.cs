using System.Globalization;

namespace NewsCorpus.Writing;

/// <summary>Text for XML and HTML, in elements and in quoted attributes.</summary>
internal static class MarkupText
{
    /// <summary>Writes text with everything escaped that could end it; what XML cannot hold becomes a replacement character.</summary>
    public static void Write(TextWriter writer, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var value = text[i];
            switch (value)
            {
                case '&':
                    writer.Write("&amp;");
                    break;
                case '<':
                    writer.Write("&lt;");
                    break;
                case '>':
                    writer.Write("&gt;");
                    break;
                case '"':
                    writer.Write("&quot;");
                    break;
                case '\'':
                    writer.Write("&#39;");
                    break;
                case '\t' or '\n':
                    writer.Write(value);
                    break;
                default:
                    if (char.IsHighSurrogate(value) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        writer.Write(value);
                        writer.Write(text[++i]);
                    }
                    else
                    {
                        writer.Write(IsForbidden(value) ? '\uFFFD' : value);
                    }

                    break;
            }
        }
    }

    /// <summary>The same as a string.</summary>
    public static string Of(string? text)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, text);
        return writer.ToString();
    }

    private static bool IsForbidden(char value) => char.IsControl(value) || char.IsSurrogate(value) || value is '\uFFFE' or '\uFFFF';
}
