using System.Buffers;

namespace NewsCorpus.Writing;

/// <summary>Text from outside without the characters that command a terminal or break a line-based format.</summary>
internal static class PrintableText
{
    private static readonly SearchValues<char> s_controls = SearchValues.Create(ControlCharacters());

    /// <summary>The text without control characters (the C0 and C1 sets and delete); tabs and line feeds stay.</summary>
    public static string Of(string? text)
    {
        if (text is null) return "";
        if (!text.AsSpan().ContainsAny(s_controls)) return text;
        var kept = new char[text.Length];
        var length = 0;
        foreach (var value in text)
        {
            if (!s_controls.Contains(value)) kept[length++] = value;
        }

        return new string(kept, 0, length);
    }

    private static string ControlCharacters() =>
        new([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(value => char.IsControl(value) && value is not ('\t' or '\n'))]);
}
