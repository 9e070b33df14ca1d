namespace NewsCorpus.Cli;

/// <summary>Text from outside, made safe for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// The text with every control character replaced, so that a page or a file name can neither move the cursor, nor recolour the
    /// screen, nor reorder what is read.
    /// </summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        return string.Create(text.Length, text, static (clean, source) =>
        {
            for (var i = 0; i < clean.Length; i++) clean[i] = IsUnsafe(source[i]) ? '\uFFFD' : source[i];
        });
    }

    /// <summary>Control characters of both sets, and the marks that reverse or isolate the direction of writing.</summary>
    private static bool IsUnsafe(char value) =>
        char.IsControl(value) || value is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
