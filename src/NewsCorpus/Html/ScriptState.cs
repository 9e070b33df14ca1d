namespace NewsCorpus.Html;

/// <summary>
/// Finds scripts that hold the state of an application as JSON. Some pages keep their whole text there and write it into the page only when
/// scripts run; here only the place is noted, so that a later stage can look for a body when the page shows none.
/// </summary>
internal static class ScriptState
{
    // A body does not fit in less.
    private const int MinLength = 1500;

    // Assignments stand at the start of a script; further on they belong to its code.
    private const int MaxPreambleLength = 400;

    /// <summary>Whether a script holds state, and where it starts.</summary>
    /// <param name="script">The text of the script.</param>
    /// <param name="media">Its type attribute.</param>
    /// <param name="start">Where the state starts in the script.</param>
    public static bool TryFind(ReadOnlySpan<char> script, ReadOnlySpan<char> media, out int start)
    {
        start = 0;
        if (script.Length < MinLength) return false;
        if (media.Contains("json", StringComparison.OrdinalIgnoreCase)) return true;
        var preamble = script[..MaxPreambleLength];
        var call = preamble.IndexOf("JSON.parse(", StringComparison.Ordinal);
        if (call >= 0)
        {
            start = call + "JSON.parse(".Length;
            return true;
        }

        var push = preamble.IndexOf(".push([", StringComparison.Ordinal);
        if (push >= 0)
        {
            start = push + ".push(".Length;
            return true;
        }

        return TryFindAssignment(preamble, out start);
    }

    /// <summary>An equals sign before an object whose first key is quoted, which code seldom writes and serializers always do.</summary>
    private static bool TryFindAssignment(ReadOnlySpan<char> preamble, out int start)
    {
        for (start = 0; start < preamble.Length; start++)
        {
            if (preamble[start] != '=') continue;
            var rest = preamble[(start + 1)..].TrimStart();
            var bracket = preamble.Length - rest.Length;
            if (rest.Length == 0 || rest[0] is not ('{' or '[')) continue;
            rest = rest[1..].TrimStart();
            if (rest.Length == 0 || rest[0] is not ('"' or '{')) continue;
            start = bracket;
            return true;
        }

        return false;
    }
}
