namespace NewsCorpus.Html;

/// <summary>Mends the faults of embedded JSON that are seen on news pages.</summary>
internal static class JsonRepair
{
    private const string CharacterDataStart = "CDATA[";

    /// <summary>The range of the JSON itself inside comments, CDATA markers and semicolons; empty when there is none, and up to the end when nothing closes it.</summary>
    public static (int From, int To) Unwrap(ReadOnlySpan<char> script)
    {
        int from = 0, to = script.Length;
        var marker = script[..Math.Min(script.Length, 64)].IndexOf(CharacterDataStart, StringComparison.Ordinal);
        if (marker >= 0)
        {
            from = marker + CharacterDataStart.Length;
            var end = script.LastIndexOf("]]>", StringComparison.Ordinal);
            if (end >= from) to = end;
        }

        var first = script[from..to].IndexOfAny('{', '[');
        var last = script[from..to].LastIndexOfAny('}', ']');
        if (first < 0) return (0, 0);
        // A page that was cut off has no bracket at its end: the reader takes what comes before the fault, and reports it.
        return (from + first, last < first ? to : from + last + 1);
    }

    /// <summary>
    /// Writes a repaired copy: markup references outside of strings are decoded, raw control characters and wrong escapes in strings are
    /// replaced, and missing closing brackets are left to the reader, which stops there.
    /// </summary>
    /// <param name="json">The JSON.</param>
    /// <param name="repaired">Room for twice the length.</param>
    /// <returns>The length written.</returns>
    public static int Repair(ReadOnlySpan<char> json, Span<char> repaired)
    {
        var written = 0;
        var inString = false;
        var isEscaped = IsEscaped(json);
        for (var at = 0; at < json.Length; at++)
        {
            var unit = json[at];
            if (isEscaped && unit == '&')
            {
                var length = HtmlCharacterReference.Decode(json[at..], isAttribute: false, out var decoded, out _);
                if (length > 0) (unit, at) = (decoded, at + length - 1);
            }

            if (unit == '"') inString = !inString;
            if (!inString || unit is not ('\\' or < ' '))
            {
                repaired[written++] = unit < ' ' ? ' ' : unit;
                continue;
            }

            if (unit == '\\' && at + 1 < json.Length && json[at + 1] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
            {
                repaired[written++] = unit;
                repaired[written++] = json[++at];
            }
            else if (unit == '\n')
            {
                repaired[written++] = '\\';
                repaired[written++] = 'n';
            }
            else if (unit != '\\')
            {
                repaired[written++] = ' ';
            }
        }

        return written;
    }

    /// <summary>Whether the quotes of the JSON itself are written as references.</summary>
    private static bool IsEscaped(ReadOnlySpan<char> json)
    {
        var head = json[1..].TrimStart(" \t\r\n{[");
        return head.StartsWith("&quot;", StringComparison.Ordinal) || head.StartsWith("&#34;", StringComparison.Ordinal);
    }
}
